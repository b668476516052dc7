import { type CalendarDay, dayAt, dayMs, holds } from './calendar-day.ts';
import { minutesOf, minutesOfDay, timeOf } from './clock-minutes.ts';
import { type HoursRule, months, type TimeSpan, weekdays } from './opening-hours.ts';

/** After 28 years dates fall on the same weekdays again; these have every kind of year. */
const firstDay = Date.UTC(2001, 0, 1);
const allDays = 28 * 365 + 7;

let calendar: readonly CalendarDay[] | undefined;

const days = (): readonly CalendarDay[] => {
  calendar ??= Array.from({ length: allDays }, (_, index) => dayAt(firstDay + index * dayMs));
  return calendar;
};

/** Which rule of the hours says when they are open on a day: the last that holds, or -1. */
const deciding = (rules: readonly HoursRule[], day: CalendarDay): number =>
  rules.findLastIndex((rule) => holds(rule, day));

type Hours = readonly HoursRule[];

/**
 * The first time that all of the demanded hours have and none of those that are there, looked for on every date until the
 * calendar repeats: `Su[1] 02:00`, with the month or week where hours ask for one; undefined where there is none.
 */
export function datedGap(demanded: readonly Hours[], there: readonly Hours[]): string | undefined {
  const all = [...demanded, ...there];
  const seen = new Set<string>();
  let yesterday: number[] = all.map(() => -1);
  for (const [index, day] of days().entries()) {
    const today = all.map((rules) => deciding(rules, day));
    // Of the first day nobody knows the night before.
    const minute =
      index === 0 || isSeen(seen, yesterday, today) ? -1 : gapOn(demanded, there, yesterday, today);
    if (minute >= 0) return named(day, minute, all.flat());
    yesterday = today;
  }
  return undefined;
}

function isSeen(seen: Set<string>, yesterday: readonly number[], today: readonly number[]): boolean {
  const key = `${yesterday.join()} ${today.join()}`;
  return seen.size === seen.add(key).size;
}

function gapOn(
  demanded: readonly Hours[],
  there: readonly Hours[],
  yesterday: readonly number[],
  today: readonly number[],
): number {
  const minutes = [...demanded, ...there].map((rules, index) =>
    openOn(rules[yesterday[index] ?? -1]?.spans ?? [], rules[today[index] ?? -1]?.spans ?? []),
  );
  const supporting = minutes.slice(demanded.length);
  const promised = minutes.slice(0, demanded.length);
  return Array.from({ length: minutesOfDay }).findIndex(
    (_, minute) => promised.every((one) => one[minute] === 1) && supporting.every((one) => one[minute] !== 1),
  );
}

/** The minutes of a day, with what is left of the night before. */
function openOn(before: readonly TimeSpan[], spans: readonly TimeSpan[]): Uint8Array {
  const minutes = new Uint8Array(minutesOfDay);
  for (const span of before) {
    const [, end] = minutesOf(span);
    minutes.fill(1, 0, Math.max(0, end - minutesOfDay));
  }
  for (const span of spans) minutes.fill(1, ...minutesOf(span));
  return minutes;
}

function named(day: CalendarDay, minute: number, rules: readonly HoursRule[]): string {
  const { weekday, month, week } = day;
  const ofMonth = rules.some((rule) => rule.months.length > 0) ? `${months[month]} ` : '';
  const ofYear = rules.some((rule) => rule.weeks.length > 0) ? `week ${week} ` : '';
  const counts = rules.flatMap((rule) => rule.days.flatMap(({ nth }) => nth));
  const nth = counts.includes(day.nthFromEnd) ? day.nthFromEnd : day.nth;
  const inMonth = counts.length > 0 ? `[${nth}]` : '';
  return `${ofMonth}${ofYear}${weekdays[weekday]}${inMonth} ${timeOf(minute)}`;
}

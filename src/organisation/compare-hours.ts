import { minutesOf, minutesOfDay, timeOf } from './clock-minutes.ts';
import { datedGap } from './dated-hours.ts';
import { type HoursRule, isDated, parseHours, type TimeSpan, weekdays } from './opening-hours.ts';

const minutesOfWeek = 7 * minutesOfDay;

/** Opening hours minute by minute, so that they can be compared. */
export interface Open {
  /** A place for each minute of a week from Monday, 00:00; 1 where it is open, in some weeks of the year at least. */
  week: Uint8Array;
  /** The same for a public holiday, which may fall on any day; undefined where nothing is said of them. */
  holiday: Uint8Array | undefined;
}

/** What is open when, or undefined for hours that only people can read. */
export function openAt(value: string): Open | undefined {
  const rules = parseHours(value);
  return rules && open(rules);
}

const gaps = new Map<string, string | undefined>();

/**
 * The first gap between hours that all have to hold, and those of parties of which one has to be there. Few texts stand
 * in many lines, so each pair is compared once.
 */
export function gapBetween(demanded: readonly string[], there: readonly string[]): string | undefined {
  const key = JSON.stringify([demanded, there]);
  if (!gaps.has(key)) gaps.set(key, gapOf(demanded, there));
  return gaps.get(key);
}

function gapOf(demanded: readonly string[], there: readonly string[]): string | undefined {
  const [promised, supporting] = [opened(demanded).reduce(bothOpen), eitherOpen(opened(there))];
  const [rules, supportingRules] = [parsed(demanded), parsed(there)];
  if (![...rules, ...supportingRules].flat().some(isDated)) return firstGap(promised, supporting);
  return datedGap(rules, supportingRules) ?? holidayGap(promised, supporting);
}

const parsed = (all: readonly string[]): HoursRule[][] => all.flatMap((hours) => [parseHours(hours) ?? []]);

const opened = (all: readonly string[]): Open[] => all.flatMap((hours) => openAt(hours) ?? []);

/**
 * Later rules replace earlier ones on the days that they name, as in the notation itself. One that is for some weeks of the
 * year adds to them: in the others they hold.
 */
function open(rules: readonly HoursRule[]): Open {
  const byDay: (readonly TimeSpan[])[] = weekdays.map(() => []);
  let onHolidays: readonly TimeSpan[] | undefined;
  for (const rule of rules) {
    for (const { from, to } of rule.days)
      for (let day = from; day <= to; day++)
        byDay[day] = isDated(rule) ? [...(byDay[day] ?? []), ...rule.spans] : rule.spans;
    if (rule.holidays) onHolidays = rule.spans;
  }
  const week = new Uint8Array(minutesOfWeek);
  byDay.forEach((spans, index) => {
    for (const span of spans) mark(week, index * minutesOfDay, span);
  });
  if (!onHolidays)
    return { week, holiday: week.every(Boolean) ? new Uint8Array(minutesOfDay).fill(1) : undefined };
  const holiday = new Uint8Array(minutesOfDay);
  for (const span of onHolidays) mark(holiday, 0, span);
  return { week, holiday };
}

function mark(minutes: Uint8Array, start: number, span: TimeSpan): void {
  const [first, last] = minutesOf(span);
  // Sunday night ends on Monday.
  for (let minute = start + first; minute < start + last; minute++) minutes[minute % minutes.length] = 1;
}

/** Open when one of them is. */
export const eitherOpen = (all: readonly Open[]): Open => ({
  week: merged(
    all.map(({ week }) => week),
    minutesOfWeek,
    (minutes) => minutes.some(Boolean),
  ),
  holiday: all.every(({ holiday }) => holiday)
    ? merged(
        all.flatMap(({ holiday }) => holiday ?? []),
        minutesOfDay,
        (minutes) => minutes.some(Boolean),
      )
    : undefined,
});

/** Open when both are. What is said of public holidays by one alone is dropped. */
export const bothOpen = (a: Open, b: Open): Open => ({
  week: merged([a.week, b.week], minutesOfWeek, (minutes) => minutes.every(Boolean)),
  holiday:
    a.holiday && b.holiday
      ? merged([a.holiday, b.holiday], minutesOfDay, (minutes) => minutes.every(Boolean))
      : undefined,
});

const merged = (
  all: readonly Uint8Array[],
  length: number,
  isOpen: (minutes: (number | undefined)[]) => boolean,
): Uint8Array =>
  Uint8Array.from({ length }, (_, minute) => Number(isOpen(all.map((minutes) => minutes[minute]))));

/** A minute of a week from Monday, 00:00, in the notation: `Sa 07:00`. */
export const momentOfWeek = (minute: number): string =>
  `${weekdays[Math.floor(minute / minutesOfDay)]} ${timeOf(minute % minutesOfDay)}`;

/**
 * The first time at which something is promised and not supported: `Sa 07:00`, `PH 00:00`; undefined when the supporting
 * hours cover what is promised. Public holidays count only where both say something of them.
 */
export function firstGap(promised: Open, supporting: Open): string | undefined {
  const gap = promised.week.findIndex((minute, index) => minute === 1 && supporting.week[index] === 0);
  if (gap >= 0) return momentOfWeek(gap);
  return holidayGap(promised, supporting);
}

function holidayGap(promised: Open, { holiday }: Open): string | undefined {
  const gap = promised.holiday?.findIndex((minute, index) => minute === 1 && holiday?.[index] === 0) ?? -1;
  return gap >= 0 ? `PH ${timeOf(gap)}` : undefined;
}

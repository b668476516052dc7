import type { HoursRule, Range } from './opening-hours.ts';

/** What rules of opening hours ask of a day. */
export interface CalendarDay {
  /** From Monday, 0. */
  weekday: number;
  /** From January, 0. */
  month: number;
  /** How many of its weekday the month has had with it, and how many there are from it to the end, counted downwards from -1. */
  nth: number;
  nthFromEnd: number;
  /** By ISO 8601. */
  week: number;
}

/** Milliseconds of a day. */
export const dayMs = 86_400_000;

/** The day that begins at a time, milliseconds of UTC. */
export function dayAt(time: number): CalendarDay {
  const date = new Date(time);
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()];
  const length = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const weekday = (date.getUTCDay() + 6) % 7;
  // A week belongs to the year that has its Thursday.
  const thursday = new Date(time + (3 - weekday) * dayMs);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return {
    weekday,
    month,
    nth: Math.ceil(day / 7),
    nthFromEnd: -Math.ceil((length - day + 1) / 7),
    week: Math.floor((thursday.getTime() - newYear) / dayMs / 7) + 1,
  };
}

const isIn = (value: number, { from, to }: Range): boolean =>
  from <= to ? value >= from && value <= to : value >= from || value <= to;

/** Whether a rule is for a day, as long as that is no public holiday. */
export const holds = (rule: HoursRule, { weekday, month, nth, nthFromEnd, week }: CalendarDay): boolean =>
  (rule.months.length === 0 || rule.months.some((range) => isIn(month, range))) &&
  (rule.weeks.length === 0 ||
    rule.weeks.some((range) => isIn(week, range) && (week - range.from) % range.step === 0)) &&
  rule.days.some(
    (named) =>
      isIn(weekday, named) &&
      (named.nth.length === 0 || named.nth.includes(nth) || named.nth.includes(nthFromEnd)),
  );

/** Whether a text is an ISO 8601 date of the calendar; 30 February is none. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day so many days after another, before it where they are negative; both ISO 8601. */
export function daysFrom(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

import { parseDuration } from './duration.ts';

/** A length of time by the clock. Months have no length of their own: they are kept apart from hours. */
export interface ClockTime {
  months: number;
  hours: number;
}

const hoursIn = { week: 168, day: 24, hour: 1, minute: 1 / 60, second: 1 / 3600 } as const;
const monthsIn = { year: 12, month: 1 } as const;

/** A time as the config writes it, by the clock; working time is taken as it is written. */
export function clockTime(written: string): ClockTime {
  const time = { months: 0, hours: 0 };
  for (const { unit, value } of parseDuration(written)?.parts ?? [])
    if (unit === 'year' || unit === 'month') time.months += value * monthsIn[unit];
    else time.hours += value * hoursIn[unit];
  return time;
}

/** Times one after the other. */
export const together = (times: readonly ClockTime[]): ClockTime => ({
  months: times.reduce((sum, { months }) => sum + months, 0),
  hours: times.reduce((sum, { hours }) => sum + hours, 0),
});

/**
 * By how many hours a time is longer than another, at the least; below zero where some calendar has room for it. Months that
 * both have are of one length; what is left of them is as short, or as long, as months get: a year may be 365 days.
 */
export function longerBy(time: ClockTime, other: ClockTime): number {
  const months = time.months - other.months;
  const days = months >= 0 ? daysOf(months, Math.min) : -daysOf(-months, Math.max);
  return days * 24 + time.hours - other.hours;
}

/** The least hours that a time can have. */
export const leastHours = (time: ClockTime): number => longerBy(time, { months: 0, hours: 0 });

/** Days before each month of four years, the first of which is a leap year. */
const daysBefore = [0];
for (let year = 0; year < 4; year++)
  for (const days of [31, year === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    daysBefore.push((daysBefore.at(-1) ?? 0) + days);
const cycle = 48;
const cycleDays = daysBefore[cycle] ?? 0;

/** How many days so many months have, from the month that makes them the fewest or the most. */
function daysOf(months: number, choose: (...days: number[]) => number): number {
  if (months === 0) return 0;
  const rest = months % cycle;
  const dayOf = (month: number) => (daysBefore[month % cycle] ?? 0) + Math.floor(month / cycle) * cycleDays;
  const days = Array.from({ length: cycle }, (_, start) => dayOf(start + rest) - dayOf(start));
  return Math.floor(months / cycle) * cycleDays + choose(...days);
}

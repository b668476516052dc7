import { daysFrom } from './calendar-day.ts';
import { parseDuration } from './duration.ts';

const lastDay = '9999-12-31';

/**
 * The day that lies a period after another, both ISO 8601: a month after 31 January is the last of February. Hours and
 * shorter parts count for nothing; a text that is no period leaves the day as it is. What lies beyond the years that are
 * written with four figures is the last day of them.
 */
export function dayAfter(day: string, period: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const length = (unit: string) =>
    parseDuration(period)?.parts.find((part) => part.unit === unit)?.value ?? 0;
  const months = (year + length('year')) * 12 + (month - 1) + length('month');
  const lastOfMonth = new Date(Date.UTC(0, 0, 0));
  lastOfMonth.setUTCFullYear(Math.floor(months / 12), (months % 12) + 1, 0);
  const there = new Date(lastOfMonth);
  there.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()) + length('week') * 7 + length('day'));
  const beyond = Number.isNaN(there.getTime()) || there.getUTCFullYear() > 9999;
  return beyond ? lastDay : there.toISOString().slice(0, 10);
}

/** The day before another, both ISO 8601. */
export const dayBefore = (day: string): string => daysFrom(day, -1);

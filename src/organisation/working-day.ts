import { minutesOfDay } from './clock-minutes.ts';
import { openAt } from './compare-hours.ts';

/** Hours of each day of a week, Monday first, on which people work; none for hours that only people can read. */
export function workingDays(workingHours: string): number[] {
  const open = openAt(workingHours);
  if (!open) return [];
  return Array.from({ length: 7 }, (_, day) => {
    const minutes = open.week.subarray(day * minutesOfDay, (day + 1) * minutesOfDay);
    return minutes.reduce((sum, minute) => sum + minute, 0) / 60;
  }).filter((hours) => hours > 0);
}

/** How long most working days are; where as many are longer the shorter ones count. Undefined for hours in words. */
export function usualWorkingDay(workingHours: string): number | undefined {
  const days = workingDays(workingHours);
  const often = (hours: number) => days.filter((other) => other === hours).length;
  return days.toSorted((a, b) => often(b) - often(a) || a - b)[0];
}

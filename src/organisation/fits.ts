import { clockTime, leastHours, longerBy, together } from './clock-time.ts';
import { isWorking, parseDuration, workingHours } from './duration.ts';
import { leastDays } from './least-days.ts';

/** A time as the config writes it: `PT4H`, or `P2D working`. */
export type Time = string;

/**
 * Whether times that follow one another can all pass within a limit. Where clocks differ only the reading counts that is
 * kindest to the writer: two working days are at least two days, ten of them hold a weekend, and a limit in working time may
 * stretch over a weekend with a holiday at each end. A month against days is as short, or as long, as months get.
 */
export function canFit(times: readonly Time[], limit: Time, dayHours: number): boolean {
  const slack = 1e-6;
  const inWorkingTime = times.filter(isWorking);
  const byTheClock = together(times.filter((time) => !isWorking(time)).map(clockTime));
  const worked = sum(inWorkingTime.map((time) => working(time, dayHours)));
  if (!isWorking(limit)) {
    const shortest = sum(inWorkingTime.map((time) => shortestClockHours(time, dayHours)));
    return longerBy(byTheClock, clockTime(limit)) + shortest + weekendHours(worked / dayHours) <= slack;
  }
  const left = working(limit, dayHours) - worked;
  if (left < -slack) return false;
  const hours = leastHours(byTheClock);
  return hours === 0 || hours <= longestClockHours(left, dayHours) + slack;
}

/** Whether a time lasts longer than another, however kindly both are read. */
export const isLonger = (time: Time, other: Time, dayHours: number): boolean =>
  !canFit([time], other, dayHours);

/** The shortest limit, in the clock of the one that is too short, into which the times fit. */
export function shortestLimit(times: readonly Time[], limit: Time, dayHours: number): Time {
  const inWorkingTime = isWorking(limit);
  const [only, ...more] = times;
  if (only !== undefined && more.length === 0 && isWorking(only) === inWorkingTime) return only;
  if (inWorkingTime && times.every(isWorking))
    return written(sum(times.map((time) => working(time, dayHours))), dayHours, ' working');
  const total = together(times.map(clockTime));
  if (!inWorkingTime && total.months === 0 && !times.some(isWorking)) return written(total.hours, 24, '');
  const inDays = (days: number) => `P${days}D${inWorkingTime ? ' working' : ''}`;
  return inDays(leastDays((days) => canFit(times, inDays(days), dayHours)));
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

const working = (time: Time, dayHours: number): number => workingHours(time, dayHours) ?? 0;

// Working days are counted as days, weekends apart. Working hours may begin with the day, so that only nights between them are added.
function shortestClockHours(time: Time, dayHours: number): number {
  const parts = parseDuration(time)?.parts ?? [];
  const whole = parts.filter(({ unit }) => unit === 'week' || unit === 'day');
  const days = sum(whole.map(({ unit, value }) => (unit === 'week' ? 5 * value : value)));
  const rest = sum(
    parts
      .filter((part) => !whole.includes(part))
      .map(({ unit, value }) => (unit === 'hour' ? value : value / 60)),
  );
  const nights = Math.max(0, Math.ceil(rest / dayHours) - 1);
  return days * 24 + rest + nights * (24 - dayHours);
}

// Whoever begins on a Monday has five working days before the first weekend, and the last week may end before its own.
const weekendHours = (workingDays: number): number => Math.max(0, Math.ceil(workingDays / 5 - 1e-6) - 1) * 48;

// A working day can be three days off in a usual week with a holiday at each end.
const longestClockHours = (working: number, dayHours: number): number =>
  (Math.ceil(working / dayHours) * 7 * 24) / 5 + 4 * 24;

function written(total: number, dayHours: number, clock: string): Time {
  const minutes = Math.ceil(total * 60 - 1e-6);
  const perDay = dayHours * 60;
  const days = Math.floor(minutes / perDay);
  const rest = minutes - days * perDay;
  const [full, left] = [Math.floor(rest / 60), Math.round(rest % 60)];
  const time = `${full ? `${full}H` : ''}${left ? `${left}M` : ''}`;
  if (days === 0 && time === '') return `PT0S${clock}`;
  return `P${days ? `${days}D` : ''}${time ? `T${time}` : ''}${clock}`;
}

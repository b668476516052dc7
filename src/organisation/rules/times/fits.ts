import { clockHours, isWorking, parseDuration, workingHours } from '../../duration.ts';
import { leastDays } from '../../least-days.ts';

/** A time as the config writes it: `PT4H`, or `P2D working`. */
export type Time = string;

/**
 * Whether times that follow one another can all pass within a limit. Where clocks differ only the reading counts that is
 * kindest to the writer: two working days are at least two days, ten of them hold a weekend, and a limit in working time may
 * stretch over a weekend with a holiday at each end.
 */
export function canFit(times: readonly Time[], limit: Time, dayHours: number): boolean {
  const slack = 1e-6;
  if (!isWorking(limit)) {
    const shortest = sum(
      times.map((time) => (isWorking(time) ? shortestClockHours(time, dayHours) : hours(time))),
    );
    const worked = sum(times.filter(isWorking).map((time) => working(time, dayHours)));
    return shortest + weekendHours(worked / dayHours) <= hours(limit) + slack;
  }
  const left = working(limit, dayHours) - sum(times.filter(isWorking).map((time) => working(time, dayHours)));
  const byTheClock = sum(times.filter((time) => !isWorking(time)).map(hours));
  if (left < -slack) return false;
  return byTheClock === 0 || byTheClock <= longestClockHours(left, dayHours) + slack;
}

/** The shortest limit, in the clock of the one that is too short, into which the times fit. */
export function shortestLimit(times: readonly Time[], limit: Time, dayHours: number): Time {
  const inWorkingTime = isWorking(limit);
  const [only, ...more] = times;
  if (only !== undefined && more.length === 0 && isWorking(only) === inWorkingTime) return only;
  if (inWorkingTime && times.every(isWorking))
    return written(sum(times.map((time) => working(time, dayHours))), dayHours, ' working');
  if (!inWorkingTime && !times.some(isWorking)) return written(sum(times.map(hours)), 24, '');
  const inDays = (days: number) => `P${days}D${inWorkingTime ? ' working' : ''}`;
  return inDays(leastDays((days) => canFit(times, inDays(days), dayHours)));
}

const hours = (time: Time): number => clockHours(time) ?? 0;

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

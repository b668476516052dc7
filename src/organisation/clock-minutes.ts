import type { TimeSpan } from './opening-hours.ts';

/** Minutes of one day. */
export const minutesOfDay = 24 * 60;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** First minute of a span, and the one after its last, both from the start of its day: the night may reach into the next. */
export function minutesOf({ from, to }: TimeSpan): [first: number, end: number] {
  const [first, end] = [minuteOf(from), minuteOf(to)];
  return [first, end <= first ? end + minutesOfDay : end];
}

/** A minute of a day as a clock shows it, `07:00`. */
export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

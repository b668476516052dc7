/** A period taken apart; `working` says that it counts in working time. */
export interface Duration {
  parts: { unit: DurationUnit; value: number }[];
  working: boolean;
}

/** A unit that durations may be written in. */
export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

const units: readonly DurationUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

const hoursOf: Record<DurationUnit, number> = {
  year: 8766,
  month: 730.5,
  week: 168,
  day: 24,
  hour: 1,
  minute: 1 / 60,
  second: 1 / 3600,
};

const shape =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?( working)?$/;

/** Takes an ISO 8601 duration, or a target with ` working`, apart; undefined when it is neither. */
export function parseDuration(value: string): Duration | undefined {
  const match = shape.exec(value);
  if (!match) return undefined;
  const parts = units
    .map((unit, index) => ({ unit, text: match[index + 1] }))
    .filter((part) => part.text !== undefined)
    .map(({ unit, text }) => ({ unit, value: Number(text) }));
  return parts.length === 0 ? undefined : { parts, working: match[8] !== undefined };
}

/** Whether a length of time is told in working time. */
export const isWorking = (time: string): boolean => time.endsWith(' working');

/** Length in hours by the clock; years and months by their average. Working time is taken as it is written. */
export function clockHours(value: string): number | undefined {
  const duration = parseDuration(value);
  return duration?.parts.reduce((sum, part) => sum + part.value * hoursOf[part.unit], 0);
}

/** Length in working hours, of which a week has five days; only for targets in working time. */
export function workingHours(value: string, dayHours: number): number | undefined {
  const days: Partial<Record<DurationUnit, number>> = { week: 5 * dayHours, day: dayHours };
  return parseDuration(value)?.parts.reduce(
    (sum, part) => sum + part.value * (days[part.unit] ?? hoursOf[part.unit]),
    0,
  );
}

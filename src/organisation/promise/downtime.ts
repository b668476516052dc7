import { openAt } from '../compare-hours.ts';
import { clockHours, isWorking } from '../duration.ts';
import type { Service } from './stated.ts';

/** What the availability of a service leaves for failures; times as durations in ISO 8601. */
export interface Downtime {
  /** Hours of service in a month of average length; public holidays are counted in. */
  month: string;
  /** Longest time without service in it. */
  allowed: string;
  /** The longest that a most urgent incident may take, where one alone uses up more than that. */
  resolve: string | undefined;
}

const weeksOfMonth = 365.25 / 12 / 7;

/** Works out how long a service may be down in a month; nothing while its hours are words or it has no target. */
export function downtimeOf({ hours, availability, resolve }: Service): Downtime | undefined {
  const open = openAt(hours);
  if (!open || availability === undefined) return undefined;
  const month = open.week.reduce((sum, minute) => sum + minute, 0) * weeksOfMonth;
  const allowed = month * (1 - availability / 100);
  const longest = resolve === undefined || isWorking(resolve) ? 0 : (clockHours(resolve) ?? 0) * 60;
  return {
    month: `PT${Math.round(month / 60)}H`,
    allowed: inHours(Math.round(allowed)),
    resolve: longest > allowed ? resolve : undefined,
  };
}

const inHours = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
};

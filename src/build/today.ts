import { dayIn } from '../organisation/today.ts';

/** Tells which day it is in a time zone, ISO 8601; where none is given, in that of the machine. */
export type Today = (timeZone: string | undefined) => string;

type Environment = Readonly<Record<string, string | undefined>>;

/** Why SOURCE_DATE_EPOCH can't be taken for the time; undefined when it can, or isn't set. */
export function checkEpoch({ SOURCE_DATE_EPOCH: epoch }: Environment): string | undefined {
  if (epoch === undefined || epoch === '' || momentOf(epoch) !== undefined) return undefined;
  return `SOURCE_DATE_EPOCH is "${epoch}", which is no time. Write whole seconds since 1970, or unset it.`;
}

/**
 * The day by the machine's clock. SOURCE_DATE_EPOCH takes the clock's place, and UTC then that of the machine's zone,
 * so that a build made again elsewhere is made for the same day.
 */
export function todayBy(environment: Environment, now: Date, machineZone: string): Today {
  const given = momentOf(environment['SOURCE_DATE_EPOCH'] ?? '');
  const zone = given === undefined ? machineZone : 'UTC';
  const moment = given ?? now;
  return (timeZone) =>
    dayIn(timeZone ?? zone, moment) ?? dayIn(zone, moment) ?? moment.toISOString().slice(0, 10);
}

/** The day now, on this machine. */
export const today: Today = (timeZone) =>
  todayBy(process.env, new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone)(timeZone);

// ISO 8601 dates have years of four digits.
function momentOf(epoch: string): Date | undefined {
  if (!/^\d{1,12}$/.test(epoch)) return undefined;
  const moment = new Date(Number(epoch) * 1000);
  return moment.getUTCFullYear() > 9999 ? undefined : moment;
}

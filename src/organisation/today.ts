/** What a clock on the wall of the organisation shows: a day of the calendar, ISO 8601, and a minute of it. */
export interface WallClock {
  date: string;
  minute: number;
}

/** What the clock of a time zone (IANA name) shows at a moment. Undefined where there is no such zone. */
export function wallClock(timeZone: string, now: Date): WallClock | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(now);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
    return {
      date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
      minute: Number(part('hour')) * 60 + Number(part('minute')),
    };
  } catch {
    return undefined;
  }
}

/** The day it is in a time zone (IANA name) at a moment, ISO 8601. Undefined where there is no such zone. */
export const dayIn = (timeZone: string, now: Date): string | undefined => wallClock(timeZone, now)?.date;

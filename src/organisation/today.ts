/** The day it is in a time zone (IANA name) at a moment, ISO 8601. Undefined where there is no such zone. */
export function dayIn(timeZone: string, now: Date): string | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).formatToParts(now);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  } catch {
    return undefined;
  }
}

import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { isDate } from '../calendar-day.ts';
import { beginsLikeHours, parseHours } from '../opening-hours.ts';
import type { Organisation } from '../schema/organisation.ts';
import { quote } from '../schema-messages.ts';
import { found, type Rule, when } from './rule.ts';

/** Opening hours with times that no clock shows, those that miss the notation, and holidays that no calendar has. */
export const hours: Rule = (organisation, decisions) => [
  ...decisions
    .filter(({ decided, field }) => decided && field?.kind === 'hours')
    .flatMap(({ path, value }) => [...clock(path, String(value)), ...notation(path, String(value))]),
  ...holidays(organisation),
];

/** 24:00 is the end of a day, as in ISO 8601. */
const clock = (path: string, text: string): Unlocated[] =>
  impossibleTimes(text).map((time) =>
    found(
      'impossible-time',
      path,
      `${quote(time)} is not a time of day.`,
      'Write hours from 00 to 23 and minutes from 00 to 59; a day ends at 24:00.',
    ),
  );

/** Whoever begins with `Mo-Fr` means the notation; printed as it stands, it would look like a slip. */
const notation = (path: string, text: string): Unlocated[] =>
  when(
    beginsLikeHours(text) && parseHours(text) === undefined && impossibleTimes(text).length === 0,
    found(
      'hours-not-read',
      path,
      `${quote(text)} begins like opening hours that are compared, but cannot be read as such.`,
      'Write it like "Mo-Fr 08:00-18:00; Sa,Su 09:00-12:00; PH off" or "Su[1] 02:00-06:00" (the first Sunday of a month), or in words that only people read.',
    ),
  );

function impossibleTimes(text: string): string[] {
  return [...text.matchAll(/(?<![\d:])(\d{1,3}):(\d{2})(?!\d)/g)]
    .filter(([time, hour, minute]) => time !== '24:00' && (Number(hour) > 23 || Number(minute) > 59))
    .map(([time]) => time);
}

/** Public holidays by date that no calendar has. */
const holidays = ({ calendar }: Organisation): Unlocated[] =>
  calendar.holidayDates
    .filter((date) => !isDate(date.startsWith('--') ? `2024${date.slice(1)}` : date))
    .map((date) =>
      found(
        'not-a-day',
        'calendar.holidayDates',
        `${quote(date)} is no day of the calendar.`,
        'Write year, month and day, "2026-12-25", or month and day for every year, "--12-25".',
      ),
    );

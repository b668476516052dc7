import { formatMessage } from '../../manual/words/words.ts';
import { daysFrom } from '../../organisation/calendar-day.ts';
import { timeOf as clockTime } from '../../organisation/clock-minutes.ts';
import { hoursAt } from '../../organisation/hours-now.ts';
import type { WallClock } from '../../organisation/today.ts';
import type { NowWords } from './now-words.ts';

/** What is said of hours at a moment, and how it is drawn. */
export interface SaidNow {
  state: 'open' | 'closed' | 'unsure';
  text: string;
}

/** Says whether somebody answers; undefined for hours that only people can read. `words` may be other ones than the page's. */
export function sayNow(
  hours: string,
  clock: WallClock,
  holidays: readonly string[],
  words: NowWords,
): SaidNow | undefined {
  const found = hoursAt(hours, clock, holidays);
  if (!found) return undefined;
  const { open, until, unsure } = found;
  if (unsure) return { state: 'unsure', text: words.unsure };
  const [withEnd, withoutEnd] = open ? [words.open, words.openAlways] : [words.closed, words.closedLong];
  const text = until ? formatMessage(withEnd, { time: timeOf(until, clock, words) }) : withoutEnd;
  return { state: open ? 'open' : 'closed', text };
}

/**
 * Says what holds while the desk is closed, and until when; undefined while it is open or that is not known, and where
 * nobody is there in any of the `covered` hours at that moment. The words of `closed` say it.
 */
export function sayWhileClosed(
  desk: string,
  covered: readonly string[],
  clock: WallClock,
  holidays: readonly string[],
  words: NowWords,
): SaidNow | undefined {
  const said = sayNow(desk, clock, holidays, words);
  if (said?.state !== 'closed') return undefined;
  const isCovered = covered.some((hours) => sayNow(hours, clock, holidays, words)?.state === 'open');
  return covered.length === 0 || isCovered ? { ...said, state: 'open' } : undefined;
}

/** The time alone where it is today's or comes within a day, else with the day of the week; with the date where that comes round before. */
function timeOf({ date, minute }: WallClock, now: WallClock, { locale }: NowWords): string {
  if (date === now.date) return clockTime(minute);
  const day = new Date(`${date}T00:00:00Z`);
  if (date === daysFrom(now.date, 1)) {
    if (minute === 0) return '24:00';
    if (minute < now.minute) return clockTime(minute);
  }
  const far = date < daysFrom(now.date, 7) ? {} : ({ day: 'numeric', month: 'long' } as const);
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', ...far, timeZone: 'UTC' }).format(day);
  return `${name} ${clockTime(minute)}`;
}

/** Whether a list of public holidays says something of the year of a day: one that ended last year knows none. */
export const knowsHolidays = (holidays: readonly string[], { date }: WallClock): boolean =>
  holidays.some((day) => day.startsWith('--') || day.startsWith(date.slice(0, 4)));

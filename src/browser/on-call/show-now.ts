import { type WallClock, wallClock } from '../../organisation/today.ts';
import type { NowWords } from './now-words.ts';
import { knowsHolidays, type SaidNow, sayNow, sayWhileClosed } from './say-now.ts';

/** Milliseconds after which the clock of a page that stays open is looked at again. */
const pause = 20_000;

/** Says by the clock of the organisation who answers, in each part of a page that knows its time zone. */
export function showNow(page: Document): void {
  const parts = page.querySelectorAll<HTMLElement>('[data-time-zone]');
  if (parts.length === 0) return;
  const showAll = () => {
    for (const part of parts) showIn(part, new Date());
  };
  showAll();
  window.setInterval(showAll, pause);
  page.addEventListener('visibilitychange', showAll);
}

function showIn(part: HTMLElement, now: Date): void {
  const { timeZone = '', holidays: listed = '', words: said = '{}' } = part.dataset;
  const clock = wallClock(timeZone, now);
  if (!clock) return;
  const words = JSON.parse(said) as NowWords;
  const holidays = listed.split(' ').filter(Boolean);
  for (const dial of part.querySelectorAll<HTMLElement>('[data-clock]')) {
    dial.textContent = inWords(now, timeZone, words.locale);
    dial.hidden = false;
  }
  for (const place of part.querySelectorAll<HTMLElement>('[data-hours]')) {
    const { hours = '', open, closed, closedLong } = place.dataset;
    // What is said of a service is other than of a telephone.
    const own =
      open && closed && closedLong ? { ...words, open, openAlways: open, closed, closedLong } : words;
    show(place, whileClosed(place, [hours], clock, holidays, words) ?? sayNow(hours, clock, holidays, own));
  }
  for (const place of part.querySelectorAll<HTMLElement>('[data-first]')) {
    const { first = '' } = place.dataset;
    const found = whileClosed(place, first.split('\n').filter(Boolean), clock, holidays, words);
    show(place, found);
    place.closest('.call')?.classList.toggle('call-now', found !== undefined);
  }
  for (const note of part.querySelectorAll<HTMLElement>('[data-holidays-unknown]'))
    note.hidden = knowsHolidays(holidays, clock);
}

/** What a place says while the desk is closed, in words of its own. */
function whileClosed(
  { dataset: { desk, deskClosed, deskClosedLong } }: HTMLElement,
  covered: readonly string[],
  clock: WallClock,
  holidays: readonly string[],
  words: NowWords,
): SaidNow | undefined {
  if (!desk || !deskClosed || !deskClosedLong) return undefined;
  return sayWhileClosed(desk, covered, clock, holidays, {
    ...words,
    closed: deskClosed,
    closedLong: deskClosedLong,
  });
}

function show(place: HTMLElement, found: SaidNow | undefined): void {
  place.hidden = !found;
  if (!found) return;
  place.textContent = found.text;
  place.className = `now now-${found.state}`;
}

const inWords = (now: Date, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(now);

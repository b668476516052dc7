import { wallClock } from '../../organisation/today.ts';
import type { NowWords } from './now-words.ts';
import { knowsHolidays, sayNow } from './say-now.ts';

/** Milliseconds after which the clock of a page that stays open is looked at again. */
const pause = 20_000;

/** Says by the clock of the organisation who answers, in each part of a page that knows its time zone. */
export function showNow(page: Document): void {
  const parts = page.querySelectorAll<HTMLElement>('[data-time-zone]');
  if (parts.length === 0) return;
  const show = () => {
    for (const part of parts) showIn(part, new Date());
  };
  show();
  window.setInterval(show, pause);
  page.addEventListener('visibilitychange', show);
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
    const { hours = '', open, closed } = place.dataset;
    // A column of a table says it in fewer words.
    const own = open && closed ? { ...words, open, openAlways: open, closed, closedLong: closed } : words;
    const found = sayNow(hours, clock, holidays, own);
    place.hidden = !found;
    if (!found) continue;
    place.textContent = found.text;
    place.className = `now now-${found.state}`;
  }
  for (const note of part.querySelectorAll<HTMLElement>('[data-holidays-unknown]'))
    note.hidden = knowsHolidays(holidays, clock);
}

const inWords = (now: Date, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(now);

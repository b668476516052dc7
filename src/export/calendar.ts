import type { DueItem, DueKind } from '../manual/entries/due.ts';
import { formatMessage, type SiteKey, type Words } from '../manual/words/words.ts';
import { dayAfter } from '../organisation/index.ts';

/** What a calendar says beside its events. */
export interface CalendarOptions {
  /** Name of the calendar. */
  name: string;
  /** The address of a page, by its site path; left out where it is not a full one. */
  addressOf(path: string): string;
  words: Words;
}

/**
 * All-day events as iCalendar (RFC 5545). Days are those of the ISO 8601 text, so no time zone moves one; the same items
 * give the same bytes, since the stamp of an event is its own day.
 */
export function calendarOf(items: readonly DueItem[], { name, addressOf, words }: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clausebook//Reviews//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...items.flatMap((item) => {
      const { kind, day, document, number, title, version, ownerTitle, url, party = '', waiver } = item;
      const said = { document: [number, title].filter(Boolean).join(' '), version, party };
      const uid = [kind, waiver ?? document, version, party].filter(Boolean).join('-');
      return [
        'BEGIN:VEVENT',
        `UID:${escaped(`${uid}@clausebook`)}`,
        `DTSTAMP:${basic(day)}T000000Z`,
        `DTSTART;VALUE=DATE:${basic(day)}`,
        // It ends before the day after.
        `DTEND;VALUE=DATE:${basic(dayAfter(day, 'P1D'))}`,
        `SUMMARY:${escaped(formatMessage(words.site[sentences[kind]], said))}`,
        `DESCRIPTION:${escaped(`${kind === 'waiver' ? words.site.approver : words.site.owner}: ${ownerTitle}`)}`,
        ...(URL.canParse(addressOf(url)) ? [`URL:${addressOf(url)}`] : []),
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const sentences = {
  review: 'dueReview',
  'in-force': 'dueInForce',
  withdrawal: 'dueWithdrawal',
  consent: 'dueConsent',
  waiver: 'dueWaiver',
} as const satisfies Record<DueKind, SiteKey>;

const basic = (day: string): string => day.replaceAll('-', '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A line of more than 75 bytes goes on in the next one, after a space; no character is cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (bytes + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += sign;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}

import { expect, test } from 'vitest';
import type { NowWords } from '../../src/browser/on-call/now-words.ts';
import { knowsHolidays, sayNow, sayWhileClosed } from '../../src/browser/on-call/say-now.ts';

const words: NowWords = {
  locale: 'en-GB',
  open: 'open till {time}',
  openAlways: 'always open',
  closed: 'closed till {time}',
  closedLong: 'closed',
  unsure: 'ask',
};
const monday = { date: '2026-12-21', minute: 3 * 60 + 12 };

test.each([
  ['Mo-Su 07:00-19:00', 'closed', 'closed till 07:00'],
  ['Mo-Su 19:00-07:00', 'open', 'open till 07:00'],
  ['Tu 07:00-19:00', 'closed', 'closed till Tuesday 07:00'],
  ['Mo 00:00-24:00', 'open', 'open till 24:00'],
  ['Mo-Tu 00:00-24:00', 'open', 'open till Wednesday 00:00'],
  ['Su 07:00-19:00; PH off', 'closed', 'closed till Sunday 07:00'],
  ['24/7', 'open', 'always open'],
  ['Mo off', 'closed', 'closed'],
])('%s is said to be %s', (hours, state, text) => {
  expect(sayNow(hours, monday, [], words)).toEqual({ state, text });
});

test('a day of the week that comes round before is told by its date', () => {
  expect(sayNow('Mo 02:00-03:00', monday, [], words)?.text).toBe('closed till Monday 28 December 02:00');
});

test('a doubt is said to be one, and words for people are left to people', () => {
  expect(sayNow('Mo-Su 07:00-19:00', monday, ['2026-12-21'], words)).toEqual({
    state: 'unsure',
    text: 'ask',
  });
  expect(sayNow('in term', monday, [], words)).toBeUndefined();
});

test('within a day the time alone says when', () => {
  const late = { date: '2026-12-21', minute: 23 * 60 };
  expect(sayNow('Mo-Su 19:00-07:00', late, [], words)?.text).toBe('open till 07:00');
  expect(sayNow('Tu 23:00-24:00', late, [], words)?.text).toBe('closed till Tuesday 23:00');
});

test.each([
  ['Mo-Su 07:00-19:00', ['24/7'], 'closed till 07:00'],
  ['Mo-Su 07:00-19:00', [], 'closed till 07:00'],
  ['Mo-Su 07:00-19:00', ['Tu 00:00-24:00', 'Mo 00:00-06:00'], 'closed till 07:00'],
  ['Mo-Su 07:00-19:00', ['Tu 00:00-24:00'], undefined],
  ['Mo-Su 07:00-19:00', ['when needed'], undefined],
  ['24/7', ['24/7'], undefined],
  ['in term', ['24/7'], undefined],
])('while a desk of %s is closed, who is there in %s is said to be it', (desk, covered, text) => {
  const said = sayWhileClosed(desk, covered, monday, [], words);
  expect(said).toEqual(text && { state: 'open', text });
});

test('on a day of which the hours of the desk say nothing nobody is said to be in its place', () => {
  expect(sayWhileClosed('Mo-Su 07:00-19:00', ['24/7'], monday, ['2026-12-21'], words)).toBeUndefined();
});

test('a list of holidays that ended last year knows none', () => {
  expect(knowsHolidays(['2025-12-25', '2025-12-26'], monday)).toBe(false);
  expect(knowsHolidays(['2026-12-25'], monday)).toBe(true);
  expect(knowsHolidays(['--12-25'], monday)).toBe(true);
  expect(knowsHolidays([], monday)).toBe(false);
});

import { expect, test } from 'vitest';
import type { ChangeEntry } from '../../src/manual/model/change-entry.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { urgentOnCall, urgentOnFront } from '../../src/pages/front-page/urgent.ts';
import { whatIsNew } from '../../src/pages/front-page/what-is-new.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const words = wordsOf('en', 'en-GB');
const { site } = words;
const steps = '<Steps>\n  <Step role="service-desk">Act.</Step>\n</Steps>';

const manual = manualOf({
  documents: {
    'major.mdx': doc(`## Who declares one [#trigger]\n\nText.\n\n## Steps\n\n${steps}`, {
      id: 'major-incident-procedure',
    }),
    'emergency.mdx': doc(steps, { id: 'emergency-change-procedure' }),
    'guide.mdx': doc('Text.', { id: 'on-call-guide', type: 'guide' }),
  },
}).manual;

test('what is urgent leads to where something is done: a named section, else the first step', () => {
  expect(urgentOnFront(manual, words).map(({ label, to }) => [label, to])).toEqual([
    [site.urgentMajor, 'documents/major-incident-procedure/#trigger'],
    [site.urgentOnCall, 'on-call/'],
    [site.urgentChange, 'documents/emergency-change-procedure/#step-1-1'],
  ]);
});

test('the page on call has the guide beside, which opens at its beginning', () => {
  expect(urgentOnCall(manual, words).map(({ to }) => to)).toEqual([
    'documents/major-incident-procedure/#trigger',
    'documents/emergency-change-procedure/#step-1-1',
    'documents/on-call-guide/',
  ]);
});

test('a manual without such documents leads to who is on call alone', () => {
  const none = manualOf({ documents: { 'a.mdx': doc('Text.') } }).manual;
  expect(urgentOnFront(none, words).map(({ to }) => to)).toEqual(['on-call/']);
  expect(urgentOnCall(none, words)).toEqual([]);
});

test('an own text without the named section opens at its first step', () => {
  const own = manualOf({ documents: { 'm.mdx': doc(steps, { id: 'major-incident-procedure' }) } }).manual;
  expect(urgentOnFront(own, words)[0]?.to).toBe('documents/major-incident-procedure/#step-1-1');
});

const change = (day: string, title: string, more: Partial<ChangeEntry> = {}): ChangeEntry => ({
  ...{ day, kind: 'in-force', document: title, number: 'EX-1', title, url: `documents/${title}/` },
  ...{ version: '1.0', size: null, summary: '', other: null, successor: null },
  ...{ role: 'quality-manager', text: '', changes: null },
  ...more,
});

test('news stand by day and lead to the month, with what became of each document', () => {
  const [day, ...others] = whatIsNew(
    {
      changes: [
        change('2026-03-09', 'a'),
        change('2026-03-09', 'b', { kind: 'revoked', version: '2.0' }),
        change('2026-03-09', 'c', { kind: 'withdrawn', number: '', url: '' }),
      ],
    },
    words,
  );
  expect(others).toEqual([]);
  expect(day).toMatchObject({ day: '2026-03-09', more: '', to: 'registers/changes/2026/#2026-03' });
  expect(day?.news.map(({ document, what }) => `${document}: ${what}`)).toEqual([
    'EX-1 a: version 1.0 is in force',
    'EX-1 b: version 2.0 was revoked',
    'c: withdrawn',
  ]);
});

test('no more than a glance takes in: four days, and of a day with more than four changes three', () => {
  const onDay = (day: number, count: number) =>
    Array.from({ length: count }, (_, at) => change(`2026-03-0${day}`, `${day}${at}`));
  const news = whatIsNew(
    { changes: [...onDay(9, 5), ...onDay(8, 4), ...onDay(7, 1), ...onDay(6, 1), ...onDay(5, 1)] },
    words,
  );
  expect(news.map(({ news, more }) => [news.length, more])).toEqual([
    [3, 'and 2 more'],
    [4, ''],
    [1, ''],
    [1, ''],
  ]);
  expect(whatIsNew({ changes: [] }, words)).toEqual([]);
});

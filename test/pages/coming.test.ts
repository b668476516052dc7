import { expect, test } from 'vitest';
import { showByDay } from '../../src/browser/since-build.ts';
import type { VersionFacts } from '../../src/manual/control/state.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { comingOf } from '../../src/pages/coming.ts';

const { site } = wordsOf('en', 'en-GB');
const date = (iso: string) => `day ${iso}`;

const version = (
  number: string,
  state: VersionFacts['state'],
  inForceFrom: string | null,
  url: string | null,
) => ({ version: number, state, inForceFrom, url }) as VersionFacts;

test('a page says which version will come, when the document will go, and what is so from that day on', () => {
  const versions = [
    version('1.0', 'in-force', '2026-01-01', 'documents/tea/'),
    version('2.0', 'scheduled', '2026-06-01', 'documents/tea/versions/2.0/'),
    version('3.0', 'awaiting-agreement', null, null),
  ];
  const withdrawalAhead = { from: '2026-09-01', reason: 'Too hot.', successor: 'coffee' };
  expect(comingOf({ versions, withdrawalAhead, url: 'documents/tea/' }, site, date)).toEqual([
    {
      day: '2026-06-01',
      before: 'Version 2.0 comes into force on day 2026-06-01.',
      since:
        'Version 2.0 came into force on day 2026-06-01, after this page was made. The manual has to be built anew.',
      url: 'documents/tea/versions/2.0/',
      successors: [],
    },
    {
      day: '2026-09-01',
      before: 'Out of force from day 2026-09-01 on: Too hot.',
      since: 'This document went out of force on day 2026-09-01, after this page was made: Too hot.',
      url: null,
      successors: ['coffee'],
    },
  ]);
});

test('a page that shows the text to come says by its state that it is not in force yet', () => {
  const versions = [version('1.0', 'scheduled', '2026-06-01', 'documents/tea/')];
  expect(comingOf({ versions, withdrawalAhead: null, url: 'documents/tea/' }, site, date)).toMatchObject([
    { before: '', url: null },
  ]);
});

test('by the reader’s own day one gives way to the other', () => {
  const element = (dataset: DOMStringMap, hidden: boolean) => ({ dataset, hidden });
  const before = element({ before: '2026-06-01' }, false);
  const since = element({ from: '2026-06-01' }, true);
  const page = {
    querySelectorAll: (selector: string) =>
      [before, since].filter(({ dataset }) => selector.slice(6, -1) in dataset),
  };
  const shown = (moment: string) => {
    showByDay(page, new Date(moment));
    return [before, since].filter(({ hidden }) => !hidden);
  };
  expect(shown('2026-05-31T23:59:00')).toEqual([before]);
  expect(shown('2026-06-01T00:00:00')).toEqual([since]);
  expect(shown('2027-01-01T12:00:00')).toEqual([since]);
});

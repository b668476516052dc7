import { expect, test } from 'vitest';
import type { Act } from '../../src/manual/control/acts/act.ts';
import type { History } from '../../src/manual/control/acts/history.ts';
import { controlBlock } from '../../src/manual/control/control-block.ts';
import { publish } from '../../src/manual/control/publication.ts';
import { stateSentence } from '../../src/manual/control/state-sentence.ts';
import { documentEntries } from '../../src/manual/entries/documents.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { doc, manualOf } from '../manual/manual-of.ts';
import { acts, historyOf } from './act-maker.ts';

const made = manualOf({ documents: { 'a.mdx': doc('Words.', { id: 'a' }) } });
const words = wordsOf('en', 'en-GB');
const formats = { date: (iso: string) => `day ${iso}`, interval: (iso: string) => `time ${iso}` };

/** The entry of a document with these acts, on a day. */
function entryOn(day: string, ...all: Act[]) {
  const history: History = {
    ...historyOf(...all),
    document: 'a',
    trees: new Map(),
    disposed: new Map(),
    proven: new Map(),
    files: new Map(),
    page: () => undefined,
  };
  const view = { publication: 'drafts', oldVersions: 'readers', day } as const;
  const { published } = publish(
    [...made.documents.values()],
    new Map([['a', history]]),
    view,
    () => undefined,
  );
  const [entry] = documentEntries(published, '20000-1:2011');
  if (!entry) throw new Error('There is no document.');
  return entry;
}

const first = acts.approved('1.0', '2026-01-10');

test('a withdrawn document says from which day, why, and what takes its place, and is never reviewed again', () => {
  const withdrawn = { ...acts.withdrawn('2026-03-01', '2026-03-05'), successor: 'b' };
  const before = entryOn('2026-03-04', first, withdrawn);
  expect(before.withdrawal).toBeNull();
  const entry = entryOn('2026-03-05', first, withdrawn);
  expect(entry.withdrawal).toEqual({ from: '2026-03-05', reason: 'Not needed', successor: 'b' });
  expect(stateSentence(entry, words, formats.date, null)).toEqual({
    state: 'Withdrawn from day 2026-03-05',
    explained: 'Not needed',
  });
  expect(stateSentence(entry, words, formats.date, '2026-03-06').explained).toBe(
    'As it stood on day 2026-03-06. Another version may be in force by now. Not needed',
  );
  const rows = controlBlock(entry, [], words, formats);
  expect(rows.find(({ label }) => label === 'In its place')?.value).toEqual({ kind: 'document', id: 'b' });
  expect(rows.map(({ label }) => label)).not.toContain('Next review');
});

test('a withdrawal that is decided is announced until its day, and taken back by an approval', () => {
  const ahead = { ...acts.withdrawn('2026-03-01', '2026-05-05'), successor: 'b' };
  const entry = entryOn('2026-03-01', first, ahead);
  expect(entry.withdrawal).toBeNull();
  expect(entry.withdrawalAhead).toEqual({ from: '2026-05-05', reason: 'Not needed', successor: 'b' });
  const { explained } = stateSentence(entry, words, formats.date, null);
  expect(explained).toMatch(/Out of force from day 2026-05-05 on: Not needed$/);
  const rows = controlBlock(entry, [], words, formats);
  expect(rows.find(({ label }) => label === 'In its place')?.value).toEqual({ kind: 'document', id: 'b' });
  expect(rows.map(({ label }) => label)).toContain('Next review');
  expect(entryOn('2026-02-28', first, ahead).withdrawalAhead).toBeNull();
  expect(entryOn('2026-05-05', first, ahead).withdrawalAhead).toBeNull();
  const again = entryOn('2026-04-02', first, ahead, acts.approved('1.1', '2026-04-01'));
  expect(again.withdrawalAhead).toBeNull();
});

test('a version that was revoked or withdrawn says why, any other does not', () => {
  const reasons = (...all: Act[]) => entryOn('2026-06-01', ...all).versions.map(({ endReason }) => endReason);
  expect(reasons(first)).toEqual([null]);
  expect(reasons(first, acts.approved('1.1', '2026-02-01'), acts.revoked('1.1', '2026-02-02'))).toEqual([
    null,
    'Wrong',
  ]);
  expect(reasons(first, acts.withdrawn('2026-03-01'))).toEqual(['Not needed']);
});

test('versions from before are part of the history and change no state', () => {
  const entry = entryOn('2026-06-01', acts.carriedOver('0.9', '2024-05-01'), first);
  expect(entry.carriedOver).toEqual([
    { version: '0.9', on: '2024-05-01', role: 'top-management', name: null, summary: '', file: null },
  ]);
  expect(entry.versions.map(({ version }) => version)).toEqual(['1.0']);
  expect(entryOn('2024-04-30', acts.carriedOver('0.9', '2024-05-01')).carriedOver).toEqual([]);
});

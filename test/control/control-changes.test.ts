import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellChanges } from '../../src/cli/changes.ts';
import { withdraw } from '../../src/cli/control/acts.ts';
import { approve } from '../../src/cli/control/approve.ts';
import type { Act } from '../../src/manual/control/acts/act.ts';
import { controlChanges } from '../../src/manual/control/history/control-changes.ts';
import { acts, historyOf } from './act-maker.ts';
import { type ControlManual, controlManual, ownDocument } from './control-manual.ts';

const { approved, agreed, revoked, withdrawn } = acts;

const told = (all: Act[], from = '2026-01-01', to = '2026-12-31') =>
  controlChanges(historyOf(...all), from, to).map(({ kind, day, version, other }) =>
    [day, kind, version, ...(other === null ? [] : [other])].join(' '),
  );

test('a version comes into force in the place of another', () => {
  const all = [approved('1.0', '2026-01-10'), approved('1.1', '2026-03-01', { from: '2026-04-01' })];
  expect(told(all)).toEqual([
    '2026-01-10 in-force 1.0',
    '2026-04-01 superseded 1.0 1.1',
    '2026-04-01 in-force 1.1 1.0',
  ]);
});

test('both days count, and none outside', () => {
  const all = [approved('1.0', '2026-01-10'), approved('1.1', '2026-04-01')];
  expect(told(all, '2026-01-10', '2026-03-31')).toEqual(['2026-01-10 in-force 1.0']);
  expect(told(all, '2026-01-11', '2026-04-01')).toEqual([
    '2026-04-01 superseded 1.0 1.1',
    '2026-04-01 in-force 1.1 1.0',
  ]);
  expect(told(all, '2026-01-11', '2026-03-31')).toEqual([]);
});

test('an approval that was taken back, and the version that holds again', () => {
  const all = [approved('1.0', '2026-01-10'), approved('1.1', '2026-03-01'), revoked('1.1', '2026-03-20')];
  expect(told(all)).toEqual([
    '2026-01-10 in-force 1.0',
    '2026-03-01 in-force 1.1 1.0',
    '2026-03-20 revoked 1.1 1.0',
  ]);
  // What was done later was not known then.
  expect(told(all, '2026-01-01', '2026-03-19').at(-1)).toBe('2026-03-01 in-force 1.1 1.0');
});

test('a withdrawal is told on its first day, and a version that never held is not', () => {
  const all = [
    approved('1.0', '2026-01-10'),
    approved('1.1', '2026-02-01', { needs: ['marlow'] }),
    withdrawn('2026-02-10', '2026-03-01'),
  ];
  expect(told(all)).toEqual(['2026-01-10 in-force 1.0', '2026-03-01 withdrawn 1.0']);
  expect(told(all, '2026-01-01', '2026-02-28')).toEqual(['2026-01-10 in-force 1.0']);
});

test('what needs consent comes into force with it', () => {
  const all = [approved('1.0', '2026-01-10', { needs: ['marlow'] }), agreed('1.0', '2026-02-02', 'marlow')];
  expect(told(all)).toEqual(['2026-02-02 in-force 1.0']);
});

let manual: ControlManual;

beforeAll(async () => {
  manual = await controlManual({ ...ownDocument('tea', 'Boil it.'), ...ownDocument('milk', 'Warm it.') });
  const who = { name: 'Ada Quince', yes: true, acceptDefaults: true } as const;
  const done = [
    await manual.on('2026-01-10', (root) =>
      approve(['tea', 'milk'], { root, ...who, summary: 'First | text' }),
    ),
  ];
  await manual.write(ownDocument('tea', 'Boil it twice.'));
  done.push(
    await manual.on('2026-02-01', (root) =>
      approve(['tea'], { root, ...who, summary: 'Twice', change: 'minor' }),
    ),
    await manual.on('2026-02-05', (root) =>
      withdraw(['milk'], { root, name: 'Ada Quince', reason: 'Nobody takes it', successor: 'tea' }),
    ),
  );
  const failed = done.find(({ code }) => code !== 0);
  if (failed) throw new Error(failed.out + failed.err);
});
afterAll(() => manual?.remove());

const printed = (format: 'text' | 'markdown' | 'json', from = '2026-01-11', to?: string) =>
  manual.on('2026-02-10', (root) => tellChanges({ root, from, format, ...(to ? { to } : {}) }));

test('a notice to staff', async () => {
  expect((await printed('text')).out.trim()).toMatchInlineSnapshot(`
    "Day         Number     Title     Version  What                              Summary
    2026-02-01  GDE-8.1-2  The tea   1.0      superseded by 1.1
    2026-02-01  GDE-8.1-2  The tea   1.1      came into force in place of 1.0   Twice
    2026-02-05  GDE-8.1    The milk  1.0      withdrawn; see GDE-8.1-2 The tea  Nobody takes it"
  `);
  expect((await printed('markdown', '2026-01-01')).out.trim()).toMatchInlineSnapshot(`
    "| Day | Document | Version | What | Summary |
    | --- | --- | --- | --- | --- |
    | 2026-01-10 | GDE-8.1 The milk | 1.0 | came into force | First \\| text |
    | 2026-01-10 | GDE-8.1-2 The tea | 1.0 | came into force | First \\| text |
    | 2026-02-01 | GDE-8.1-2 The tea | 1.0 | superseded by 1.1 |  |
    | 2026-02-01 | GDE-8.1-2 The tea | 1.1 | came into force in place of 1.0 | Twice |
    | 2026-02-05 | GDE-8.1 The milk | 1.0 | withdrawn; see GDE-8.1-2 The tea | Nobody takes it |"
  `);
  expect((await printed('text', '2026-01-12', '2026-01-13')).out.trim()).toBe(
    'Nothing changed from 2026-01-12 to 2026-01-13.',
  );
});

test('the same as data', async () => {
  const { from, to, changes } = JSON.parse((await printed('json')).out);
  expect([from, to, changes.length]).toEqual(['2026-01-11', '2026-02-10', 3]);
  expect(changes.at(-1)).toEqual({
    document: 'milk',
    number: 'GDE-8.1',
    size: null,
    title: 'The milk',
    kind: 'withdrawn',
    day: '2026-02-05',
    version: '1.0',
    formerTitle: null,
    words: 'Nobody takes it',
    other: null,
    successor: 'tea',
    role: 'top-management',
  });
});

test('days in the wrong order are refused', async () => {
  const { code, err } = await printed('text', '2026-03-01', '2026-02-01');
  expect([code, err.trim()]).toEqual([1, '2026-03-01 is after 2026-02-01.\nNothing was told.']);
});

import { expect, test } from 'vitest';
import {
  type BaseEntry,
  originalPath,
  readBaseRecord,
  writeBaseRecord,
} from '../../src/manual/library/base-record.ts';

const file = 'content/documents/_base/base.yaml';
const entry = (name: string, sha256 = '1'.repeat(64)): BaseEntry => ({
  template: `8-resolution/${name}.mdx`,
  document: `8-resolution/${name}.mdx`,
  package: '0.2.0',
  sha256,
});
const told = (text: string) =>
  readBaseRecord(text, file).problems.map(
    ({ line, column, message, code }) => `${line}:${column} ${code} ${message}`,
  );

test('what is written is read as it was, sorted by id', () => {
  const record = new Map([
    ['problem-procedure', entry('problem-procedure', `1${'0'.repeat(63)}`)],
    ['incident-procedure', entry('incident-procedure')],
    [
      'incident-procedure#escalation',
      { ...entry('incident-procedure'), document: '8-resolution/incident-procedure.sections/escalation.mdx' },
    ],
  ]);
  const text = writeBaseRecord(record);
  expect(text).toMatchInlineSnapshot(`
    "# Where texts of your own come from: the originals in this folder are those that were shipped when they were copied.
    # Clausebook writes this file and the originals; commit them, and edit nothing in this folder.
    incident-procedure:
      template: 8-resolution/incident-procedure.mdx
      document: 8-resolution/incident-procedure.mdx
      package: 0.2.0
      sha256: "1111111111111111111111111111111111111111111111111111111111111111"
    incident-procedure#escalation:
      template: 8-resolution/incident-procedure.mdx
      document: 8-resolution/incident-procedure.sections/escalation.mdx
      package: 0.2.0
      sha256: "1111111111111111111111111111111111111111111111111111111111111111"
    problem-procedure:
      template: 8-resolution/problem-procedure.mdx
      document: 8-resolution/problem-procedure.mdx
      package: 0.2.0
      sha256: "1000000000000000000000000000000000000000000000000000000000000000"
    "
  `);
  const again = readBaseRecord(text, file);
  expect(again.problems).toEqual([]);
  expect([...again.record.keys()]).toEqual([...record.keys()].sort());
  expect(Object.fromEntries(again.record)).toEqual(Object.fromEntries(record));
  expect(writeBaseRecord(again.record)).toBe(text);
});

test('no file, an empty one and one with comments alone hold nothing', () => {
  for (const text of ['', '\n', writeBaseRecord(new Map())]) {
    const { record, problems } = readBaseRecord(text, file);
    expect([record.size, problems]).toEqual([0, []]);
  }
});

test('a template lies at its own path, a section at that of the own file', () => {
  const own = { ...entry('incident-procedure'), document: 'mine/escalation.mdx' };
  expect(originalPath('incident-procedure', own)).toBe('8-resolution/incident-procedure.mdx');
  expect(originalPath('incident-procedure#escalation', own)).toBe('mine/escalation.mdx');
});

test('whatever does not belong there is told at its line, and the rest is read', () => {
  const good = writeBaseRecord(new Map([['incident-procedure', entry('incident-procedure')]]));
  const bad = (fields: Partial<Record<keyof BaseEntry | 'note', string>>, named = 'x') =>
    `${good}${named}:\n${Object.entries({ ...entry('x'), ...fields })
      .map(([field, value]) => `  ${field}: '${value}'\n`)
      .join('')}`;
  for (const path of [
    '../x.mdx',
    '/etc/x.mdx',
    'a/../../x.mdx',
    'C:/x.mdx',
    'a\\x.mdx',
    './x.mdx',
    'x.txt',
  ]) {
    expect(told(bad({ template: path }))).toEqual([
      '8:1 broken-base-record `template` of "x" is missing or not what stands there.',
    ]);
    expect(told(bad({ document: path }))).toHaveLength(1);
  }
  expect(told(bad({ sha256: 'abc' }))).toHaveLength(1);
  expect(told(bad({ package: 'new' }))).toHaveLength(1);
  expect(told(bad({ note: 'mine' }))).toEqual(['8:1 broken-base-record The entry "x" has no `note`.']);
  expect(told(bad({}, 'X y'))).toEqual([
    '8:1 broken-base-record "X y" is neither the id of a document nor that of a section.',
  ]);
  expect(told(`${good}x: 1`)).toEqual(['8:1 broken-base-record "x" holds no entry.']);
  expect([...readBaseRecord(bad({ sha256: 'abc' }), file).record.keys()]).toEqual(['incident-procedure']);
});

test('a file that holds no entries, or that git left in conflict, is told and gives none', () => {
  expect(told('- a')).toEqual(['1:1 broken-base-record This file holds no entries.']);
  const conflict = `<<<<<<< HEAD\n${writeBaseRecord(new Map())}=======\n>>>>>>> other\n`;
  expect(told(conflict)).toHaveLength(1);
  expect(readBaseRecord(conflict, file).record.size).toBe(0);
});

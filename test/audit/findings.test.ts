import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCsv } from '../answer-review/csv.ts';
import { projectRoot } from '../harness/project.ts';

const rows = readCsv(readFileSync(join(projectRoot, 'test/audit/findings.csv'), 'utf8'));
const upTo = (prefix: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${first + index}`);

/** The major and minor findings of three readings as a lead auditor; approvals, found missing twice, are told in both. */
const findings = {
  'audit-2011-4': [...upTo('M', 1, 5), ...upTo('m', 1, 37)],
  'audit-2011-5-9': [...upTo('M', 0, 5), ...upTo('m', 1, 31)],
  'audit-2018': [...upTo('H-M', 1, 6), ...upTo('H-m', 1, 20), ...upTo('S-M', 1, 4), ...upTo('S-m', 1, 6)],
  'audit-answered': [...upTo('M', 1, 8), ...upTo('m', 9, 33)],
  'audit-answered-2': [...upTo('m', 1, 17), ...upTo('O', 1, 4)],
  'audit-hospital': [...upTo('M', 1, 11), ...upTo('m', 12, 40)],
  'audit-hospital-2': [...upTo('M', 1, 2), ...upTo('m', 3, 14), ...upTo('O', 1, 8)],
  'audit-demo': [...upTo('M', 1, 11), ...upTo('m', 12, 37)],
  'audit-municipality': [...upTo('M', 1, 19), ...upTo('m', 20, 37)],
  // Read once more for majors alone, after those above were mended.
  'audit-demo-2': upTo('M', 1, 8),
  'audit-municipality-2': upTo('M', 1, 4),
  'audit-municipality-3': [...upTo('M', 1, 2), ...upTo('m', 1, 19), ...upTo('O', 1, 4)],
  'audit-demo-3': [...upTo('M', 1, 7), ...upTo('m', 1, 13), ...upTo('O', 1, 7)],
  'audit-municipality-4': [...upTo('M', 1, 3), ...upTo('m', 1, 8)],
  'audit-hospital-3': [...upTo('M', 1, 2), ...upTo('m', 1, 8)],
  'audit-demo-4': [...upTo('M', 1, 7), ...upTo('m', 1, 20)],
  'audit-municipality-5': [...upTo('m', 1, 17), ...upTo('o', 1, 19)],
  'audit-hospital-5': [...upTo('h', 1, 11), ...upTo('p', 1, 12)],
  'audit-demo-5': ['M1', ...upTo('m', 1, 11)],
  // Each of two auditors read a half; B8 and B11 are A1 and A9 again.
  'audit-demo-6': [...upTo('A', 1, 16), ...upTo('B', 1, 23)],
  // The demo in its 2018 edition, looked at as a designer and auditor would.
  'look-2018': [...upTo('', 1, 18), 'O1', 'O4', 'O5', 'O8'],
};

test('every finding of the audits has its state, once', () => {
  const expected = Object.entries(findings).flatMap(([audit, all]) =>
    all.map((finding) => `${audit} ${finding}`),
  );
  expect(rows.map(({ audit, finding }) => `${audit} ${finding}`)).toEqual(expected);
  expect(rows.filter(({ state = '' }) => !['mended', 'open', 'disagreed'].includes(state))).toEqual([]);
});

test('what is mended says what keeps it so, and what is not says why', () => {
  expect(rows.filter(({ state, kept_by: keptBy }) => state === 'mended' && !keptBy?.trim())).toEqual([]);
  expect(rows.filter(({ state, note }) => state !== 'mended' && !note?.trim())).toEqual([]);
});

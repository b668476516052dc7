import { expect, test } from 'vitest';
import { requirementsOf } from '../../src/standard/index.ts';
import { manualOf } from '../library/manuals.ts';
import { fingerprintOf, savedAnswers, textAt } from './answers.ts';
import { readCsv, writeCsv } from './csv.ts';

const rows = readCsv(savedAnswers());

test('a reader has judged the answer to every point, and found that it answers', async () => {
  const { edition } = await manualOf('demo');
  const verdicts = new Map(rows.map(({ point, verdict }) => [point, verdict]));
  const points = requirementsOf(edition.edition).filter(({ scored }) => scored);
  expect(
    points.filter(({ id }) => verdicts.get(id) !== 'answers').map(({ id }) => `${id}: ${verdicts.get(id)}`),
  ).toEqual([]);
  expect(rows).toHaveLength(points.length);
});

test('no answer has changed since it was judged: a row whose text changed is read again and renewed', async () => {
  const manual = await manualOf('demo');
  const changed = rows.filter(({ point = '', document = '', anchor = '', hash }) => {
    const text = textAt(manual, point, document, anchor);
    return text === undefined || fingerprintOf(point, text) !== hash;
  });
  expect(changed.map(({ point, document }) => `${point} in ${document}`)).toEqual([]);
});

test('what is written as CSV is read back the same', () => {
  const sample = [{ a: 'x, "y"\nz', b: '' }];
  expect(readCsv(writeCsv(['a', 'b'], sample))).toEqual(sample);
});

import { describe, expect, test } from 'vitest';
import { allEditions, requirementsOf } from '../../src/standard/index.ts';
import { demoIn, fingerprintOf, savedAnswers, textAt } from './answers.ts';
import { readCsv, writeCsv } from './csv.ts';

describe.each(allEditions)('the answers to the points of %s', (edition) => {
  const rows = savedAnswers(edition);

  test('have been judged by a reader, who found that each answers', () => {
    const verdicts = new Map(rows.map(({ point, verdict }) => [point, verdict]));
    const points = requirementsOf(edition).filter(({ scored }) => scored);
    expect(
      points.filter(({ id }) => verdicts.get(id) !== 'answers').map(({ id }) => `${id}: ${verdicts.get(id)}`),
    ).toEqual([]);
    expect(rows).toHaveLength(points.length);
  });

  test('have not changed since they were judged: a row whose text changed is read again and renewed', async () => {
    const manual = await demoIn(edition);
    const changed = rows.filter(({ point = '', document = '', anchor = '', hash }) => {
      const text = textAt(manual, point, document, anchor);
      return text === undefined || fingerprintOf(point, text) !== hash;
    });
    expect(changed.map(({ point, document }) => `${point} in ${document}`)).toEqual([]);
  });
});

test('what is written as CSV is read back the same', () => {
  const sample = [{ a: 'x, "y"\nz', b: '' }];
  expect(readCsv(writeCsv(['a', 'b'], sample))).toEqual(sample);
});

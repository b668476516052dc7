import { describe, expect, test } from 'vitest';
import { isCount } from '../../src/manual/registers/cell.ts';
import { wordsIn } from '../../src/manual/registers/csv.ts';
import { registerNames, registerOf } from '../../src/manual/registers/index.ts';
import { manualWords } from '../../src/manual/words/catalogue.ts';
import { manualOf } from '../shipped-templates/manuals.ts';

describe.each(['demo', 'hospital', 'smallest'] as const)('the registers of %s', async (name) => {
  const manual = await manualOf(name);
  const words = manualWords(manual.printing);
  const choices = registerNames.flatMap((register) => {
    const { title, columns, rows } = registerOf(register, manual, words);
    return columns.flatMap(({ title: column, values }, at) =>
      values ? [{ title, column, values, cells: rows.map((row) => row[at] ?? null) }] : [],
    );
  });

  test('can be narrowed to everything that stands in a column whose choices are given', () => {
    expect(choices.length).toBeGreaterThan(0);
    for (const { title, column, values, cells } of choices) {
      const said = new Set(
        cells.flatMap((cell) =>
          cell === null || typeof cell === 'number' || isCount(cell) ? [] : wordsIn(cell),
        ),
      );
      said.delete('');
      for (const value of said) expect(values, `${title}, ${column}: ${value}`).toContain(value);
    }
  });
});

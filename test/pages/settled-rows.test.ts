import { expect, test } from 'vitest';
import type { StateCell } from '../../src/manual/registers/cell.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import type { PromiseTable } from '../../src/pages/promise-cells.ts';
import { partedTable } from '../../src/pages/settled-rows.ts';

const words = wordsOf('en', 'en-GB');
const table = (...rows: StateCell['state'][][]): PromiseTable => ({
  columns: [],
  rows: rows.map((states, at) => [`row ${at}`, ...states.map((state) => ({ text: state, state }))]),
});
const parted = (...rows: StateCell['state'][][]) => {
  const { open, settled, said } = partedTable(table(...rows), words);
  return [open.rows.map(([name]) => name), settled.rows.length, said];
};

test('a comparison in which all fits is one line', () => {
  expect(parted(['answered'], ['answered'], ['answered', 'answered'])).toEqual([[], 3, '3 of 3 fit']);
});

test('what is short, tight or not compared stays open', () => {
  expect(parted(['answered'], ['gap'], ['answered'], ['answered', 'partly'], ['none'])).toEqual([
    ['row 1', 'row 3'],
    3,
    '2 of 5 fit, 1 not called',
  ]);
});

test('few rows and those without a result are not folded', () => {
  expect(parted(['answered'], ['answered'])).toEqual([['row 0', 'row 1'], 0, '']);
  expect(parted([], [], [], [])[1]).toBe(0);
});

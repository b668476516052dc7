import type { Column } from '../../manual/registers/description.ts';
import type { SiteWords } from '../../manual/words/words.ts';
import { columnLetters, rangeOf, type Sheet, type SheetCell } from '../xlsx/sheet.ts';
import type { StyleName } from '../xlsx/styles.ts';

/** Something that points are counted by: a word that stands in a column of the table. */
export interface CountedWord {
  title: string;
  /** How many points of each clause have it now. */
  of(clause: string): number;
}

/** What a summary counts. */
export interface Count {
  name: string;
  /** The sheet that is counted, whose first row is its head. */
  table: Pick<Sheet, 'name' | 'rows'>;
  /** Columns of the clause's number and of the word, counted from 0. */
  columns: { clause: number; word: number };
  clauses: readonly { number: string; title: string; points: number }[];
  words: readonly CountedWord[];
  /** What follows the counted words in each row, as a formula of that row and its value. */
  last: {
    title: string;
    formula(row: number): string;
    value(counts: readonly number[], points: number): number;
    style: StyleName;
    totalStyle: StyleName;
  };
}

/** Columns before the counted words: number, title, points. */
export const columnsBefore = 3;

/**
 * How many points of each clause have which word, by formulas that go on counting while people fill in. Numbers of clauses
 * are compared as texts: the function that counts by a condition would take 4.10 for 4.1.
 */
export function countedClauses(count: Count, site: SiteWords): Sheet {
  const { clauses, words, last } = count;
  const end = clauses.length + 1;
  const rows = clauses.map((clause, index) => rowOf(count, clause, index + 2));
  const sums = [
    clauses.map(({ points }) => points),
    ...words.map((word) => clauses.map(({ number }) => word.of(number))),
  ].map((figures) => figures.reduce((sum, figure) => sum + figure, 0));
  const [points = 0, ...counts] = sums;
  const total: SheetCell[] = [
    { text: site.auditTotal, style: 'total' },
    { style: 'total' },
    ...sums.map((value, at): SheetCell => {
      const letters = columnLetters(columnsBefore - 1 + at);
      return { formula: `SUM(${letters}2:${letters}${end})`, value, style: 'totalFigure' };
    }),
    { formula: last.formula(end + 1), value: last.value(counts, points), style: last.totalStyle },
  ];
  return {
    name: count.name,
    widths: [10, 46, 9, ...words.map(() => 16), 16],
    head: 1,
    hasFilters: true,
    rows: [
      [site.clause, site.clauseTitle, site.pointsTotal, ...words.map(({ title }) => title), last.title].map(
        (text) => ({
          text,
          style: 'head' as const,
        }),
      ),
      ...rows,
      total,
    ],
  };
}

function rowOf(
  { table, columns, words, last }: Count,
  { number, title, points }: Count['clauses'][number],
  row: number,
): SheetCell[] {
  const range = [2, Math.max(table.rows.length, 2)] as const;
  const same = `${rangeOf(table.name, columns.clause, range)}=$A${row}`;
  const counts = words.map((word) => word.of(number));
  return [
    { text: number },
    { text: title },
    { formula: `SUMPRODUCT(--(${same}))`, value: points },
    ...counts.map((value, at): SheetCell => {
      const head = `${columnLetters(columnsBefore + at)}$1`;
      return {
        formula: `SUMPRODUCT((${same})*(${rangeOf(table.name, columns.word, range)}=${head}))`,
        value,
      };
    }),
    { formula: last.formula(row), value: last.value(counts, points), style: last.style },
  ];
}

/** The place of a column by its title. Throws where there is none: a summary would count nothing. */
export function columnAt(columns: readonly Pick<Column, 'title'>[], title: string): number {
  const at = columns.findIndex((column) => column.title === title);
  if (at < 0) throw new Error(`There is no column "${title}".`);
  return at;
}

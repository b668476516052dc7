import type { Cell, StateCell } from '../manual/registers/cell.ts';
import { pageWords } from '../manual/words/page-words.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';
import type { PromiseTable } from './promise-cells.ts';

/** A comparison in two parts: what somebody has to look at, and what is as it should be, with that in a few words. */
export interface PartedTable {
  open: PromiseTable;
  settled: PromiseTable;
  /** "20 of 20 fit"; empty where nothing is folded. */
  said: string;
}

/** Fewer rows than these are no longer than the line that they would be folded into. */
const fewest = 3;

/** Puts the rows of a comparison apart in which nothing is short, so that a page begins with those in which something is. */
export function partedTable(table: PromiseTable, words: Words): PartedTable {
  const { columns, rows } = table;
  const { site, figure } = pageWords(words);
  const isSettled = (row: readonly Cell[]) =>
    statesIn(row).length > 0 && statesIn(row).every((state) => state === 'answered' || state === 'none');
  const settled = rows.filter(isSettled);
  if (settled.length < fewest) return { open: table, settled: { columns, rows: [] }, said: '' };
  const fit = settled.filter((row) => statesIn(row).every((state) => state === 'answered')).length;
  return {
    open: { columns, rows: rows.filter((row) => !isSettled(row)) },
    settled: { columns, rows: settled },
    said: formatMessage(fit === settled.length ? site.comparedFit : site.comparedFitOrNotCalled, {
      fit: figure(fit),
      all: figure(rows.length),
      rest: figure(settled.length - fit),
    }),
  };
}

const statesIn = (row: readonly Cell[]): StateCell['state'][] =>
  row.flatMap((cell) => (typeof cell === 'object' && cell !== null && 'state' in cell ? [cell.state] : []));

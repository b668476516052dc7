import type { PromiseResult } from '../manual/model/promise-entry.ts';
import type { Cell, CellKind, StateCell } from '../manual/registers/cell.ts';
import { formatMessage, type SiteKey, type Words } from '../manual/words/words.ts';
import { print, printList, printMoment } from '../organisation/index.ts';

/** A table of the page: columns with their kind, and rows of cells. */
export interface PromiseTable {
  columns: readonly { title: string; kind: CellKind }[];
  rows: readonly (readonly Cell[])[];
}

/** One section of the page: a table, or a sentence where there is nothing to list, and what comes out. */
export interface PromiseSection {
  slug: string;
  title: string;
  table?: PromiseTable;
  sentence?: string;
}

/** What fractions lose when they are multiplied, so that 99.96 is not rounded down. */
const tiny = 1e-6;

const states: Record<PromiseResult, StateCell['state']> = {
  fits: 'answered',
  tight: 'partly',
  'too-long': 'gap',
  'too-short': 'gap',
  'too-low': 'gap',
  gap: 'gap',
  'no-target': 'partly',
  'not-compared': 'partly',
  'not-called': 'none',
};

const results: ReadonlySet<SiteKey> = new Set(['promiseResult', 'calledResult']);

/** How the cells of the page read: times, hours, shares, and what comes out of a comparison. */
export function sayingIn({ site, print: printing }: Words) {
  return {
    columns: (keys: readonly SiteKey[]) =>
      keys.map((key) => ({
        title: site[key],
        kind: (results.has(key) ? 'state' : 'text') as CellKind,
      })),
    time: (value: string | null) => (value === null ? null : print(value, { kind: 'target' }, printing)),
    /** A share that nobody entered is no share of nought. */
    ownShare: (value: string | null) =>
      value === null ? site.noOwnShare : print(value, { kind: 'target' }, printing),
    hours: (value: string | null) => (value === null ? null : print(value, { kind: 'hours' }, printing)),
    /** A value that single customers agreed to, with their names. */
    forCustomers: (value: string | null, customers: readonly string[]) =>
      value === null || customers.length === 0
        ? value
        : formatMessage(site.promisedToCustomers, { value, customers: printList([...customers], printing) }),
    percent: (value: number) =>
      print(Math.floor(value * 10_000 + tiny) / 10_000, { kind: 'percent' }, printing),
    result: (result: PromiseResult, gap: string | null = null): StateCell => ({
      text: formatMessage(site[`promise.${result}`], {
        moment: gap === null ? '' : printMoment(gap, printing),
      }),
      state: states[result],
    }),
  };
}

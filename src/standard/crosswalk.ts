import { ancestorsOf, clause, leavesUnder } from './clauses.ts';
import { crosswalkRows } from './data.ts';
import { alternatives } from './editions.ts';
import { inEdition } from './editions-map.ts';
import type { ClauseRef } from './numbers.ts';

/** The works that clauses are compared with, by the key they have in a `Crosswalk`. */
export const comparedWorks = {
  iso9001: 'ISO 9001:2015',
  iso27001: 'ISO/IEC 27001:2022',
  iso22301: 'ISO 22301:2019',
  itil4: 'ITIL 4',
} as const;

/** What corresponds to a clause elsewhere. An empty list means that nothing does. */
export interface Crosswalk {
  /** Clause numbers. */
  readonly iso9001: readonly string[];
  /** Clause numbers, and controls of Annex A as `A.5.24`. */
  readonly iso27001: { readonly clauses: readonly string[]; readonly annexA: readonly string[] };
  /** Clause numbers. */
  readonly iso22301: readonly string[];
  /** Names of management practices. */
  readonly itil4: readonly string[];
}

const rows = new Map<string, Crosswalk>(
  crosswalkRows.map(({ edition, clause: number, ...row }) => [`${edition}:${number}`, row]),
);

/** The row of a clause or, failing that, of the nearest branch above it. */
function rowOf({ edition, number }: ClauseRef): Crosswalk | undefined {
  const upwards = [
    number,
    ...ancestorsOf(edition, number)
      .map((above) => above.number)
      .reverse(),
  ];
  const found = upwards.find((candidate) => rows.has(`${edition}:${candidate}`));
  return found === undefined ? undefined : rows.get(`${edition}:${found}`);
}

/** The rows for a leaf: its own, else those of the clauses in another edition from which it came. */
function rowsOf(leaf: ClauseRef): readonly Crosswalk[] {
  const own = rowOf(leaf);
  if (own) return [own];
  return alternatives(leaf.edition)
    .flatMap((edition) => inEdition(leaf, edition))
    .flatMap((ref) => leavesUnder(ref.edition, ref.number))
    .flatMap((other) => rowOf(other) ?? []);
}

const { compare } = new Intl.Collator('en', { numeric: true });
const inOrder = (numbers: readonly string[]) => [...new Set(numbers)].sort(compare);

/**
 * What corresponds to a clause in other works: for a section or branch, to all that stands under it; for a
 * clause without a row of its own, to the clauses of the other edition that hold its matter.
 */
export function crosswalkOf(ref: ClauseRef): Crosswalk {
  const known = clause(ref.edition, ref.number);
  const found = known ? leavesUnder(ref.edition, ref.number).flatMap(rowsOf) : [];
  return {
    iso9001: inOrder(found.flatMap((row) => row.iso9001)),
    iso27001: {
      clauses: inOrder(found.flatMap((row) => row.iso27001.clauses)),
      annexA: inOrder(found.flatMap((row) => row.iso27001.annexA)),
    },
    iso22301: inOrder(found.flatMap((row) => row.iso22301)),
    // Practices keep the order of the data, in which the nearest one comes first.
    itil4: [...new Set(found.flatMap((row) => row.itil4))],
  };
}

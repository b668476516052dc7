import { documentsByKey } from '../model/documents-by-key.ts';
import type { Manual } from '../model/manual.ts';
import { textState } from './text-state.ts';

/** How many points there are, and how many of those that have to be answered are. */
export interface Coverage {
  /** All points, permissions and notes among them. */
  points: number;
  answered: number;
  gaps: number;
  /** Points that have to be answered. */
  total: number;
  /** Permissions and notes: nobody has to answer them. */
  notScored: number;
  /** Answered of those that have to be, in percent with one decimal; `null` where nothing has to be answered. */
  percent: number | null;
}

/** Counts points by their state. A share is cut, not rounded: 100 % means that no gap is left. */
export function coverageOf(points: readonly { scored: boolean; answeredBy: readonly unknown[] }[]): Coverage {
  const scored = points.filter((point) => point.scored);
  const answered = scored.filter(({ answeredBy }) => answeredBy.length > 0).length;
  const total = scored.length;
  return {
    points: points.length,
    answered,
    gaps: total - answered,
    total,
    notScored: points.length - total,
    percent: total === 0 ? null : Math.floor((answered / total) * 1000) / 10,
  };
}

/** The state of a clause, told by its points. */
export function stateOf({
  answered,
  total,
}: Pick<Coverage, 'answered' | 'total'>): 'answered' | 'partly' | 'gap' | 'none' {
  if (total === 0) return 'none';
  if (answered === 0) return 'gap';
  return answered === total ? 'answered' : 'partly';
}

/** Coverage with how much of it is in force. */
export interface ApprovedCoverage extends Coverage {
  /** Of the answered points, those whose answers all stand in approved documents. */
  approved: number;
}

/** The coverage of the whole manual, and of each section in the order of the standard. */
export interface CoverageTotals {
  manual: ApprovedCoverage;
  sections: { number: string; title: string; coverage: ApprovedCoverage }[];
}

/** The coverage of each section and of the whole manual. */
export function coverageTotals({
  clauses,
  documents,
}: Pick<Manual, 'clauses' | 'documents'>): CoverageTotals {
  const leaves = clauses.filter(({ leaf }) => leaf);
  const byKey = documentsByKey(documents);
  const coverage = (under: typeof leaves): ApprovedCoverage => {
    const points = under.flatMap(({ requirements }) => requirements);
    const approved = points.filter((point) => point.scored && textState(point, byKey) === 'approved');
    return { ...coverageOf(points), approved: approved.length };
  };
  return {
    manual: coverage(leaves),
    sections: clauses
      .filter(({ parent }) => parent === null)
      .map(({ number, title }) => ({
        number,
        title,
        coverage: coverage(leaves.filter((leaf) => leaf.number === number || leaf.ancestors[0] === number)),
      })),
  };
}

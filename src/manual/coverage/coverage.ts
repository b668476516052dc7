import { documentsByKey } from '../model/documents-by-key.ts';
import type { Manual, RequirementEntry } from '../model/manual.ts';
import { textState } from './text-state.ts';

/** How many points there are, and in which state those are that have to be answered. */
export interface Coverage {
  /** All points, permissions and notes among them. */
  points: number;
  /** Those that readers find an answer to, with all that it rests on, in force or not. */
  answered: number;
  /** Those that a text in force answers, with all that it rests on. */
  inForce: number;
  /** Those that only drafts answer, whether readers get them or not. */
  drafted: number;
  /** Those whose answer rests on something that nobody has entered. */
  missing: number;
  /** Those that nothing answers, not even a draft. */
  gaps: number;
  /** Points that have to be answered. */
  total: number;
  /** Permissions and notes: nobody has to answer them. */
  notScored: number;
  /** Answered of those that have to be, in percent with one decimal; `null` where nothing has to be answered. */
  percent: number | null;
}

type CountedPoint = Pick<RequirementEntry, 'scored' | 'status'> & { answeredBy: readonly unknown[] };

/** Counts points by their state. A share is cut, not rounded: 100 % means that no gap is left. */
export function coverageOf(points: readonly CountedPoint[]): Coverage {
  const scored = points.filter((point) => point.scored);
  const count = (state: RequirementEntry['status']) => scored.filter(({ status }) => status === state).length;
  const answered = scored.filter(
    ({ answeredBy, status }) => answeredBy.length > 0 && status !== 'content-missing',
  ).length;
  const total = scored.length;
  return {
    points: points.length,
    answered,
    inForce: count('in-force'),
    drafted: count('drafted'),
    missing: count('content-missing'),
    gaps: count('gap'),
    total,
    notScored: points.length - total,
    percent: total === 0 ? null : Math.floor((answered / total) * 1000) / 10,
  };
}

/** The state of a clause, told by its points; it is in force only where all of them are. */
export function stateOf({ inForce, drafted, gaps, total }: Coverage): RequirementEntry['status'] | 'none' {
  if (total === 0) return 'none';
  if (inForce === total) return 'in-force';
  if (gaps === total) return 'gap';
  return inForce + drafted === total ? 'drafted' : 'content-missing';
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
    const approved = points.filter(
      (point) => point.scored && point.missing.length === 0 && textState(point, byKey) === 'approved',
    );
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

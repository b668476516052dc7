import type { RequirementEntry } from '../manual/manual.ts';

/** How many of the points that count are answered. */
export interface Coverage {
  answered: number;
  total: number;
}

/** Counts points that have to be answered; permissions and notes are left out. */
export function coverageOf(points: readonly RequirementEntry[]): Coverage {
  const scored = points.filter((point) => point.scored);
  return { answered: scored.filter(({ status }) => status === 'answered').length, total: scored.length };
}

/** The state of a clause, told by its points. */
export function stateOf({ answered, total }: Coverage): 'answered' | 'partly' | 'gap' | 'none' {
  if (total === 0) return 'none';
  if (answered === 0) return 'gap';
  return answered === total ? 'answered' : 'partly';
}

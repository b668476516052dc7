import type { RequirementEntry } from '../model/manual.ts';
import type { StateCell } from '../registers/cell.ts';
import type { SiteKey } from '../words/words.ts';
import type { Coverage } from './coverage.ts';

/** The states of a point, the best first. */
export const pointStates = [
  'in-force',
  'drafted',
  'content-missing',
  'gap',
] as const satisfies readonly RequirementEntry['status'][];

/** What a state of a point is called. */
export const pointStateWords = {
  'in-force': 'pointInForce',
  drafted: 'pointDrafted',
  'content-missing': 'contentMissing',
  gap: 'gap',
} as const satisfies Record<RequirementEntry['status'], SiteKey>;

/** How a state is drawn: what is in force alone is green. */
export const pointShapes = {
  'in-force': 'approved',
  drafted: 'draft',
  'content-missing': 'partly',
  gap: 'gap',
} as const satisfies Record<RequirementEntry['status'], StateCell['state']>;

/** How many points that have to be answered are in each state. */
export const countsByState = ({ inForce, drafted, missing, gaps }: Coverage) =>
  ({ 'in-force': inForce, drafted, 'content-missing': missing, gap: gaps }) satisfies Record<
    RequirementEntry['status'],
    number
  >;

import type { ControlState } from '../../manual/control/state.ts';
import type { SearchEntry } from '../../manual/search/search-index.ts';
import { weights } from './weights.ts';

/** What somebody has approved is trusted; a draft may become so, and superseded text was so once. */
const states = [
  { state: 'in-force', weight: 1.25 },
  { state: 'changed', weight: 1.25 },
  { state: 'scheduled', weight: 1.25 },
  { state: 'awaiting-agreement', weight: 1.25 },
  { state: 'draft', weight: 1 },
  { state: 'superseded', weight: 0.2 },
  { state: 'withdrawn', weight: 0.2 },
] as const satisfies readonly { state: ControlState; weight: number }[];

/** Place of a page's state in the order of trust, 0 first. What has no state, such as a clause, comes first too. */
export const stateRank = ({ values }: SearchEntry): number =>
  Math.max(
    0,
    states.findIndex(({ state }) => values.state.includes(state)),
  );

const stateWeight = ({ values }: SearchEntry): number | undefined =>
  states.find(({ state }) => values.state.includes(state))?.weight;

/**
 * The weight of the best state that a document of the manual is in. Against it the others count less, so that clauses
 * and roles, which have no state, stand where they would if all documents were alike.
 */
export const bestStateWeight = (places: readonly SearchEntry[]): number =>
  places.reduce((best, place) => Math.max(best, stateWeight(place) ?? 0), 0) || 1;

/** What people do comes before what they fill in or look up. */
const kindWeight = ({ kind, values }: SearchEntry): number => {
  if (values.type.includes('form')) return weights.form;
  if (values.type.includes('reference')) return weights.reference;
  return {
    clause: weights.clause,
    document: 1,
    role: weights.role,
    record: weights.record,
    list: weights.list,
    own: 0.9,
  }[kind];
};

/** How much a page counts for against another one that fits as well; `best` is the weight of the best state. */
export const staticBoost = (place: SearchEntry, best: number): number =>
  ((stateWeight(place) ?? best) / best) * kindWeight(place);

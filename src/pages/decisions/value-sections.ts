import { type DecisionState, decisionState } from '../../manual/model/default-values.ts';
import type { DecisionEntry, Manual } from '../../manual/model/manual.ts';
import { descriptionOf } from '../../organisation/index.ts';

/** A section of the config with its values. */
export interface ValueSection {
  /** As the config has it, `incidents`; empty for the values that stand alone at the top. */
  key: string;
  /** What the schema calls it, "Incident management"; empty where it says nothing. */
  title: string;
  values: readonly DecisionEntry[];
  /** How many values are in which state. */
  states: Readonly<Record<DecisionState, number>>;
  /** How many documents speak from any of them. */
  documents: number;
}

/** All values by the section of the config that they stand in, in the order of the schema. */
export function valueSections({ decisions, edition }: Pick<Manual, 'decisions' | 'edition'>): ValueSection[] {
  return [...Map.groupBy(decisions, sectionOf)].map(([key, values]) => {
    const inState = (state: DecisionState) => values.filter((value) => decisionState(value) === state).length;
    return {
      key,
      title: titleOf(key, edition.year),
      values,
      states: { decided: inState('decided'), accepted: inState('accepted'), default: inState('default') },
      documents: new Set(values.flatMap(({ usedIn }) => usedIn)).size,
    };
  });
}

// `name` and `locale` stand alone at the top of the organisation.
const sectionOf = ({ path }: DecisionEntry): string => (path.includes('.') ? path.replace(/\..*$/, '') : '');

/** What follows says how a list is written; that it is of the manual's own edition goes without saying. */
const titleOf = (key: string, year: number): string =>
  key === ''
    ? ''
    : (descriptionOf(key).split(/[;:]|, by |, each by /)[0] ?? '').replace(` (edition ${year})`, '');

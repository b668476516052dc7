import { defaultLanguage } from '../language/languages.ts';
import { clause, nearestClause } from './clauses.ts';
import { requirementRows } from './data.ts';
import { allEditions, type EditionId, predecessorOf } from './editions.ts';
import { nearestNumber } from './nearest-number.ts';
import { isWithin, type RequirementRef } from './numbers.ts';
import { reader, type StandardTexts, textsOf } from './texts/index.ts';

/** What kind of thing a point asks for. */
export type RequirementKind =
  | 'communication'
  | 'document'
  | 'other'
  | 'plan'
  | 'policy'
  | 'procedure'
  | 'process'
  | 'record'
  | 'resource'
  | 'review';

/** What is known of a requirement point in any language. */
interface RequirementFacts extends RequirementRef {
  /** Number of its leaf clause, in the same edition. */
  readonly clause: string;
  readonly kind: RequirementKind;
  /** False for permissions and notes: shown, but neither met nor missed. */
  readonly scored: boolean;
  /** The points of the edition before that it came from; empty where it is new or nothing came before. */
  readonly from: readonly RequirementRef[];
}

/** One auditable point of a leaf clause, in our own words. */
export interface Requirement extends RequirementFacts {
  readonly text: string;
}

/** Gives a point its text of one language, whatever language it had it in. */
export function requirementWording(texts: StandardTexts): (facts: RequirementFacts) => Requirement {
  const textOf = reader<string>(texts.requirements);
  return (facts) => ({ ...facts, text: textOf(facts.edition, facts.id) });
}

interface Row {
  id: string;
  clause: string;
  kind: RequirementKind;
  scored?: boolean;
  from?: string[];
}

const worded = requirementWording(textsOf(defaultLanguage));

function shaped(edition: EditionId): readonly Requirement[] {
  const before = predecessorOf(edition);
  return (requirementRows[edition] as Row[]).map(({ scored = true, from = [], ...row }) =>
    worded({
      edition,
      ...row,
      scored,
      from: before ? from.map((id) => ({ edition: before, id })) : [],
    }),
  );
}

const index = new Map(
  allEditions.map((edition) => {
    const all = shaped(edition);
    return [edition, { all, byId: new Map(all.map((point) => [point.id, point])) }];
  }),
);

/** The requirement points of an edition in order; of one clause and those under it when a number is given. */
export function requirementsOf(edition: EditionId, number?: string): readonly Requirement[] {
  const all = index.get(edition)?.all ?? [];
  return number === undefined ? all : all.filter((point) => isWithin(point.clause, number));
}

/** The requirement point with this id; nothing when the edition has none. */
export function requirement(edition: EditionId, id: string): Requirement | undefined {
  return index.get(edition)?.byId.get(id);
}

/** The points of other editions that a point came from or became, in order; empty where it is new or gone. */
export function counterpartsOf(ref: RequirementRef): readonly RequirementRef[] {
  const from = requirement(ref.edition, ref.id)?.from ?? [];
  const became = allEditions
    .filter((later) => predecessorOf(later) === ref.edition)
    .flatMap((later) => requirementsOf(later))
    .filter((point) => point.from.some((origin) => origin.id === ref.id))
    .map(({ edition, id }) => ({ edition, id }));
  return [...from, ...became];
}

/**
 * The id that a mistyped one most likely stands for: in a clause that exists the last point there is
 * (8.1-20 is 8.1-13), else the nearest id. Nothing when none is near.
 */
export function nearestRequirement(edition: EditionId, text: string): string | undefined {
  const typed = text.trim().replace(/^(?:\d+(?:-\d+)?:)?\d{4}:/, '');
  const [, number = '', place = ''] = /^(.*)-(\d+)$/.exec(typed) ?? [];
  const points = clause(edition, number)?.leaf ? requirementsOf(edition, number) : [];
  if (points.length > 0) return `${number}-${Math.min(Math.max(Number(place), 1), points.length)}`;
  const meant = nearestClause(edition, number);
  if (meant && requirement(edition, `${meant}-${place}`)) return `${meant}-${place}`;
  return nearestNumber(
    typed,
    requirementsOf(edition).map((point) => point.id),
  );
}

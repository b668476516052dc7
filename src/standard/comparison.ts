import { type Clause, clause, leavesUnder } from './clauses.ts';
import { alternatives, type EditionId, editions, yearOf } from './editions.ts';
import { type MapTarget, mostlyNewIn, notesOn, targetsOf } from './editions-map.ts';
import { type ClauseRef, isWithin } from './numbers.ts';
import { counterpartsOf, type Requirement, requirement, requirementsOf } from './requirements.ts';

/**
 * What happened to a clause between two editions, told in the order of time: `split` is one old clause that became
 * several, `merged` several old ones that became one, `rearranged` both at once. `gathered` came from parts of clauses
 * whose bulk went elsewhere, `scattered` went to several as parts; `mostlyNew` came so and is little of it.
 */
export type ChangeKind =
  | 'moved'
  | 'split'
  | 'merged'
  | 'rearranged'
  | 'gathered'
  | 'scattered'
  | 'mostlyNew'
  | 'new'
  | 'gone';

/** A requirement point with those of the other edition that it became or came from; none where it is gone or new. */
export interface ComparedPoint {
  readonly point: Requirement;
  readonly counterparts: readonly Requirement[];
}

/** A leaf clause laid beside another edition. */
export interface ComparedClause {
  readonly clause: Clause;
  readonly other: EditionId;
  readonly change: ChangeKind;
  /** Where the bulk of it went, or came from. */
  readonly main: readonly Clause[];
  readonly part: readonly Clause[];
  readonly points: readonly ComparedPoint[];
  /** Remarks on the change, in our words. */
  readonly notes: readonly string[];
  /** The clause of the other edition that has its number and deals with something else. */
  readonly sameNumber?: Clause;
}

/** The leaf clauses of an edition in order, each laid beside the other edition. */
export function comparison(edition: EditionId, other: EditionId): readonly ComparedClause[] {
  return leavesUnder(edition).map((leaf) => compared(leaf, other));
}

/** One leaf clause laid beside another edition; nothing for a branch or an unknown number. */
export function comparedClause(ref: ClauseRef, other: EditionId): ComparedClause | undefined {
  const known = clause(ref.edition, ref.number);
  return known?.leaf ? compared(known, other) : undefined;
}

/** The pairs of editions to compare, the earlier one first. */
export function comparedEditions(edition: EditionId): readonly { earlier: EditionId; later: EditionId }[] {
  return alternatives(edition).map((other) =>
    isLater(other, edition) ? { earlier: edition, later: other } : { earlier: other, later: edition },
  );
}

/** The clause that another edition gives the same number, where the bulk of the matter is not there. */
export function clauseWithSameNumber(ref: ClauseRef, other: EditionId): Clause | undefined {
  const stayed = mainOf(ref, other).some(({ number }) => number === ref.number);
  return stayed ? undefined : clause(other, ref.number);
}

/** A text about an edition with that edition before each clause number in it, for pages on which two editions meet. */
export function withEdition(text: string, edition: EditionId): string {
  return text.replace(/(?<![\d.:-])(?:\d+(?:\.\d+)+|(?<=clause )\d+)(?![\d-])/g, (number) =>
    clause(edition, number) ? `${yearOf(edition)}:${number}` : number,
  );
}

function compared(leaf: Clause, other: EditionId): ComparedClause {
  const there = targetsOf(leaf).filter(({ edition }) => edition === other);
  const ofWeight = (weight: MapTarget['weight']) => there.filter((target) => target.weight === weight);
  const named = (refs: readonly ClauseRef[]) => refs.flatMap(({ number }) => clause(other, number) ?? []);
  const sameNumber = clauseWithSameNumber(leaf, other);
  return {
    clause: leaf,
    other,
    change: changeOf(leaf, ofWeight('main'), ofWeight('part'), other),
    main: named(ofWeight('main')),
    part: named(ofWeight('part')),
    points: requirementsOf(leaf.edition, leaf.number).map((point) => ({
      point,
      counterparts: counterpartsOf(point)
        .filter(({ edition }) => edition === other)
        .flatMap(({ edition, id }) => requirement(edition, id) ?? []),
    })),
    notes: notesOn(leaf).map(({ note }) => note),
    ...(sameNumber && { sameNumber }),
  };
}

function changeOf(
  leaf: Clause,
  main: readonly ClauseRef[],
  part: readonly ClauseRef[],
  other: EditionId,
): ChangeKind {
  const isNewer = isLater(leaf.edition, other);
  if (main.length === 0 && part.length === 0) return isNewer ? 'new' : 'gone';
  if (main.length === 0) {
    if (!isNewer) return 'scattered';
    const isMostlyNew = mostlyNewIn(leaf.edition).some(({ about }) => isWithin(leaf.number, about.number));
    return isMostlyNew ? 'mostlyNew' : 'gathered';
  }
  const shared = main.some((target) => mainOf(target, leaf.edition).length > 1);
  const [split, merged] = isNewer ? [shared, main.length > 1] : [main.length > 1, shared];
  if (split && merged) return 'rearranged';
  return split ? 'split' : merged ? 'merged' : 'moved';
}

const mainOf = (ref: ClauseRef, edition: EditionId) =>
  targetsOf(ref).filter((target) => target.edition === edition && target.weight === 'main');

const isLater = (edition: EditionId, than: EditionId) => editions[edition].year > editions[than].year;

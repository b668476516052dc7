import { type EditionId, editionNamed, yearOf } from './editions.ts';

/** A clause, said so that it can't be mistaken for one of another edition with the same number. */
export interface ClauseRef {
  readonly edition: EditionId;
  /** `8.1` */
  readonly number: string;
}

/** A requirement point with the edition that its id belongs to. */
export interface RequirementRef {
  readonly edition: EditionId;
  /** `8.1-3`: clause number, hyphen, place within the clause from 1. */
  readonly id: string;
}

const clauseForm = /^(?:((?:\d+(?:-\d+)?:)?\d{4}):)?([1-9]\d*(?:\.[1-9]\d*)*)$/;
const requirementForm = /^(?:((?:\d+(?:-\d+)?:)?\d{4}):)?([1-9]\d*(?:\.[1-9]\d*)*-[1-9]\d*)$/;

function parse(form: RegExp, text: string, fileEdition: EditionId): [EditionId, string] | undefined {
  const [, named, written] = form.exec(text.trim()) ?? [];
  const edition = named === undefined ? fileEdition : editionNamed(named, fileEdition);
  return written !== undefined && edition ? [edition, written] : undefined;
}

/**
 * Reads `8.1` (of the given edition), `2018:8.6.1` (of the same standard) or `20000-1:2018:8.6.1`. Nothing when the
 * text has none of these forms or names an unknown edition. Whether that edition has the clause is for `clause()` to say.
 */
export function parseClauseRef(text: string, defaultEdition: EditionId): ClauseRef | undefined {
  const found = parse(clauseForm, text, defaultEdition);
  return found && { edition: found[0], number: found[1] };
}

/** Reads `8.1-3` (of the given edition) or `2018:8.6.1-2`, on the same terms as `parseClauseRef`. */
export function parseRequirementRef(text: string, defaultEdition: EditionId): RequirementRef | undefined {
  const found = parse(requirementForm, text, defaultEdition);
  return found && { edition: found[0], id: found[1] };
}

/** `8.1` in a manual of the same edition, `2018:8.6.1` in one of another; `parseClauseRef` reads it back. */
export function formatClauseRef(ref: ClauseRef, manualEdition: EditionId): string {
  return ref.edition === manualEdition ? ref.number : clauseWithYear(ref);
}

/** `8.1-3` in a manual of the same edition, `2018:8.6.1-2` in one of another. */
export function formatRequirementRef(ref: RequirementRef, manualEdition: EditionId): string {
  return ref.edition === manualEdition ? ref.id : requirementWithYear(ref);
}

/** `2018:8.6.1`: a clause as people name it where editions of one standard meet. */
export const clauseWithYear = ({ edition, number }: ClauseRef): string => `${yearOf(edition)}:${number}`;

/** `2018:8.6.1-2`: a point as people name it where editions of one standard meet. */
export const requirementWithYear = ({ edition, id }: RequirementRef): string => `${yearOf(edition)}:${id}`;

/** `20000-1:2018:8.6.1`: a clause as it is stored. */
export const clauseKey = ({ edition, number }: ClauseRef): string => `${edition}:${number}`;

/** `20000-1:2018:8.6.1-2`: a point as it is stored. */
export const requirementKey = ({ edition, id }: RequirementRef): string => `${edition}:${id}`;

/** The clause that a requirement point belongs to, read off its id. */
export function clauseOf(ref: RequirementRef): ClauseRef {
  return { edition: ref.edition, number: ref.id.slice(0, ref.id.lastIndexOf('-')) };
}

/** Orders clause numbers and requirement ids as the standard counts: 4.10 after 4.9, 8.1-10 after 8.1-9, a clause before those under it. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split(/[.-]/).map(Number)) as [number[], number[]];
  for (const [level, part] of left.entries()) {
    const other = right[level];
    if (other === undefined) return 1;
    if (part !== other) return part - other;
  }
  return left.length - right.length;
}

/** Whether a number is the other one or stands somewhere under it: 8.10 isn't under 8.1. */
export function isWithin(number: string, ancestor: string): boolean {
  return number === ancestor || number.startsWith(`${ancestor}.`);
}

import { formatMessage } from '../manual/words/words.ts';
import {
  type ChangeKind,
  type ClauseRef,
  type ComparedClause,
  comparedEditions,
  type EditionId,
  editionSlug,
} from '../standard/index.ts';
import { leavesUnder, manual } from './manual.ts';
import { counted, figure, site, words } from './words.ts';

/** The editions that the manual lays side by side, the earlier one first. */
export const pairs = comparedEditions(manual.edition.edition);

/** The full names of two editions, for the places `{earlier}` and `{later}` of a sentence. */
export const namesOf = ({ earlier, later }: { earlier: EditionId; later: EditionId }) => ({
  earlier: words.standardName(earlier),
  later: words.standardName(later),
});

/** What a change means between two editions, in a sentence. */
export const changeMeaning = (change: ChangeKind, pair: { earlier: EditionId; later: EditionId }): string =>
  formatMessage(site[`changeMeaning.${change}`], namesOf(pair));

const pairOf = ({ clause: { edition }, other }: Pick<ComparedClause, 'clause' | 'other'>) =>
  pairs.find(({ earlier, later }) => [earlier, later].includes(edition) && [earlier, later].includes(other));

/** What happened to a clause, in a sentence. */
export function changeSentence(compared: ComparedClause): string {
  const pair = pairOf(compared);
  return pair ? changeMeaning(compared.change, pair) : '';
}

/** How many points of a clause have a counterpart, and how many of them nobody has to answer, in a sentence. */
export function pointsSaid(compared: ComparedClause): { isEarlier: boolean; text: string } {
  const { points, clause } = compared;
  const kept = points.filter(({ counterparts }) => counterparts.length > 0).length;
  const isEarlier = pairOf(compared)?.earlier === clause.edition;
  const places = {
    kept: figure(kept),
    total: figure(points.length),
    alone: figure(points.length - kept),
  };
  const [all, some] = isEarlier
    ? [site.carriedOf, site.carriedAndGone]
    : [site.cameFrom, site.cameFromAndNew];
  const said = formatMessage(kept === points.length ? all : some, places);
  const notes = points.filter(({ point }) => !point.scored).length;
  const text =
    notes > 0 ? formatMessage(site.pointsWithNotes, { said, notes: counted('ofThemNotes', notes) }) : said;
  return { isEarlier, text };
}

/** The anchor of a clause in the comparison. */
export const comparedAnchor = ({ edition, number }: ClauseRef): string =>
  `clause-${editionSlug(edition)}-${number}`;

/** Anchor of a section's part of the comparison, in the edition that the section is of. */
export const comparedSectionAnchor = ({ edition, number }: ClauseRef): string =>
  `section-${editionSlug(edition)}-${number}`;

/** Where the comparison shows a clause of the manual: a section under its heading, a branch from its first leaf on. */
export function comparedPlace(ref: ClauseRef): string {
  const number = leavesUnder(ref.number)[0]?.number ?? ref.number;
  const isSection = !ref.number.includes('.') && number !== ref.number;
  return isSection ? comparedSectionAnchor(ref) : comparedAnchor({ ...ref, number });
}

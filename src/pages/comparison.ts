import { lookUp } from '../manual/model/look-up.ts';
import type { Manual } from '../manual/model/manual.ts';
import { pageWords } from '../manual/words/page-words.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';
import {
  type ChangeKind,
  type ClauseRef,
  type ComparedClause,
  comparedEditions,
  type EditionId,
  editionSlug,
} from '../standard/index.ts';

/** Two editions that a manual lays side by side. */
interface Pair {
  earlier: EditionId;
  later: EditionId;
}

/** What the comparison of editions says, in the words of a manual. */
export interface Comparison {
  /** The editions that the manual lays side by side, the earlier one first. */
  pairs: readonly Pair[];
  /** The full names of two editions, for the places `{earlier}` and `{later}` of a sentence. */
  namesOf(pair: Pair): { earlier: string; later: string };
  /** What a change means between two editions, in a sentence. */
  changeMeaning(change: ChangeKind, pair: Pair): string;
  /** What happened to a clause, in a sentence. */
  changeSentence(compared: ComparedClause): string;
  /** How many points of a clause have a counterpart, and how many of them nobody has to answer, in a sentence. */
  pointsSaid(compared: ComparedClause): { isEarlier: boolean; text: string };
  /** Where the comparison shows a clause of the manual: a section under its heading, a branch from its first leaf on. */
  comparedPlace(ref: ClauseRef): string;
}

/** Makes the sentences of the comparison for a manual. */
export function comparisonOf(manual: Manual, words: Words): Comparison {
  const { counted, figure, site } = pageWords(words);
  const { leavesUnder } = lookUp(manual);
  const pairs = comparedEditions(manual.edition.edition);

  const namesOf = ({ earlier, later }: Pair) => ({
    earlier: words.standardName(earlier),
    later: words.standardName(later),
  });

  const changeMeaning = (change: ChangeKind, pair: Pair): string =>
    formatMessage(site[`changeMeaning.${change}`], namesOf(pair));

  const pairOf = ({ clause: { edition }, other }: Pick<ComparedClause, 'clause' | 'other'>) =>
    pairs.find(
      ({ earlier, later }) => [earlier, later].includes(edition) && [earlier, later].includes(other),
    );

  return {
    pairs,
    namesOf,
    changeMeaning,
    changeSentence(compared) {
      const pair = pairOf(compared);
      return pair ? changeMeaning(compared.change, pair) : '';
    },
    pointsSaid(compared) {
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
        notes > 0
          ? formatMessage(site.pointsWithNotes, { said, notes: counted('ofThemNotes', notes) })
          : said;
      return { isEarlier, text };
    },
    comparedPlace(ref) {
      const number = leavesUnder(ref.number)[0]?.number ?? ref.number;
      const isSection = !ref.number.includes('.') && number !== ref.number;
      return isSection ? comparedSectionAnchor(ref) : comparedAnchor({ ...ref, number });
    },
  };
}

/** The anchor of a clause in the comparison. */
export const comparedAnchor = ({ edition, number }: ClauseRef): string =>
  `clause-${editionSlug(edition)}-${number}`;

/** Anchor of a section's part of the comparison, in the edition that the section is of. */
export const comparedSectionAnchor = ({ edition, number }: ClauseRef): string =>
  `section-${editionSlug(edition)}-${number}`;

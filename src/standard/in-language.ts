import { type Language, languageOf } from '../language/languages.ts';
import { type Clause, type ClauseFacts, clause, clausesOf, clauseWording, sectionsOf } from './clauses.ts';
import { type ComparedClause, clauseWithSameNumber, comparedClause, comparison } from './comparison.ts';
import { type Amendment, type EditionId, editions } from './editions.ts';
import { type MapNote, noteWording, remarksOn, sameNumber } from './editions-map.ts';
import type { ClauseRef } from './numbers.ts';
import { type Requirement, requirement, requirementsOf, requirementWording } from './requirements.ts';
import { type StandardTexts, textsOf } from './texts/index.ts';

/**
 * The look-ups whose texts are printed, in one language; each gives what the look-up of that name gives. Whoever prints
 * takes these, from the words of the manual; whoever asks for structure alone takes the plain ones.
 */
export interface WordedStandard {
  clause(edition: EditionId, number: string): Clause | undefined;
  clausesOf(edition: EditionId): readonly Clause[];
  sectionsOf(edition: EditionId): readonly Clause[];
  sameNumber(edition: EditionId): ReturnType<typeof sameNumber>;
  requirement(edition: EditionId, id: string): Requirement | undefined;
  requirementsOf(edition: EditionId, number?: string): readonly Requirement[];
  notesOn(ref: ClauseRef): readonly MapNote[];
  comparison(edition: EditionId, other: EditionId): readonly ComparedClause[];
  comparedClause(ref: ClauseRef, other: EditionId): ComparedClause | undefined;
  clauseWithSameNumber(ref: ClauseRef, other: EditionId): Clause | undefined;
  /** The amendments to an edition, with what they are about. */
  amendmentsOf(edition: EditionId): readonly (Amendment & { readonly subject: string })[];
}

/** The standard in the texts of one language. */
export function standardWith(texts: StandardTexts): WordedStandard {
  const wordedClause = clauseWording(texts);
  const wordedPoint = requirementWording(texts);
  const wordedNote = noteWording(texts);
  const maybe = (facts: ClauseFacts | undefined) => facts && wordedClause(facts);
  const notesOn = (ref: ClauseRef) => remarksOn(ref).flatMap(wordedNote);
  const subjects: Readonly<Record<string, string>> = texts.amendments;
  const compared = ({ sameNumber: shared, ...row }: ComparedClause): ComparedClause => ({
    ...row,
    clause: wordedClause(row.clause),
    main: row.main.map(wordedClause),
    part: row.part.map(wordedClause),
    points: row.points.map(({ point, counterparts }) => ({
      point: wordedPoint(point),
      counterparts: counterparts.map(wordedPoint),
    })),
    notes: notesOn(row.clause).map(({ note }) => note),
    ...(shared && { sameNumber: wordedClause(shared) }),
  });
  return {
    clause: (edition, number) => maybe(clause(edition, number)),
    clausesOf: (edition) => clausesOf(edition).map(wordedClause),
    sectionsOf: (edition) => sectionsOf(edition).map(wordedClause),
    sameNumber: (edition) =>
      sameNumber(edition).map((same) => ({
        clause: wordedClause(same.clause),
        others: same.others.map(wordedClause),
      })),
    requirement(edition, id) {
      const point = requirement(edition, id);
      return point && wordedPoint(point);
    },
    requirementsOf: (edition, number) => requirementsOf(edition, number).map(wordedPoint),
    notesOn,
    comparison: (edition, other) => comparison(edition, other).map(compared),
    comparedClause(ref, other) {
      const row = comparedClause(ref, other);
      return row && compared(row);
    },
    clauseWithSameNumber: (ref, other) => maybe(clauseWithSameNumber(ref, other)),
    amendmentsOf: (edition) =>
      editions[edition].amendments.map((amendment) => ({
        ...amendment,
        subject: subjects[amendment.name] ?? amendment.name,
      })),
  };
}

const standards = new Map<Language, WordedStandard>();

/** The standard in the texts of a language. */
export function standardIn(named: unknown): WordedStandard {
  const language = languageOf(named);
  const known = standards.get(language) ?? standardWith(textsOf(language));
  standards.set(language, known);
  return known;
}

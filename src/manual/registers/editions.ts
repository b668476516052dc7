import {
  type Clause,
  type ComparedClause,
  clauseWithYear,
  comparedEditions,
  comparison,
} from '../../standard/index.ts';
import { clausePlace } from '../model/edition-label.ts';
import type { RegisterDescription } from './description.ts';

const kept = ({ points }: ComparedClause): number =>
  points.filter(({ counterparts }) => counterparts.length > 0).length;

/** Every leaf clause of the manual's edition and of the others, with what happened to it in between. */
export const editionRegister: RegisterDescription<ComparedClause> = {
  name: 'editions',
  title: 'editionsRegister',
  pageTitle: 'editionsPage',
  lead: ({ say }) => say.editionsRegisterLead,
  nothing: 'noPointsAtAll',
  counted: 'clauses',
  path: 'editions/',
  under: 'clauses',
  page: {
    drawn: 'otherwise',
    because: 'each clause with its points beside their counterparts, in the order of either edition',
  },
  file: { word: 'asCsv' },
  entries: ({ manual }) =>
    comparedEditions(manual.edition.edition).flatMap(({ earlier, later }) => [
      ...comparison(earlier, later),
      ...comparison(later, earlier),
    ]),
  columns: ({ manual, words, say }) => {
    const places = (clauses: readonly Clause[]) =>
      clauses.map((clause) => clausePlace(clause, manual.edition.edition));
    return [
      { title: say.clause, kind: 'clauses', width: 14, of: ({ clause }) => places([clause]) },
      { title: say.clauseTitle, width: 44, of: ({ clause }) => clause.label ?? clause.title },
      { title: say.edition, width: 22, of: ({ clause }) => words.standardName(clause.edition) },
      { title: say.whatHappened, width: 18, of: ({ fate }) => say[`fate.${fate}`] },
      { title: say.mainPlaces, kind: 'clauses', width: 24, of: ({ main }) => places(main) },
      { title: say.partPlaces, kind: 'clauses', width: 24, of: ({ part }) => places(part) },
      { title: say.pointsInAll, kind: 'number', width: 12, of: ({ points }) => points.length },
      { title: say.pointsKept, kind: 'number', width: 12, of: kept },
      {
        title: say.pointsAlone,
        kind: 'number',
        width: 12,
        of: (entry) => entry.points.length - kept(entry),
      },
      {
        title: say.sameNumberThere,
        width: 44,
        of: ({ namesake }) =>
          namesake ? `${clauseWithYear(namesake)} ${namesake.label ?? namesake.title}` : null,
      },
      { title: say.remarks, width: 60, of: ({ notes }) => notes.join('\n') || null },
    ];
  },
};

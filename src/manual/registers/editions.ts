import { type Clause, type ComparedClause, clauseWithYear, comparedEditions } from '../../standard/index.ts';
import { clauseEditionLabel } from '../model/edition-label.ts';
import type { RegisterDescription } from './description.ts';

const kept = ({ points }: ComparedClause): number =>
  points.filter(({ counterparts }) => counterparts.length > 0).length;

/** Every leaf clause of the manual's edition and of the others, with what happened to it in between. */
export const editionRegister: RegisterDescription<ComparedClause> = {
  name: 'editions',
  title: 'editionsRegister',
  pageTitle: 'editionsPage',
  lead: ({ site }) => site.editionsRegisterLead,
  nothing: 'noPointsAtAll',
  counted: 'clauses',
  path: 'editions/',
  under: 'clauses',
  page: {
    drawn: 'otherwise',
    because: 'each clause with its points beside their counterparts, in the order of either edition',
  },
  file: { word: 'asCsv' },
  entries: ({ manual, words: { standard } }) =>
    comparedEditions(manual.edition.edition).flatMap(({ earlier, later }) => [
      ...standard.comparison(earlier, later),
      ...standard.comparison(later, earlier),
    ]),
  columns: ({ manual, words, site }) => {
    const links = (clauses: readonly Clause[]) =>
      clauses.map((clause) => clauseEditionLabel(clause, manual.edition.edition));
    return [
      { title: site.clause, kind: 'clauses', width: 14, of: ({ clause }) => links([clause]) },
      { title: site.clauseTitle, width: 44, of: ({ clause }) => clause.label ?? clause.title },
      { title: site.edition, width: 22, of: ({ clause }) => words.standardName(clause.edition) },
      { title: site.whatHappened, width: 18, of: ({ change }) => site[`change.${change}`] },
      { title: site.mainPlaces, kind: 'clauses', width: 24, of: ({ main }) => links(main) },
      { title: site.partPlaces, kind: 'clauses', width: 24, of: ({ part }) => links(part) },
      { title: site.pointsInAll, kind: 'number', width: 12, of: ({ points }) => points.length },
      { title: site.pointsKept, kind: 'number', width: 12, of: kept },
      {
        title: site.pointsAlone,
        kind: 'number',
        width: 12,
        of: (entry) => entry.points.length - kept(entry),
      },
      {
        title: site.sameNumberThere,
        width: 44,
        of: ({ sameNumber }) =>
          sameNumber ? `${clauseWithYear(sameNumber)} ${sameNumber.label ?? sameNumber.title}` : null,
      },
      { title: site.remarks, width: 60, of: ({ notes }) => notes.join('\n') || null },
    ];
  },
};

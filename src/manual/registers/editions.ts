import { type Clause, type ComparedClause, comparedEditions, comparison } from '../../standard/index.ts';
import { clausePlace } from '../edition-place.ts';
import { type Register, type RegisterContext, tabulate } from './register.ts';

/** Every leaf clause of the manual's edition and of the others, with what happened to it in between. */
export function editionRegister({ manual, words, say }: RegisterContext): Register {
  const own = manual.edition.edition;
  const entries = comparedEditions(own).flatMap(({ earlier, later }) => [
    ...comparison(earlier, later),
    ...comparison(later, earlier),
  ]);
  const places = (clauses: readonly Clause[]) => clauses.map((clause) => clausePlace(clause, own));
  const kept = ({ points }: ComparedClause) =>
    points.filter(({ counterparts }) => counterparts.length > 0).length;
  const head = {
    name: 'editions',
    title: say.editionsRegister,
    lead: say.editionsRegisterLead,
    nothing: say.noPointsAtAll,
  };
  return tabulate(head, entries, [
    { title: say.clause, kind: 'places', width: 14, of: ({ clause }) => places([clause]) },
    { title: say.clauseTitle, width: 44, of: ({ clause }) => clause.label ?? clause.title },
    { title: say.edition, width: 22, of: ({ clause }) => words.standardName(clause.edition) },
    { title: say.whatHappened, width: 18, of: ({ fate }) => say[`fate.${fate}`] },
    { title: say.mainPlaces, kind: 'places', width: 24, of: ({ main }) => places(main) },
    { title: say.partPlaces, kind: 'places', width: 24, of: ({ part }) => places(part) },
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
        namesake ? `${namesake.edition}:${namesake.number} ${namesake.label ?? namesake.title}` : null,
    },
    { title: say.remarks, width: 60, of: ({ notes }) => notes.join('\n') || null },
  ]);
}

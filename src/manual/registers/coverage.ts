import { documentsByKey } from '../documents-by-key.ts';
import type { ClauseEntry, RequirementEntry } from '../manual.ts';
import { requirementPath } from '../paths.ts';
import { textState } from '../text-state.ts';
import { say as fill } from '../words/words.ts';
import { answerOwners, answerPlaces } from './answer-places.ts';
import { asked } from './asked.ts';
import { placesOf } from './places.ts';
import { type Register, type RegisterContext, tabulate } from './register.ts';

interface Point {
  clause: ClauseEntry;
  point: RequirementEntry;
}

/** All requirement points with their state and the places that answer them; the passages themselves stay in their documents. */
export function coverageRegister({ manual, say }: RegisterContext): Register {
  const documents = documentsByKey(manual.documents);
  const places = placesOf(manual);
  const points = manual.clauses
    .filter(({ leaf }) => leaf)
    .flatMap((clause) => clause.requirements.map((point): Point => ({ clause, point })));
  const says = { answered: say.answered, gap: say.gap };
  const head = {
    name: 'coverage',
    title: say.coverageRegister,
    lead: fill(say.coverageRegisterLead, { standard: manual.edition.name }),
    nothing: say.noPointsAtAll,
  };
  return tabulate(head, points, [
    {
      title: say.point,
      kind: 'places',
      width: 13,
      of: ({ clause, point }) => [{ text: point.id, url: requirementPath(clause.number, point.id) }],
    },
    { title: say.clause, width: 10, of: ({ clause }) => clause.number },
    { title: say.clauseTitle, width: 36, of: ({ clause }) => clause.title },
    { title: say.asked, width: 70, of: ({ point }) => point.text },
    { title: say.asksFor, width: 14, of: ({ point }) => say[asked[point.kind]] },
    { title: say.state, width: 12, of: ({ point }) => (point.scored ? says[point.status] : say.notScored) },
    {
      title: say.answer,
      kind: 'places',
      width: 34,
      of: ({ point }) => answerPlaces(point, documents),
    },
    {
      title: say.owner,
      kind: 'places',
      width: 30,
      of: ({ point }) => answerOwners(point, documents).flatMap((owner) => places.role(owner)),
    },
    {
      title: say.textStateColumn,
      width: 20,
      of: ({ point }) => say[`textState.${textState(point, documents)}`],
    },
    {
      title: say.address,
      width: 60,
      of: ({ point }) => point.answeredBy.map(({ url }) => url).join('\n') || null,
    },
  ]);
}

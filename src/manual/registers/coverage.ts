import { type TextState, textState } from '../coverage/text-state.ts';
import { documentsByKey } from '../model/documents-by-key.ts';
import type { ClauseEntry, RequirementEntry } from '../model/manual.ts';
import { requirementPath } from '../model/urls.ts';
import { say as fill } from '../words/words.ts';
import { answerOwners, answerPlaces } from './answer-places.ts';
import type { StateCell } from './cell.ts';
import { type RegisterContext, type RegisterDescription, registerPath } from './description.ts';
import { placesOf } from './places.ts';
import { asked } from './requirement-kind-labels.ts';

export interface CoveredPoint {
  clause: ClauseEntry;
  point: RequirementEntry;
}

const textStates = {
  draft: 'draft',
  mixed: 'partly',
  approved: 'approved',
  none: 'none',
} as const satisfies Record<TextState, StateCell['state']>;

/** Whether a point is answered; what only permits or notes something can't be. */
const stateOf = ({ scored, status }: RequirementEntry, say: RegisterContext['say']): StateCell =>
  scored ? { text: say[status], state: status } : { text: say.notScored, state: 'none' };

/** All requirement points with their state and the places that answer them; the passages themselves stay in their documents. */
export const coverageRegister: RegisterDescription<CoveredPoint> = {
  name: 'coverage',
  title: 'coverageRegister',
  lead: ({ manual, say }) => fill(say.coverageRegisterLead, { standard: manual.edition.name }),
  nothing: 'noPointsAtAll',
  counted: 'points',
  path: registerPath('coverage'),
  under: 'registers',
  page: { drawn: 'in-sections' },
  file: { word: 'asCsv' },
  facets: ({ manual }) => [
    {
      name: 'section',
      title: 'section',
      of: ({ clause }) => placesOf(manual).sections([clause.number]),
    },
  ],
  entries: ({ manual }) =>
    manual.clauses
      .filter(({ leaf }) => leaf)
      .flatMap((clause) => clause.requirements.map((point) => ({ clause, point }))),
  columns: ({ manual, say }) => {
    const documents = documentsByKey(manual.documents);
    const places = placesOf(manual);
    return [
      {
        title: say.point,
        kind: 'numbered',
        width: 13,
        of: ({ clause, point }) => [{ text: point.id, url: requirementPath(clause.number, point.id) }],
      },
      {
        title: say.clause,
        width: 10,
        only: { in: 'files', because: 'on the page the points stand under their clause' },
        of: ({ clause }) => clause.number,
      },
      {
        title: say.clauseTitle,
        width: 36,
        only: { in: 'files', because: 'on the page the points stand under their clause' },
        of: ({ clause }) => clause.title,
      },
      { title: say.asked, width: 70, unlabelled: true, of: ({ point }) => point.text },
      {
        title: say.asksFor,
        width: 14,
        choose: 'kind',
        unlabelled: true,
        of: ({ point }) => say[asked[point.kind]],
      },
      {
        title: say.state,
        kind: 'state',
        width: 12,
        unlabelled: true,
        choose: 'state',
        values: [say.answered, say.gap, say.notScored],
        of: ({ point }) => stateOf(point, say),
      },
      {
        title: say.answer,
        kind: 'places',
        width: 34,
        unlabelled: true,
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
        kind: 'state',
        width: 20,
        choose: 'text',
        values: (Object.keys(textStates) as TextState[]).map((state) => say[`textState.${state}`]),
        of: ({ point }) => {
          const state = textState(point, documents);
          return { text: say[`textState.${state}`], state: textStates[state] };
        },
      },
      {
        title: say.address,
        kind: 'code',
        width: 60,
        only: { in: 'files', because: 'on the page the answers lead there' },
        of: ({ point }) => point.answeredBy.map(({ url }) => url).join('\n') || null,
      },
    ];
  },
};

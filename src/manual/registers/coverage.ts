import { pointShapes, pointStates, pointStateWords } from '../coverage/point-states.ts';
import { type TextState, textState } from '../coverage/text-state.ts';
import { activeWaivers } from '../entries/waivers.ts';
import { documentsByKey } from '../model/documents-by-key.ts';
import type { ClauseEntry, RequirementEntry } from '../model/manual.ts';
import { requirementPath } from '../model/urls.ts';
import { formatMessage } from '../words/words.ts';
import { answerLinks, answerOwners } from './answer-links.ts';
import type { StateCell } from './cell.ts';
import { cellLinksOf } from './cell-links.ts';
import { type RegisterContext, type RegisterDescription, registerPath } from './description.ts';
import { asked } from './requirement-kind-labels.ts';

/** A requirement with the leaf clause it belongs to. */
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

/** Whether a text in force answers a point; what only permits or notes something can't be answered. */
const stateOf = ({ scored, status }: RequirementEntry, site: RegisterContext['site']): StateCell =>
  scored
    ? { text: site[pointStateWords[status]], state: pointShapes[status] }
    : { text: site.notScored, state: 'none' };

/** All requirement points with their state and the links that answer them; the passages themselves stay in their documents. */
export const coverageRegister: RegisterDescription<CoveredPoint> = {
  name: 'coverage',
  title: 'coverageRegister',
  lead: ({ manual, site }) => formatMessage(site.coverageRegisterLead, { standard: manual.edition.name }),
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
      of: ({ clause }) => cellLinksOf(manual).sections([clause.number]),
    },
  ],
  entries: ({ manual }) =>
    manual.clauses
      .filter(({ leaf }) => leaf)
      .flatMap((clause) => clause.requirements.map((point) => ({ clause, point }))),
  columns: ({ manual, site }) => {
    const documents = documentsByKey(manual.documents);
    const links = cellLinksOf(manual);
    const isLacking = manual.missing.length > 0;
    const isLeftOut = manual.clauses.some(({ requirements }) => requirements.some(({ leftOut }) => leftOut));
    const isWaived = manual.waivers.some(({ about, state }) => about === 'point' && state === 'active');
    return [
      {
        title: site.point,
        kind: 'numbered',
        width: 13,
        of: ({ clause, point }) => [{ text: point.id, url: requirementPath(clause.number, point.id) }],
      },
      {
        title: site.clause,
        width: 10,
        only: { in: 'files', because: 'on the page the points stand under their clause' },
        of: ({ clause }) => clause.number,
      },
      {
        title: site.clauseTitle,
        width: 36,
        only: { in: 'files', because: 'on the page the points stand under their clause' },
        of: ({ clause }) => clause.title,
      },
      { title: site.asked, width: 70, unlabelled: true, of: ({ point }) => point.text },
      {
        title: site.asksFor,
        width: 14,
        choose: 'kind',
        unlabelled: true,
        of: ({ point }) => site[asked[point.kind]],
      },
      {
        title: site.state,
        kind: 'state',
        width: 12,
        unlabelled: true,
        choose: 'state',
        values: [...pointStates.map((state) => site[pointStateWords[state]]), site.notScored],
        of: ({ point }) => stateOf(point, site),
      },
      {
        title: site.missingContent,
        kind: 'links',
        width: 34,
        ...(isLacking
          ? {}
          : { only: { in: 'files', because: 'while nothing is missing it would only take room' } }),
        of: ({ point }) =>
          point.scored ? point.missing.map((path) => ({ text: path, url: registerPath('missing') })) : [],
      },
      {
        title: site.leftOutBecause,
        width: 50,
        ...(isLeftOut
          ? {}
          : { only: { in: 'files', because: 'while nothing is left out it would only take room' } }),
        of: ({ point }) => point.leftOut?.map(({ name, reason }) => `${name}: ${reason}`).join('\n') ?? null,
      },
      {
        title: site.waivedUntil,
        kind: 'date',
        width: 14,
        due: true,
        ...(isWaived
          ? {}
          : { only: { in: 'files', because: 'while no point is waived it would only take room' } }),
        of: ({ point }) => activeWaivers(manual, 'point', point.id)[0]?.until ?? null,
      },
      {
        title: site.answer,
        kind: 'links',
        width: 34,
        unlabelled: true,
        of: ({ point }) => answerLinks(point, documents),
      },
      {
        title: site.owner,
        kind: 'links',
        width: 30,
        of: ({ point }) => answerOwners(point, documents).flatMap((owner) => links.role(owner)),
      },
      {
        title: site.textStateColumn,
        kind: 'state',
        width: 20,
        only: { in: 'files', because: 'on the page the state of the point says what is in force' },
        choose: 'text',
        values: (Object.keys(textStates) as TextState[]).map((state) => site[`textState.${state}`]),
        of: ({ point }) => {
          const state = textState(point, documents);
          return { text: site[`textState.${state}`], state: textStates[state] };
        },
      },
      {
        title: site.address,
        kind: 'code',
        width: 60,
        only: { in: 'files', because: 'on the page the answers lead there' },
        of: ({ point }) => point.answeredBy.map(({ url }) => url).join('\n') || null,
      },
    ];
  },
};

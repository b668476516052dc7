import { formatMessage } from '../words/words.ts';
import { type CheckedPoint, checklistOf } from './checklist.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** The audit checklist with a column for the auditor's pen. */
export const checklistRegister: RegisterDescription<CheckedPoint> = {
  name: 'checklist',
  title: 'checklist',
  lead: ({ manual, site }) => formatMessage(site.checklistLead, { standard: manual.edition.name }),
  nothing: 'noPointsAtAll',
  counted: 'points',
  path: registerPath('checklist'),
  under: 'registers',
  page: { drawn: 'in-sections' },
  file: { none: 'a form for paper; the coverage is the same list for programs' },
  entries: ({ manual }) => checklistOf(manual).flatMap(({ parts }) => parts.flatMap(({ points }) => points)),
  columns: ({ manual, site }) => [
    { title: site.point, kind: 'numbered', width: 13, of: ({ point, url }) => [{ text: point.id, url }] },
    { title: site.asked, width: 70, unlabelled: true, of: ({ point }) => point.text },
    {
      title: site.answer,
      kind: 'links',
      width: 34,
      of: ({ answers }) => (answers.length > 0 ? answers : { text: site.gap, state: 'gap' }),
    },
    {
      title: site.missingContent,
      kind: 'links',
      width: 30,
      ...(manual.missing.length > 0
        ? {}
        : { only: { in: 'files', because: 'while nothing is missing it would only take room' } }),
      of: ({ point }) => point.missing.map((path) => ({ text: path, url: registerPath('missing') })),
    },
    { title: site.recordsToSee, kind: 'links', width: 34, of: ({ records }) => records },
    { title: site.finding, kind: 'pen', unlabelled: true, of: () => null },
  ],
};

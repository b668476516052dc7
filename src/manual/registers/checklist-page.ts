import { say as fill } from '../words/words.ts';
import { type CheckedPoint, checklistOf } from './checklist.ts';
import { type ColumnOf, type RegisterDescription, registerPath } from './description.ts';

const forThePen = (title: string): ColumnOf<CheckedPoint> => ({
  title,
  kind: 'pen',
  unlabelled: true,
  of: () => null,
});

/** The audit checklist with columns for the auditor's pen. */
export const checklistRegister: RegisterDescription<CheckedPoint> = {
  name: 'checklist',
  title: 'checklist',
  lead: ({ manual, say }) => fill(say.checklistLead, { standard: manual.edition.name }),
  nothing: 'noPointsAtAll',
  counted: 'points',
  path: registerPath('checklist'),
  under: 'registers',
  page: { drawn: 'in-sections' },
  file: { none: 'a form for paper; the coverage is the same list for programs' },
  entries: ({ manual }) => checklistOf(manual).flatMap(({ parts }) => parts.flatMap(({ points }) => points)),
  columns: ({ say }) => [
    { title: say.point, kind: 'numbered', width: 13, of: ({ point, url }) => [{ text: point.id, url }] },
    { title: say.asked, width: 70, unlabelled: true, of: ({ point }) => point.text },
    {
      title: say.answer,
      kind: 'places',
      width: 34,
      of: ({ answers }) => (answers.length > 0 ? answers : { text: say.gap, state: 'gap' }),
    },
    { title: say.recordsToSee, kind: 'places', width: 34, of: ({ records }) => records },
    forThePen(say.finding),
    forThePen(say.note),
  ],
};

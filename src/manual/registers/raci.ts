import { label } from '../model/label.ts';
import type { DocumentEntry } from '../model/manual.ts';
import { type RaciStep, raciOf } from '../model/raci.ts';
import { cellLinksOf } from './cell-links.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** A step with the document it stands in. */
export interface RaciLine {
  document: DocumentEntry;
  step: RaciStep;
}

/** Every step of every document with the roles in it: the RACI matrix as a list, which programs can sort. */
export const raciRegister: RegisterDescription<RaciLine> = {
  name: 'raci',
  title: 'raciRegister',
  lead: ({ site }) => site.raciRegisterLead,
  nothing: 'noStepsAtAll',
  counted: 'steps',
  path: registerPath('raci'),
  under: 'registers',
  page: {
    drawn: 'otherwise',
    because: 'a matrix for each document: its steps downwards, its roles across, letters where they meet',
  },
  file: { word: 'asCsv' },
  facets: ({ manual, words }) => [
    {
      name: 'role',
      title: 'role',
      of: ({ step }) =>
        [step.responsible, step.accountable, step.consulted, step.informed].flat().flatMap((role) =>
          cellLinksOf(manual)
            .role(role)
            .map(({ text }) => text),
        ),
    },
    {
      name: 'section',
      title: 'section',
      of: ({ document }) => cellLinksOf(manual).sections(document.clauseNumbers),
    },
    { name: 'type', title: 'type', of: ({ document }) => [words.documentType[document.type]] },
  ],
  entries: ({ manual }) =>
    raciOf(manual).flatMap(({ document, steps }) => steps.map((step) => ({ document, step }))),
  columns: ({ manual, site }) => {
    const links = cellLinksOf(manual);
    const roles = (ids: readonly string[]) => ids.flatMap((id) => links.role(id));
    return [
      {
        title: site.document,
        kind: 'link',
        width: 44,
        of: ({ document }) => [{ text: label(document), url: document.url }],
      },
      { title: site.under, width: 34, of: ({ step }) => step.heading },
      { title: site.step, kind: 'number', width: 8, of: ({ step }) => step.number },
      {
        title: site.whatIsDone,
        kind: 'link',
        width: 70,
        of: ({ step: { text, url } }) => [{ text, url }],
      },
      { title: site.responsibleRoles, kind: 'links', width: 28, of: ({ step }) => roles(step.responsible) },
      { title: site.accountableRoles, kind: 'links', width: 28, of: ({ step }) => roles(step.accountable) },
      { title: site.consultedRoles, kind: 'links', width: 28, of: ({ step }) => roles(step.consulted) },
      { title: site.informedRoles, kind: 'links', width: 28, of: ({ step }) => roles(step.informed) },
      { title: site.stepRecords, kind: 'links', width: 34, of: ({ step }) => links.records(step.records) },
    ];
  },
};

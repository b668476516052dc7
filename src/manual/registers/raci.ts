import { label } from '../model/label.ts';
import type { DocumentEntry } from '../model/manual.ts';
import { type RaciStep, raciOf } from '../model/raci.ts';
import { type RegisterDescription, registerPath } from './description.ts';
import { placesOf } from './places.ts';

export interface RaciLine {
  document: DocumentEntry;
  step: RaciStep;
}

/** Every step of every document with the roles in it: the RACI matrix as a list, which programs can sort. */
export const raciRegister: RegisterDescription<RaciLine> = {
  name: 'raci',
  title: 'raciRegister',
  lead: ({ say }) => say.raciRegisterLead,
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
          placesOf(manual)
            .role(role)
            .map(({ text }) => text),
        ),
    },
    {
      name: 'section',
      title: 'section',
      of: ({ document }) => placesOf(manual).sections(document.clauseNumbers),
    },
    { name: 'type', title: 'type', of: ({ document }) => [words.documentType[document.type]] },
  ],
  entries: ({ manual }) =>
    raciOf(manual).flatMap(({ document, steps }) => steps.map((step) => ({ document, step }))),
  columns: ({ manual, say }) => {
    const places = placesOf(manual);
    const roles = (ids: readonly string[]) => ids.flatMap((id) => places.role(id));
    return [
      {
        title: say.document,
        kind: 'place',
        width: 44,
        of: ({ document }) => [{ text: label(document), url: document.url }],
      },
      { title: say.under, width: 34, of: ({ step }) => step.heading },
      { title: say.step, kind: 'number', width: 8, of: ({ step }) => step.number },
      {
        title: say.whatIsDone,
        kind: 'place',
        width: 70,
        of: ({ step: { text, url } }) => [{ text, url }],
      },
      { title: say.responsibleRoles, kind: 'places', width: 28, of: ({ step }) => roles(step.responsible) },
      { title: say.accountableRoles, kind: 'places', width: 28, of: ({ step }) => roles(step.accountable) },
      { title: say.consultedRoles, kind: 'places', width: 28, of: ({ step }) => roles(step.consulted) },
      { title: say.informedRoles, kind: 'places', width: 28, of: ({ step }) => roles(step.informed) },
      { title: say.stepRecords, kind: 'places', width: 34, of: ({ step }) => places.records(step.records) },
    ];
  },
};

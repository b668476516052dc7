import { label } from '../model/label.ts';
import type { DocumentEntry } from '../model/manual.ts';
import { type RaciLine, raciOf } from '../model/raci.ts';
import { cellLinksOf } from './cell-links.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** A step or a duty with the document it stands in. */
export interface RaciEntry {
  document: DocumentEntry;
  line: RaciLine;
}

/** Every step and every other duty of every document with the roles in it: the RACI matrix as a list, which programs can sort. */
export const raciRegister: RegisterDescription<RaciEntry> = {
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
  inFilesOnly: {
    because:
      'whoever has a duty does it: a matrix of them would be empty cells, and they stand on the pages of roles',
    of: ({ line }) => line.kind === 'duty',
  },
  facets: ({ manual, words }) => [
    {
      name: 'role',
      title: 'role',
      of: ({ line }) =>
        [line.responsible, line.accountable, line.consulted, line.informed].flat().flatMap((role) =>
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
    raciOf(manual).flatMap(({ document, steps, duties }) =>
      [...steps, ...duties].map((line) => ({ document, line })),
    ),
  columns: ({ manual, words, site }) => {
    const links = cellLinksOf(manual);
    const roles = (ids: readonly string[]) => ids.flatMap((id) => links.role(id));
    return [
      {
        title: site.document,
        kind: 'link',
        width: 44,
        of: ({ document }) => [{ text: label(document), url: document.url }],
      },
      { title: site.under, width: 34, of: ({ line }) => line.heading },
      {
        title: site.type,
        width: 8,
        of: ({ line }) => (line.kind === 'step' ? site.step : site.statedDuty),
      },
      { title: site.step, kind: 'number', width: 8, of: ({ line }) => line.number ?? '' },
      {
        title: site.whatIsDone,
        kind: 'link',
        width: 70,
        of: ({ line: { text, url } }) => [{ text, url }],
      },
      { title: site.responsibleRoles, kind: 'links', width: 28, of: ({ line }) => roles(line.responsible) },
      { title: site.accountableRoles, kind: 'links', width: 28, of: ({ line }) => roles(line.accountable) },
      { title: site.consultedRoles, kind: 'links', width: 28, of: ({ line }) => roles(line.consulted) },
      { title: site.informedRoles, kind: 'links', width: 28, of: ({ line }) => roles(line.informed) },
      { title: site.howOften, width: 16, of: ({ line }) => line.every },
      { title: words.steps.within, width: 16, of: ({ line }) => line.within },
      { title: site.stepRecords, kind: 'links', width: 34, of: ({ line }) => links.records(line.records) },
    ];
  },
};

import type { ClauseEntry, DocumentEntry, RecordEntry } from '../model/manual.ts';
import { say as fill } from '../words/words.ts';
import { period } from './cell.ts';
import { controlState } from './control-state.ts';
import { type RegisterDescription, registerPath } from './description.ts';
import { evidenceOf } from './evidence.ts';
import { placesOf } from './places.ts';

/** What to bring to the audit for a clause: a document, or a kind of record. */
export type EvidenceLine = { clause: ClauseEntry } & ({ document: DocumentEntry } | { record: RecordEntry });

const isDocument = (line: EvidenceLine): line is Extract<EvidenceLine, { document: DocumentEntry }> =>
  'document' in line;

/** What to bring to the audit as one list: for each clause its documents, then its records. */
export const evidenceRegister: RegisterDescription<EvidenceLine> = {
  name: 'evidence',
  title: 'evidence',
  lead: ({ manual, say }) => fill(say.evidenceLead, { standard: manual.edition.name }),
  nothing: 'noPointsAtAll',
  counted: 'lines',
  path: registerPath('evidence'),
  under: 'registers',
  page: { drawn: 'in-sections' },
  file: { word: 'asCsv' },
  facets: ({ manual, say }) => [
    { name: 'kind', title: 'type', of: (line) => [isDocument(line) ? say.isDocument : say.isRecord] },
    {
      name: 'section',
      title: 'section',
      of: ({ clause }) => placesOf(manual).sections([clause.number]),
    },
  ],
  entries: ({ manual }) =>
    evidenceOf(manual).flatMap(({ parts }) =>
      parts.flatMap(({ clause, documents, records }): EvidenceLine[] => [
        ...documents.map((document) => ({ clause, document })),
        ...records.map((record) => ({ clause, record })),
      ]),
    ),
  columns: ({ manual, say }) => {
    const places = placesOf(manual);
    return [
      {
        title: say.clause,
        kind: 'numbered',
        width: 10,
        unlabelled: true,
        of: ({ clause }) => places.clauses([clause.number]),
      },
      {
        title: say.type,
        width: 12,
        only: { in: 'files', because: 'on the page documents and records have a table each' },
        of: (line) => (isDocument(line) ? say.isDocument : say.isRecord),
      },
      {
        title: say.number,
        kind: 'code',
        width: 16,
        only: { in: 'files', because: 'on the page the number stands before the title' },
        of: (line) => (isDocument(line) ? line.document.number : null),
      },
      {
        title: say.bring,
        kind: 'place',
        width: 44,
        heads: true,
        of: (line) => {
          if (!isDocument(line)) return [{ text: line.record.title, url: line.record.url }];
          const { number, title, url } = line.document;
          return [{ number, text: title, url }];
        },
      },
      {
        title: say.status,
        kind: 'state',
        width: 12,
        choose: 'status',
        of: (line) => (isDocument(line) ? controlState(line.document, say) : null),
      },
      {
        title: say.owner,
        kind: 'place',
        width: 28,
        choose: 'owner',
        of: (line) => places.role(isDocument(line) ? line.document.owner : line.record.owner),
      },
      {
        title: say.location,
        kind: 'location',
        width: 26,
        choose: 'place',
        of: (line) => {
          if (isDocument(line)) return null;
          const { name, url } = line.record.location;
          return { text: name, address: url };
        },
      },
      {
        title: say.retention,
        kind: 'period',
        width: 14,
        of: (line) => (isDocument(line) ? null : period(line.record.retention, line.record.retentionWords)),
      },
    ];
  },
};

import type { ClauseEntry, DocumentEntry, RecordEntry } from '../model/manual.ts';
import { requirementPath } from '../model/urls.ts';
import { formatMessage } from '../words/words.ts';
import { type CellLink, period } from './cell.ts';
import { cellLinksOf } from './cell-links.ts';
import { controlState } from './control-state.ts';
import { type RegisterDescription, registerPath } from './description.ts';
import { evidenceOf } from './evidence.ts';

/** What to bring to the audit for a clause: a document, or a kind of record. */
export type EvidenceLine = { clause: ClauseEntry } & ({ document: DocumentEntry } | { record: RecordEntry });

const isDocument = (line: EvidenceLine): line is Extract<EvidenceLine, { document: DocumentEntry }> =>
  'document' in line;

/** The points of a clause that a document answers without all that the answer rests on. */
const lackingPoints = ({ number, requirements }: ClauseEntry, { key }: DocumentEntry): CellLink[] =>
  requirements
    .filter(
      ({ scored, answeredBy }) =>
        scored && answeredBy.some(({ document, missing }) => document === key && missing.length > 0),
    )
    .map(({ id }) => ({ text: id, url: requirementPath(number, id) }));

/** What to bring to the audit as one list: for each clause its documents, then its records. */
export const evidenceRegister: RegisterDescription<EvidenceLine> = {
  name: 'evidence',
  title: 'evidence',
  lead: ({ manual, site }) => formatMessage(site.evidenceLead, { standard: manual.edition.name }),
  nothing: 'noPointsAtAll',
  counted: 'lines',
  path: registerPath('evidence'),
  under: 'registers',
  page: { drawn: 'in-sections' },
  file: { word: 'asCsv' },
  facets: ({ manual, site }) => [
    { name: 'kind', title: 'type', of: (line) => [isDocument(line) ? site.isDocument : site.isRecord] },
    {
      name: 'section',
      title: 'section',
      of: ({ clause }) => cellLinksOf(manual).sections([clause.number]),
    },
  ],
  entries: ({ manual }) =>
    evidenceOf(manual).flatMap(({ parts }) =>
      parts.flatMap(({ clause, documents, records }): EvidenceLine[] => [
        ...documents.map((document) => ({ clause, document })),
        ...records.map((record) => ({ clause, record })),
      ]),
    ),
  columns: ({ manual, site }) => {
    const links = cellLinksOf(manual);
    return [
      {
        title: site.clause,
        kind: 'numbered',
        width: 10,
        unlabelled: true,
        of: ({ clause }) => links.clauses([clause.number]),
      },
      {
        title: site.type,
        width: 12,
        only: { in: 'files', because: 'on the page documents and records have a table each' },
        of: (line) => (isDocument(line) ? site.isDocument : site.isRecord),
      },
      {
        title: site.number,
        kind: 'code',
        width: 16,
        only: { in: 'files', because: 'on the page the number stands before the title' },
        of: (line) => (isDocument(line) ? line.document.number : null),
      },
      {
        title: site.bring,
        kind: 'link',
        width: 44,
        heads: true,
        of: (line) => {
          if (!isDocument(line)) return [{ text: line.record.title, url: line.record.url }];
          const { number, title, url } = line.document;
          return [{ number, text: title, url }];
        },
      },
      {
        title: site.contentMissing,
        kind: 'links',
        width: 24,
        ...(manual.missing.length > 0
          ? {}
          : { only: { in: 'files', because: 'while nothing is missing it would only take room' } }),
        of: (line) => (isDocument(line) ? lackingPoints(line.clause, line.document) : []),
      },
      {
        title: site.status,
        kind: 'state',
        width: 12,
        choose: 'status',
        of: (line) => (isDocument(line) ? controlState(line.document, site) : null),
      },
      {
        title: site.owner,
        kind: 'link',
        width: 28,
        choose: 'owner',
        of: (line) => links.role(isDocument(line) ? line.document.owner : line.record.owner),
      },
      {
        title: site.location,
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
        title: site.retention,
        kind: 'period',
        width: 14,
        of: (line) => (isDocument(line) ? null : period(line.record.retention, line.record.retentionWords)),
      },
    ];
  },
};

import { stateLabel } from '../control/state.ts';
import type { ClauseEntry, DocumentEntry, RecordEntry } from '../manual.ts';
import { say as fill } from '../words/words.ts';
import { evidenceOf } from './evidence.ts';
import { placesOf } from './places.ts';
import { period, type Register, type RegisterContext, tabulate } from './register.ts';

type Line = { clause: ClauseEntry } & ({ document: DocumentEntry } | { record: RecordEntry });

/** What to bring to the audit as one list: for each clause its documents, then its records. */
export function evidenceRegister({ manual, words, say }: RegisterContext): Register {
  const places = placesOf(manual);
  const lines = evidenceOf(manual).flatMap(({ parts }) =>
    parts.flatMap(({ clause, documents, records }): Line[] => [
      ...documents.map((document) => ({ clause, document })),
      ...records.map((record) => ({ clause, record })),
    ]),
  );
  const head = {
    name: 'evidence',
    title: say.evidence,
    lead: fill(say.evidenceLead, { standard: manual.edition.name }),
    nothing: say.noPointsAtAll,
  };
  return tabulate(head, lines, [
    { title: say.clause, kind: 'places', width: 10, of: ({ clause }) => places.clauses([clause.number]) },
    { title: say.type, width: 12, of: (line) => ('document' in line ? say.isDocument : say.isRecord) },
    { title: say.number, width: 16, of: (line) => ('document' in line ? line.document.number : null) },
    {
      title: say.bring,
      kind: 'places',
      width: 44,
      of: (line) => {
        const { title, url } = 'document' in line ? line.document : line.record;
        return [{ text: title, url }];
      },
    },
    {
      title: say.status,
      width: 12,
      of: (line) => {
        if (!('document' in line)) return null;
        return stateLabel(line.document.status, words.site, true);
      },
    },
    {
      title: say.owner,
      kind: 'places',
      width: 28,
      of: (line) => places.role('document' in line ? line.document.owner : line.record.owner),
    },
    {
      title: say.location,
      width: 26,
      of: (line) => ('document' in line ? null : line.record.location.name),
    },
    {
      title: say.retention,
      width: 14,
      of: (line) => ('document' in line ? null : period(line.record.retention, line.record.retentionWords)),
    },
  ]);
}

import { fieldAt, fieldOfItem, type Organisation, print } from '../../organisation/index.ts';
import type { EditionId } from '../../standard/index.ts';
import type { DocumentEntry, RecordEntry } from '../model/manual.ts';
import { addTo } from '../model/multimap.ts';
import { recordPath } from '../model/urls.ts';
import type { Words } from '../words/words.ts';
import { recordClauses } from './clauses.ts';
import { toolNamed } from './tools.ts';

/** Every record with where it is kept, how long, and the documents that make it. */
export function recordEntries(
  documents: readonly DocumentEntry[],
  organisation: Organisation,
  edition: EditionId,
  words: Words,
): RecordEntry[] {
  const retention = fieldOfItem('records', 'retention') ?? fieldAt('recordsControl.retention');
  const makers = documentsBy(documents, ({ records, references }) => [
    ...records,
    ...namedIn(references, 'record'),
  ]);
  return organisation.records.map(
    (record): RecordEntry => ({
      id: record.id,
      title: record.title,
      description: record.description,
      clauses: recordClauses(record.clauses, edition),
      owner: record.owner,
      series: record.series,
      location: toolNamed(record.location, organisation),
      retention: record.retention,
      retentionWords: retention ? print(record.retention, retention, words.print) : record.retention,
      classification: record.classification,
      documents: makers.get(record.id) ?? [],
      url: recordPath(record.id),
    }),
  );
}

/** Ids of the records or roles that a text names. */
export const namedIn = (references: DocumentEntry['references'], kind: 'record' | 'role'): string[] =>
  references.filter((reference) => reference.kind === kind).map(({ id }) => id);

/** Keys of the documents that name each id, in the order of the documents. */
export function documentsBy(
  documents: readonly DocumentEntry[],
  ids: (document: DocumentEntry) => readonly string[],
): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const document of documents) for (const id of new Set(ids(document))) addTo(keys, id, document.key);
  return keys;
}

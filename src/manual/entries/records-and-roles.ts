import { fieldAt, fieldOfItem, type Organisation, print } from '../../organisation/index.ts';
import type { EditionId } from '../../standard/index.ts';
import type { DocumentEntry, Duty, RecordEntry, RoleEntry } from '../model/manual.ts';
import { addTo } from '../model/multimap.ts';
import { answering } from '../model/raci.ts';
import { recordPath, rolePath } from '../model/urls.ts';
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
      location: toolNamed(record.location, organisation),
      retention: record.retention,
      retentionWords: retention ? print(record.retention, retention, words.print) : record.retention,
      classification: record.classification,
      documents: makers.get(record.id) ?? [],
      url: recordPath(record.id),
    }),
  );
}

/** Every role with its holder and the duties gathered from all documents. */
export function roleEntries(documents: readonly DocumentEntry[], organisation: Organisation): RoleEntry[] {
  const duties = dutiesIn(documents);
  const naming = documentsBy(documents, ({ references }) => namedIn(references, 'role'));
  return organisation.roles.map(
    ({ id, title, purpose, holder, deputy, contact, unit }): RoleEntry => ({
      id,
      title,
      purpose,
      holder,
      deputy,
      contact,
      unit: organisation.units.find((candidate) => candidate.id === unit)?.name ?? unit,
      responsibleFor: duties.get(id) ?? [],
      records: organisation.records.filter(({ owner }) => owner === id).map((record) => record.id),
      documents: naming.get(id) ?? [],
      url: rolePath(id),
    }),
  );
}

const namedIn = (references: DocumentEntry['references'], kind: 'record' | 'role'): string[] =>
  references.filter((reference) => reference.kind === kind).map(({ id }) => id);

/** Keys of the documents that name each id, in the order of the documents. */
function documentsBy(
  documents: readonly DocumentEntry[],
  ids: (document: DocumentEntry) => readonly string[],
): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const document of documents) for (const id of new Set(ids(document))) addTo(keys, id, document.key);
  return keys;
}

const kinds = {
  responsible: 'does',
  accountable: 'answers',
  consulted: 'consulted',
  informed: 'informed',
} as const;
const lists = Object.entries(kinds) as [keyof typeof kinds, Duty['kind']][];

/** The duties of each role: the documents it owns and approves, and its part in steps. */
function dutiesIn(documents: readonly DocumentEntry[]): Map<string, Duty[]> {
  const duties = new Map<string, Duty[]>();
  for (const { key, url, title, owner, approver, steps } of documents) {
    addTo(duties, owner, { kind: 'owns', document: key, url, text: title });
    addTo(duties, approver, { kind: 'approves', document: key, url, text: title });
    for (const { anchor, text, redacted, ...named } of steps) {
      const step = { ...named, accountable: answering(named.accountable, { owner }) };
      for (const [list, kind] of lists)
        for (const role of new Set(step[list]))
          addTo(duties, role, {
            kind,
            document: key,
            url: `${url}#${anchor}`,
            text,
            ...(redacted === undefined ? {} : { redacted }),
          });
    }
  }
  return duties;
}

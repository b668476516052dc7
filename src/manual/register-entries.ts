import { fieldAt, fieldOfItem, type Organisation, print } from '../organisation/index.ts';
import type { Edition } from '../standard/index.ts';
import { recordClauses } from './clause-entries.ts';
import type { DocumentEntry, Duty, RecordEntry, RoleEntry } from './manual.ts';
import { recordPath, rolePath } from './paths.ts';
import { toolNamed } from './tools.ts';
import type { Words } from './words/words.ts';

/** Every record with where it is kept, how long, and the documents that make it. */
export function recordEntries(
  documents: readonly DocumentEntry[],
  organisation: Organisation,
  edition: Edition,
  words: Words,
): RecordEntry[] {
  const retention = fieldOfItem('records', 'retention') ?? fieldAt('recordsControl.retention');
  return organisation.records.map((record): RecordEntry => {
    const uses = (document: DocumentEntry) =>
      document.records.includes(record.id) ||
      document.references.some(({ kind, id }) => kind === 'record' && id === record.id);
    return {
      id: record.id,
      title: record.title,
      description: record.description,
      clauses: recordClauses(record.clauses, edition),
      owner: record.owner,
      location: toolNamed(record.location, organisation),
      retention: record.retention,
      retentionWords: retention ? print(record.retention, retention, words.print) : record.retention,
      classification: record.classification,
      documents: documents.filter(uses).map(({ key }) => key),
      url: recordPath(record.id),
    };
  });
}

/** Every role with its holder and the duties gathered from all documents. */
export function roleEntries(documents: readonly DocumentEntry[], organisation: Organisation): RoleEntry[] {
  return organisation.roles.map(
    ({ id, title, purpose, holder, deputy, contact, unit }): RoleEntry => ({
      id,
      title,
      purpose,
      holder,
      deputy,
      contact,
      unit: organisation.units.find((candidate) => candidate.id === unit)?.name ?? unit,
      responsibleFor: documents.flatMap((document) => duties(id, document)),
      records: organisation.records.filter(({ owner }) => owner === id).map((record) => record.id),
      documents: documents
        .filter((document) =>
          document.references.some((reference) => reference.kind === 'role' && reference.id === id),
        )
        .map(({ key }) => key),
      url: rolePath(id),
    }),
  );
}

function duties(role: string, document: DocumentEntry): Duty[] {
  const { key, url, title } = document;
  const held: Duty[] = [];
  if (document.owner === role) held.push({ kind: 'owns', document: key, url, text: title });
  if (document.approver === role) held.push({ kind: 'approves', document: key, url, text: title });
  const kinds = {
    responsible: 'does',
    accountable: 'answers',
    consulted: 'consulted',
    informed: 'informed',
  } as const;
  for (const step of document.steps)
    for (const [list, kind] of Object.entries(kinds) as [keyof typeof kinds, Duty['kind']][])
      if (step[list].includes(role))
        held.push({
          kind,
          document: key,
          url: `${url}#${step.anchor}`,
          text: step.text,
          ...(step.open === undefined ? {} : { open: step.open }),
        });
  return held;
}

import { useOfRecord } from '../../manual/entries/record-use.ts';
import { lookUp } from '../../manual/model/look-up.ts';
import type { DocumentEntry, Manual, RecordEntry, RoleEntry } from '../../manual/model/manual.ts';
import { redactedText } from '../../manual/model/redactable-text.ts';
import type { Decision } from '../../organisation/index.ts';
import type { Explanation } from './explanation.ts';
import { documentLines } from './of-clause.ts';

const sources: Record<DocumentEntry['source'], string> = {
  template: 'a shipped template',
  override: 'a file of your own in the place of a template',
  own: 'a file of your own',
};

/** A document: what it is, who answers for it, its state, and what it leads to and is led to from. */
export function explainDocument(document: DocumentEntry, manual: Manual): Explanation {
  const titleOf = (id: string) => lookUp(manual).role(id)?.title ?? id;
  const referred = (kind: 'document' | 'role' | 'record') =>
    document.references.filter((one) => one.kind === kind).map(({ id }) => id);
  const defaults = manual.decisions.filter(
    ({ decided, usedIn }) => !decided && usedIn.includes(document.key),
  );
  return {
    kind: 'document',
    id: document.key,
    title: `${document.number} ${document.title}`,
    facts: {
      type: document.type,
      state: `${document.status}${document.version === null ? '' : `, version ${document.version}`}${document.inForceFrom === null ? '' : ` from ${document.inForceFrom}`}`,
      page: document.url,
      file: `${document.file}, ${sources[document.source]}`,
      'made for': (document.madeFor ?? []).map(({ list, id }) => `${list}.${id}`).join(', '),
      owner: `${document.owner} (${titleOf(document.owner)})`,
      approver: `${document.approver} (${titleOf(document.approver)})`,
      consent: document.consent.join(', '),
      awaiting: document.awaiting.join(', '),
      'next review': document.nextReview ?? '',
      clauses: document.clauseNumbers.join(', '),
      answers: [...new Set(document.marks.map(({ requirement }) => requirement))].join(', '),
    },
    sections: [
      { heading: 'Values that it speaks from and nobody decided', lines: defaults.map(({ path }) => path) },
      { heading: 'Documents that it names', lines: documentLines(referred('document'), manual) },
      { heading: 'Documents that name it', lines: documentLines(document.usedBy, manual) },
      { heading: 'Roles in it', lines: [...new Set(referred('role'))] },
      { heading: 'Records in it', lines: [...new Set([...document.records, ...referred('record')])] },
    ],
  };
}

/** A role: who holds it, what it has to do, and what names it. */
export function explainRole(role: RoleEntry, manual: Manual, decisions: readonly Decision[]): Explanation {
  return {
    kind: 'role',
    id: role.id,
    title: role.title,
    facts: {
      purpose: role.purpose,
      holder: role.classWords || role.holder || 'nobody yet',
      unit: role.unit,
      page: role.url,
      'belongs to': role.belongsTo.map((one) => one.role).join(', '),
      members: role.members.map((one) => one.role).join(', '),
      'merged in': role.merged.map(({ id }) => id).join(', '),
    },
    sections: [
      {
        heading: 'Duties',
        lines: role.responsibleFor.map((duty) => `${duty.kind}: ${redactedText(duty)}  ${duty.url}`),
      },
      { heading: 'Records that it owns', lines: role.records },
      { heading: 'Documents that name it', lines: documentLines(role.documents, manual) },
      { heading: 'Fields of the config that name it', lines: naming('role', role.id, decisions) },
    ],
  };
}

/** A record: who keeps it where, how it comes to be, and what it proves. */
export function explainRecord(
  record: RecordEntry,
  manual: Manual,
  decisions: readonly Decision[],
): Explanation {
  const { made, proves, forms, mentions } = useOfRecord(record, manual);
  return {
    kind: 'record',
    id: record.id,
    title: record.title,
    facts: {
      description: record.description,
      owner: record.owner,
      kept: record.location.name || 'nobody said where',
      'kept for': record.retentionWords,
      classification: record.classification,
      page: record.url,
    },
    sections: [
      {
        heading: 'Made in',
        lines: made.flatMap(({ documents, makers }) => [
          ...documentLines(documents, manual),
          ...makers.map(({ text, url }) => `  ${text}  ${url}`),
        ]),
      },
      { heading: 'Written on', lines: documentLines(forms, manual) },
      { heading: 'Proves', lines: proves.map(({ clause, points }) => `${clause}: ${points.join(', ')}`) },
      { heading: 'Named in', lines: documentLines(mentions, manual) },
      { heading: 'Fields of the config that name it', lines: naming('record', record.id, decisions) },
    ],
  };
}

const naming = (ref: 'role' | 'record', id: string, decisions: readonly Decision[]): string[] =>
  decisions
    .filter(({ field, value }) => field?.ref === ref && [value].flat().includes(id))
    .map(({ path }) => path);

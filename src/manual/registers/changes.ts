import { sizeWords } from '../control/history/version-told.ts';
import type { ChangeEntry } from '../model/change-entry.ts';
import { documentsByKey } from '../model/documents-by-key.ts';
import { label } from '../model/label.ts';
import { formatMessage } from '../words/words.ts';
import { cellLinksOf } from './cell-links.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** What came into force or went, day by day: for a notice to staff, and for the management review. */
export const changeRegister: RegisterDescription<ChangeEntry> = {
  name: 'changes',
  title: 'changeRegister',
  lead: ({ site }) => site.changeRegisterLead,
  nothing: 'noChangesAtAll',
  counted: 'changes',
  path: registerPath('changes'),
  under: 'registers',
  page: { drawn: 'in-sections' },
  file: { word: 'asCsv' },
  entries: ({ manual }) => manual.changes,
  columns: ({ manual, site }) => {
    const links = cellLinksOf(manual);
    const documents = documentsByKey(manual.documents);
    const said = ({ kind, other, successor }: ChangeEntry): string => {
      const version = other ?? '';
      switch (kind) {
        case 'in-force':
          return other === null ? site.changeInForce : formatMessage(site.changeInForceFor, { version });
        case 'revoked':
          return other === null ? site.revoked : formatMessage(site.changeRevokedFor, { version });
        case 'withdrawn': {
          const document = documents.get(successor ?? '');
          if (successor === null) return site.withdrawn;
          return formatMessage(site.changeWithdrawnFor, { document: document ? label(document) : successor });
        }
      }
    };
    const sizes = sizeWords(site);
    const kindOf = ({ kind, size }: ChangeEntry): string => {
      if (kind === 'in-force') return sizes[size ?? 'first'];
      return kind === 'revoked' ? site.revoked : site.withdrawn;
    };
    return [
      { title: site.changeDay, kind: 'date', width: 14, of: ({ day }) => day },
      // Both stand in the register of documents too, as they are today; here the document may be gone from that one, and its
      // title is that of the version. A notice to staff and a file are read without the other register.
      { title: site.number, kind: 'code', width: 16, unlabelled: true, of: ({ number }) => number },
      {
        title: site.title,
        kind: 'link',
        width: 44,
        heads: true,
        of: ({ title, url }) => [{ text: title, url }],
      },
      {
        title: site.version,
        kind: 'links',
        width: 9,
        only: { in: 'page', because: 'files have no page of changes beside them' },
        of: ({ version, text, changes }) => [
          { text: version, url: text },
          ...(changes
            ? [{ text: formatMessage(site.versionChanges, { version: changes.since }), url: changes.url }]
            : []),
        ],
      },
      {
        title: site.version,
        width: 9,
        only: { in: 'files', because: 'on a page it leads to its text' },
        of: ({ version }) => version,
      },
      { title: site.changeWhat, width: 36, of: said },
      { title: site.changeKind, width: 12, choose: 'kind', of: kindOf },
      { title: site.changeSummary, width: 60, of: ({ summary }) => summary },
      { title: site.changeBy, kind: 'link', width: 28, choose: 'by', of: ({ role }) => links.role(role) },
      {
        title: site.key,
        kind: 'code',
        width: 28,
        only: { in: 'files', because: 'on a page the title leads to the document' },
        of: ({ document }) => document,
      },
    ];
  },
};

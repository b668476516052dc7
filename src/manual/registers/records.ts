import type { RecordEntry } from '../model/manual.ts';
import { period } from './cell.ts';
import { cellLinksOf } from './cell-links.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** All kinds of record with owner, place and retention. */
export const recordRegister: RegisterDescription<RecordEntry> = {
  name: 'records',
  title: 'recordRegister',
  lead: ({ site }) => site.recordRegisterLead,
  nothing: 'noRecordsAtAll',
  counted: 'records',
  path: registerPath('records'),
  under: 'records',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  entries: ({ manual }) => manual.records,
  columns: ({ manual, site }) => {
    const links = cellLinksOf(manual);
    return [
      { title: site.record, kind: 'link', width: 36, of: ({ title, url }) => [{ text: title, url }] },
      {
        title: site.purpose,
        width: 50,
        under: true,
        unlabelled: true,
        of: ({ description }) => description,
      },
      { title: site.owner, kind: 'link', width: 26, choose: 'owner', of: ({ owner }) => links.role(owner) },
      {
        title: site.location,
        kind: 'location',
        width: 26,
        choose: 'place',
        of: ({ location }) => ({ text: location.name, address: location.url }),
      },
      {
        title: site.retention,
        kind: 'period',
        width: 14,
        of: ({ retention, retentionWords }) => period(retention, retentionWords),
      },
      {
        title: site.classification,
        width: 14,
        choose: 'classification',
        under: true,
        of: ({ classification }) => classification,
      },
      { title: site.clausesLabel, kind: 'clauses', of: ({ clauses }) => links.clauses(clauses) },
      {
        title: site.producedBy,
        kind: 'documents',
        width: 34,
        of: ({ documents }) => links.documents(documents),
      },
    ];
  },
};

import type { RecordEntry } from '../model/manual.ts';
import { period } from './cell.ts';
import { type RegisterDescription, registerPath } from './description.ts';
import { placesOf } from './places.ts';

/** All kinds of record with owner, place and retention. */
export const recordRegister: RegisterDescription<RecordEntry> = {
  name: 'records',
  title: 'recordRegister',
  lead: ({ say }) => say.recordRegisterLead,
  nothing: 'noRecordsAtAll',
  counted: 'records',
  path: registerPath('records'),
  under: 'registers',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  entries: ({ manual }) => manual.records,
  columns: ({ manual, say }) => {
    const places = placesOf(manual);
    return [
      { title: say.record, kind: 'place', width: 36, of: ({ title, url }) => [{ text: title, url }] },
      { title: say.purpose, width: 50, of: ({ description }) => description },
      { title: say.owner, kind: 'place', width: 26, choose: 'owner', of: ({ owner }) => places.role(owner) },
      {
        title: say.location,
        kind: 'location',
        width: 26,
        choose: 'place',
        of: ({ location }) => ({ text: location.name, address: location.url }),
      },
      {
        title: say.retention,
        kind: 'period',
        width: 14,
        of: ({ retention, retentionWords }) => period(retention, retentionWords),
      },
      {
        title: say.classification,
        width: 14,
        choose: 'classification',
        of: ({ classification }) => classification,
      },
      { title: say.clausesLabel, kind: 'clauses', of: ({ clauses }) => places.clauses(clauses) },
      {
        title: say.producedBy,
        kind: 'documents',
        width: 34,
        of: ({ documents }) => places.documents(documents),
      },
    ];
  },
};

import { placesOf } from './places.ts';
import { period, type Register, type RegisterContext, tabulate } from './register.ts';

/** All kinds of record with owner, place and retention. */
export function recordRegister({ manual, say }: RegisterContext): Register {
  const places = placesOf(manual);
  const head = {
    name: 'records',
    title: say.recordRegister,
    lead: say.recordRegisterLead,
    nothing: say.noRecordsAtAll,
  };
  return tabulate(head, manual.records, [
    { title: say.record, kind: 'places', width: 36, of: ({ title, url }) => [{ text: title, url }] },
    { title: say.purpose, width: 50, of: ({ description }) => description },
    { title: say.owner, kind: 'places', width: 26, choose: 'owner', of: ({ owner }) => places.role(owner) },
    { title: say.location, width: 26, choose: 'place', of: ({ location }) => location.name },
    {
      title: say.retention,
      width: 14,
      of: ({ retention, retentionWords }) => period(retention, retentionWords),
    },
    {
      title: say.classification,
      width: 14,
      choose: 'classification',
      of: ({ classification }) => classification,
    },
    { title: say.clausesLabel, kind: 'places', of: ({ clauses }) => places.clauses(clauses) },
    { title: say.producedBy, kind: 'places', width: 34, of: ({ documents }) => places.documents(documents) },
  ]);
}

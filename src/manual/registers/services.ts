import { print } from '../../organisation/index.ts';
import type { ServiceEntry } from '../model/manual.ts';
import { period } from './cell.ts';
import { type RegisterDescription, registerPath } from './description.ts';
import { placesOf } from './places.ts';

/** The services of the catalogue with their targets and agreements. */
export const serviceRegister: RegisterDescription<ServiceEntry> = {
  name: 'services',
  title: 'serviceRegister',
  lead: ({ say }) => say.serviceRegisterLead,
  nothing: 'noServicesAtAll',
  counted: 'services',
  path: registerPath('services'),
  under: 'registers',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  entries: ({ manual }) => manual.services,
  columns: ({ manual, words, say }) => {
    const places = placesOf(manual);
    const status = { kind: 'choice', choices: 'serviceStatus' } as const;
    const length = (value: string | null) => period(value, print(value, { kind: 'duration' }, words.print));
    return [
      { title: say.service, width: 28, of: ({ name }) => name },
      { title: say.key, of: ({ id }) => id },
      { title: say.description, width: 50, of: ({ description }) => description },
      { title: say.owner, kind: 'place', width: 28, choose: 'owner', of: ({ owner }) => places.role(owner) },
      {
        title: say.status,
        width: 14,
        choose: 'status',
        of: (service) => print(service.status, status, words.print),
      },
      { title: say.criticality, width: 12, choose: 'criticality', of: ({ criticality }) => criticality },
      { title: say.serviceHours, width: 28, of: ({ hours }) => hours },
      { title: say.customers, width: 34, of: ({ customers }) => customers.join('\n') || null },
      {
        title: say.availabilityTarget,
        kind: 'percent',
        width: 14,
        of: ({ availability }) => availability,
      },
      { title: say.rto, kind: 'period', width: 14, of: ({ rto }) => length(rto) },
      { title: say.rpo, kind: 'period', width: 14, of: ({ rpo }) => length(rpo) },
      {
        title: say.agreements,
        kind: 'documents',
        width: 34,
        of: ({ agreements }) => places.documents(agreements),
      },
    ];
  },
};

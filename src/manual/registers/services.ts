import { isNotRetired, print } from '../../organisation/index.ts';
import type { ServiceEntry } from '../model/manual.ts';
import { servicePath } from '../model/urls.ts';
import { period } from './cell.ts';
import { cellLinksOf } from './cell-links.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** The services of the catalogue with their targets and agreements. */
export const serviceRegister: RegisterDescription<ServiceEntry> = {
  name: 'services',
  title: 'serviceRegister',
  lead: ({ site }) => site.serviceRegisterLead,
  nothing: 'noServicesAtAll',
  counted: 'services',
  path: registerPath('services'),
  under: 'registers',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  entries: ({ manual }) => manual.services,
  columns: ({ manual, words, site }) => {
    const links = cellLinksOf(manual);
    const status = { kind: 'choice', choices: 'serviceStatus' } as const;
    const length = (value: string | null) => period(value, print(value, { kind: 'duration' }, words.print));
    return [
      {
        title: site.service,
        kind: 'link',
        width: 28,
        of: ({ id, name, status }) => [{ text: name, url: isNotRetired({ status }) ? servicePath(id) : '' }],
      },
      {
        title: site.key,
        only: { in: 'files', because: 'what the organisation file calls it tells a reader nothing' },
        of: ({ id }) => id,
      },
      {
        title: site.description,
        width: 50,
        under: true,
        unlabelled: true,
        of: ({ description }) => description,
      },
      { title: site.owner, kind: 'link', width: 28, choose: 'owner', of: ({ owner }) => links.role(owner) },
      {
        title: site.status,
        width: 14,
        choose: 'status',
        under: true,
        of: (service) => print(service.status, status, words.print),
      },
      {
        title: site.criticality,
        width: 12,
        choose: 'criticality',
        under: true,
        of: ({ criticality }) => criticality,
      },
      {
        title: site.serviceHours,
        width: 28,
        of: ({ hours }) => print(hours, { kind: 'hours' }, words.print),
      },
      {
        title: site.customers,
        kind: 'links',
        width: 34,
        of: ({ customers }) => (customers.length > 0 ? links.customers(customers) : null),
      },
      {
        title: site.availabilityTarget,
        kind: 'percent',
        width: 14,
        of: ({ availability }) => availability,
      },
      { title: site.rto, kind: 'period', width: 14, under: true, of: ({ rto }) => length(rto) },
      { title: site.rpo, kind: 'period', width: 14, under: true, of: ({ rpo }) => length(rpo) },
      {
        title: site.agreements,
        kind: 'documents',
        width: 34,
        of: ({ agreements }) => links.documents(agreements),
      },
    ];
  },
};

import { print } from '../../organisation/index.ts';
import { placesOf } from './places.ts';
import { period, type Register, type RegisterContext, tabulate } from './register.ts';

/** The services of the catalogue with their targets and agreements. */
export function serviceRegister({ manual, words, say }: RegisterContext): Register {
  const places = placesOf(manual);
  const status = { kind: 'choice', choices: 'serviceStatus' } as const;
  const length = (value: string | null) => period(value, print(value, { kind: 'duration' }, words.print));
  const head = {
    name: 'services',
    title: say.serviceRegister,
    lead: say.serviceRegisterLead,
    nothing: say.noServicesAtAll,
  };
  return tabulate(head, manual.services, [
    { title: say.service, width: 28, of: ({ name }) => name },
    { title: say.key, of: ({ id }) => id },
    { title: say.description, width: 50, of: ({ description }) => description },
    { title: say.owner, kind: 'places', width: 28, choose: 'owner', of: ({ owner }) => places.role(owner) },
    {
      title: say.status,
      width: 14,
      choose: 'status',
      of: (service) => print(service.status, status, words.print),
    },
    { title: say.criticality, width: 12, choose: 'criticality', of: ({ criticality }) => criticality },
    { title: say.serviceHours, width: 28, of: ({ hours }) => hours },
    { title: say.customers, width: 34, of: ({ customers }) => customers.join('\n') || null },
    { title: say.availabilityTarget, kind: 'percent', width: 14, of: ({ availability }) => availability },
    { title: say.rto, width: 14, of: ({ rto }) => length(rto) },
    { title: say.rpo, width: 14, of: ({ rpo }) => length(rpo) },
    {
      title: say.agreements,
      kind: 'places',
      width: 34,
      of: ({ agreements }) => places.documents(agreements),
    },
  ]);
}

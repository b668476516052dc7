import { agreementBetween, isNotRetired, type Organisation } from '../../organisation/index.ts';
import { promisedAt, promisedTo } from '../../organisation/promise/promised.ts';
import { ranked, type Service } from '../../organisation/promise/stated.ts';
import { promisedResolution } from '../../organisation/promise/support.ts';
import { promisedHours } from '../../organisation/promise/support-hours.ts';
import type { CustomerEntry, CustomerService } from '../model/customer-entry.ts';
import { isMadeFor } from '../model/made-for.ts';
import type { DocumentEntry } from '../model/manual.ts';
import { customerPath, servicePath } from '../model/urls.ts';

/**
 * What each customer was promised. Field by field: persons, numbers of contracts and prices stay out, and new fields of the
 * config too.
 */
export const customerEntries = (
  documents: readonly DocumentEntry[],
  organisation: Organisation,
): CustomerEntry[] =>
  organisation.customers.map((customer): CustomerEntry => {
    const { id, name, description, manager, contactFunction } = customer;
    const own = documents.filter((document) => isMadeFor(document, { list: 'customers', id }));
    return {
      id,
      name,
      url: customerPath(id),
      description,
      manager,
      speaks: contactFunction,
      services: organisation.services
        .filter((service) => isNotRetired(service) && service.customers.includes(id))
        .map((service) => promisedOf(service, customer, own, organisation)),
      obligations: organisation.legalObligations
        .filter((obligation) => obligation.customer === id)
        .map((obligation) => obligation.id),
      agreements: own.filter(({ type }) => type === 'agreement').map(({ key }) => key),
    };
  });

/** A service as this customer gets it: what its agreement says otherwise stands in the place of what all get. */
function promisedOf(
  service: Service,
  customer: { id: string; name: string },
  documents: readonly DocumentEntry[],
  organisation: Organisation,
): CustomerService {
  const promised = promisedTo(service, customer, organisation);
  const [top] = ranked(organisation.priorities);
  const { value: agreed } = agreementBetween(service, customer.id, organisation.agreements);
  const { availability, rto, rpo } = promised.service;
  return {
    id: service.id,
    name: service.name,
    url: servicePath(service.id),
    users: agreed.users ?? '',
    availability: availability ?? null,
    respond: promisedAt(promised, 'respond')?.value ?? top?.respond ?? '',
    resolve: top ? promisedResolution(promised, top, top).value : '',
    supported: top ? (promisedHours(promised, top)?.value ?? '') : '',
    rto: rto ?? null,
    rpo: rpo ?? null,
    workload: (agreed.workload ?? []).flatMap(({ name, limit = '' }) => (limit ? [{ name, limit }] : [])),
    agreements: documents
      .filter(
        (document) =>
          document.type === 'agreement' && isMadeFor(document, { list: 'services', id: service.id }),
      )
      .map(({ key }) => key),
  };
}

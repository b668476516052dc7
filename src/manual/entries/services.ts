import type { Organisation } from '../../organisation/index.ts';
import { isMadeFor } from '../model/made-for.ts';
import type { DocumentEntry, ServiceEntry, SupplierEntry } from '../model/manual.ts';
import { nameIn } from './name-in.ts';

/** Every service of the catalogue with what was agreed for it. Field by field: new fields of the config stay out. */
export function serviceEntries(
  documents: readonly DocumentEntry[],
  { services, criticalities, customers, serviceLevels }: Organisation,
): ServiceEntry[] {
  return services.map(
    (service): ServiceEntry => ({
      id: service.id,
      name: service.name,
      description: service.description,
      owner: service.owner,
      status: service.status,
      criticality: nameIn(criticalities, service.criticality),
      hours: service.hours,
      maintenanceWindow: service.maintenanceWindow ?? serviceLevels.maintenanceWindow,
      customers: service.customers.map((id) => nameIn(customers, id)),
      availability: service.availability ?? null,
      rto: service.rto ?? null,
      rpo: service.rpo ?? null,
      agreements: agreementsFor(`services.${service.id}.`, documents),
    }),
  );
}

/** Every supplier with what it delivers. Contacts, contracts and charges are not in it. */
export function supplierEntries(
  documents: readonly DocumentEntry[],
  { suppliers, services }: Organisation,
): SupplierEntry[] {
  return suppliers.map(
    (supplier): SupplierEntry => ({
      id: supplier.id,
      name: supplier.name,
      kind: supplier.kind,
      delivers: supplier.delivers,
      manager: supplier.manager,
      services: supplier.services.map((id) => nameIn(services, id)),
      reviewInterval: supplier.reviewInterval ?? null,
      contractEnd: supplier.contractEnd ?? null,
      agreements: agreementsWith(supplier, documents),
    }),
  );
}

/** What was made for a supplier, what says most of it first. What only mentions it, such as whom to call at night, is none of its own. */
function agreementsWith({ id }: { id: string }, documents: readonly DocumentEntry[]): string[] {
  const said = ({ paths }: DocumentEntry) =>
    paths.filter((used) => used.startsWith(`suppliers.${id}.`)).length;
  return documents
    .filter((document) => isMadeFor(document, { list: 'suppliers', id }))
    .toSorted((a, b) => said(b) - said(a))
    .map(({ key }) => key);
}

/** Documents made for one item each speak only from the fields of that item. */
const agreementsFor = (path: string, documents: readonly DocumentEntry[]): string[] =>
  documents
    .filter(({ item, paths }) => item !== null && paths.some((used) => used.startsWith(path)))
    .map(({ key }) => key);

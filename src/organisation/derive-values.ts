import { nodeOf } from './schema/node.ts';
import { type Organisation, organisationSchema } from './schema/organisation.ts';

/**
 * Fills in what follows from other values: names from ids, a service's targets from its criticality,
 * review intervals from the common ones. Works on the schema's own fresh output, in place.
 */
export function deriveValues(organisation: Organisation): Organisation {
  organisation.legalName ||= organisation.name;
  organisation.shortName ||= organisation.name;
  nameParties(organisation);
  nameItems(organisation, organisationSchema);
  completeServices(organisation);
  for (const customer of organisation.customers)
    customer.reviewInterval ??= organisation.relationships.reviewInterval;
  for (const supplier of organisation.suppliers)
    supplier.reviewInterval ??= organisation.supplierManagement.reviewInterval;
  completeChannels(organisation);
  return organisation;
}

function nameParties({ otherParties, suppliers }: Organisation): void {
  for (const party of otherParties)
    party.name ||= suppliers.find(({ id }) => id === party.supplier)?.name ?? '';
}

function completeServices(organisation: Organisation): void {
  const { criticalities, serviceDesk, serviceLevels } = organisation;
  const priority = highestPriority(organisation);
  for (const service of organisation.services) {
    const demands = criticalities.find((criticality) => criticality.id === service.criticality);
    service.availability ??= demands?.availability;
    service.rto ??= demands?.rto;
    service.rpo ??= demands?.rpo;
    service.respond ??= priority?.respond;
    service.resolve ??= priority?.resolve;
    service.supportHours ||= serviceDesk.hours;
    service.maintenanceWindow ||= serviceLevels.maintenanceWindow;
    service.exceptions ??= [...serviceLevels.exceptions];
  }
}

/** The priority of the lowest rank number; undefined when there is none at all. */
export function highestPriority(organisation: Organisation): Organisation['priorities'][number] | undefined {
  return organisation.priorities.toSorted((a, b) => a.rank - b.rank)[0];
}

function completeChannels({ serviceDesk }: Organisation): void {
  const contacts: Readonly<Record<string, string>> = {
    telephone: serviceDesk.phone,
    email: serviceDesk.email,
    portal: serviceDesk.portal,
  };
  for (const channel of serviceDesk.channels) {
    channel.hours ||= serviceDesk.hours;
    if (Object.hasOwn(contacts, channel.id)) channel.contact ||= contacts[channel.id] ?? '';
  }
}

const labels = ['name', 'title', 'statement'];

function nameItems(value: unknown, schema: Parameters<typeof nodeOf>[0]): void {
  const node = nodeOf(schema);
  if (node.is === 'group') {
    for (const [key, child] of Object.entries(node.shape))
      nameItems((value as Record<string, unknown>)[key], child);
  } else if (node.is === 'things') {
    for (const item of value as Record<string, unknown>[]) {
      for (const label of labels) if (item[label] === '') item[label] = spoken(String(item.id));
      for (const [key, child] of Object.entries(node.shape)) nameItems(item[key], child);
    }
  }
}

// "night-shift" reads "Night shift" until somebody writes a better name.
function spoken(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import { isLonger } from './fits.ts';
import { isEmergency, isStanding } from './kinds-of-change.ts';
import { mergeRoles } from './merged-roles.ts';
import { completeSteps } from './party-steps.ts';
import { placesInTools } from './places-in-tools.ts';
import { shortestNotice } from './promise/notice-needed.ts';
import { isGroup } from './sanitise-input.ts';
import { nodeOf } from './schema/node.ts';
import { type Organisation, organisationSchema } from './schema/organisation.ts';
import { nameFields } from './thing-at.ts';
import { usualWorkingDay } from './working-day.ts';

/**
 * Fills in what follows from other values: names from ids, a service's targets from its criticality,
 * review intervals from the common ones, places in tools, roles from those they are merged into. Works on the schema's own fresh output, in place.
 * `user` is the user's own data: what is written there stays.
 */
export function deriveValues(organisation: Organisation, user: unknown): Organisation {
  organisation.legalName ||= organisation.name;
  organisation.shortName ||= organisation.name;
  nameParties(organisation);
  nameItems(organisation, organisationSchema);
  measureTheDay(organisation, user);
  completeServices(organisation);
  for (const customer of organisation.customers)
    customer.reviewInterval ??= organisation.relationships.reviewInterval;
  for (const supplier of organisation.suppliers) {
    supplier.reviewInterval ??= organisation.supplierManagement.reviewInterval;
    supplier.criticality ||= highestCriticality(supplier.services, organisation);
  }
  completeChangeTypes(organisation);
  for (const supplier of organisation.suppliers)
    supplier.changeNotice ??= shortestNotice(supplier, organisation);
  keepWithTheWhole(organisation, user);
  completeChannels(organisation);
  placesInTools(organisation);
  completeSteps(organisation, user);
  mergeRoles(organisation);
  completeNumbers(organisation);
  return organisation;
}

/** A supply is as critical as the most critical service that rests on it; one for no service as the middle of the levels. */
function highestCriticality(supported: readonly string[], { services, criticalities }: Organisation): string {
  const levels = criticalities.toSorted((a, b) => a.rank - b.rank);
  const found = levels.find(({ id }) =>
    services.some((service) => supported.includes(service.id) && service.criticality === id),
  );
  return (found ?? levels[Math.floor(levels.length / 2)])?.id ?? '';
}

/** The day that the clock of working time knows, unless the user says how long one is. */
function measureTheDay({ calendar }: Organisation, user: unknown): void {
  const own = isGroup(user) && isGroup(user.calendar) ? user.calendar.workingDayHours : undefined;
  if (own === undefined)
    calendar.workingDayHours = usualWorkingDay(calendar.workingHours) ?? calendar.workingDayHours;
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
    if (Object.hasOwn(contacts, channel.id)) channel.contact ||= contacts[channel.id] ?? '';
    // A channel that is not open yet has no hours.
    if (channel.contact !== '' || !Object.hasOwn(contacts, channel.id)) channel.hours ||= serviceDesk.hours;
  }
}

/** A function has one number: the list of those to call takes that of the role, and a role without one is reached by the list. */
function completeNumbers({ onCall, roles }: Organisation): void {
  for (const number of onCall.numbers)
    number.phone ||= roles.find(({ id }) => id === number.role)?.phone ?? '';
  for (const role of roles)
    role.phone ||= onCall.numbers.find((number) => number.role === role.id)?.phone ?? '';
}

/**
 * Emergency changes are announced as they are made. What was approved once for all may start after its lead time, so it
 * is announced no longer before.
 */
function completeChangeTypes(organisation: Organisation): void {
  const { changes, calendar } = organisation;
  for (const type of changes.types) {
    if (isEmergency(organisation, type.id)) continue;
    const isSooner = isLonger(changes.customerNotice, type.leadTime, calendar.workingDayHours);
    type.notice ??= isStanding(organisation, type.id) && isSooner ? type.leadTime : changes.customerNotice;
  }
}

/** What is filed with another record is kept as long as that one, so that no proof outlives the rest of it. */
function keepWithTheWhole({ records }: Organisation, user: unknown): void {
  const own = isGroup(user) && Array.isArray(user.records) ? user.records.filter(isGroup) : [];
  for (const part of records) {
    const whole = records.find(({ id }) => id === part.partOf);
    const isWritten = own.some(({ id, retention }) => id === part.id && retention !== undefined);
    if (whole && !isWritten) part.retention = whole.retention;
  }
}

function nameItems(value: unknown, schema: Parameters<typeof nodeOf>[0]): void {
  const node = nodeOf(schema);
  if (node.is === 'group') {
    for (const [key, child] of Object.entries(node.shape))
      nameItems((value as Record<string, unknown>)[key], child);
  } else if (node.is === 'things') {
    for (const item of value as Record<string, unknown>[]) {
      for (const field of nameFields) if (item[field] === '') item[field] = spoken(String(item.id));
      for (const [key, child] of Object.entries(node.shape)) nameItems(item[key], child);
    }
  }
}

// "night-shift" reads "Night shift" until somebody writes a better name.
function spoken(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

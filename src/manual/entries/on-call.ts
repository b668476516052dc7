import { coverExceptions } from '../../organisation/cover-exceptions.ts';
import { isWithinDesk, type Organisation, print, takersOf } from '../../organisation/index.ts';
import type { NightCoverage, OnCallEntry, PartyNumber } from '../model/on-call-entry.ts';
import { formatMessage, type Words } from '../words/words.ts';
import { nameIn } from './name-in.ts';

/** Who answers by day and by night. Field by field: new fields of the config stay out. */
export function onCallEntry(organisation: Organisation, words: Words): OnCallEntry {
  const { onCall, serviceDesk, majorIncidents, timeZone, calendar, roles } = organisation;
  const time = (value: string | undefined) => print(value, { kind: 'duration' }, words.print);
  return {
    timeZone,
    holidays: [...calendar.holidayDates],
    desk: {
      role: roles.find(({ id }) => id === deskRole)?.id ?? '',
      ...deskPhone(organisation),
      closed: words.list(
        organisation.suppliers.filter(({ takesCalls }) => takesCalls).map(({ name }) => name),
      ),
      hours: serviceDesk.hours,
      hoursWords: hoursIn(serviceDesk.hours, words),
      outOfHours: serviceDesk.outOfHours,
    },
    numbers: onCall.numbers.map(({ name, phone, role, purpose, apart, forUsers }) => ({
      name,
      phone,
      role,
      purpose,
      apart,
      forUsers,
    })),
    rota: { text: onCall.rota, address: onCall.rotaUrl },
    acknowledgeWithin: time(onCall.acknowledgeWithin),
    coverage: coverageOf(organisation, words),
    customers: numbersOf(organisation.customers),
    suppliers: numbersOf(organisation.suppliers),
    majorIncident: [...majorIncidents.criteria],
    declaredBy: majorIncidents.declaredBy,
    declaredElse: onCall.declaredBy,
    declareAfter: time(onCall.declareAfter),
  };
}

/** Parties that can be called by the number of a function. */
const numbersOf = (parties: Organisation['customers'] | Organisation['suppliers']): PartyNumber[] =>
  parties
    .filter(({ contactNumber }) => contactNumber !== '')
    .map(({ id, name, contactFunction, contactNumber }) => ({
      id,
      name,
      speaks: contactFunction,
      phone: contactNumber,
    }));

/** The role of the presets that is the service desk. */
const deskRole = 'service-desk';

/** The number of the desk: its own, that of its channel, that of its role. */
function deskPhone({ serviceDesk, roles }: Organisation): Pick<OnCallEntry['desk'], 'phone' | 'phoneHours'> {
  const channel = serviceDesk.channels.find(({ id }) => id === 'telephone');
  const role = roles.find(({ id }) => id === deskRole);
  const phoneHours = channel && channel.hours !== serviceDesk.hours ? channel.hours : '';
  return { phone: serviceDesk.phone || channel?.contact || role?.phone || '', phoneHours };
}

const hoursIn = (hours: string, words: Words): string => print(hours, { kind: 'hours' }, words.print);

/** A sheet for the wall has no room for six lines that say the same of six services. */
function coverageOf(organisation: Organisation, words: Words): NightCoverage[] {
  const { onCall, services, priorities } = organisation;
  const lines = onCall.coverage.map((covered) => {
    const withinDesk = isWithinDesk(covered, organisation);
    return {
      ...covered,
      withinDesk,
      takers: withinDesk ? [words.tables['onCallFor.desk']] : takersOf(covered, organisation),
    };
  });
  const groups = Map.groupBy(lines, ({ hours, takers, called, priorities: urgent, requests }) =>
    JSON.stringify([hours, takers, called, urgent, requests]),
  );
  return [...groups.values()].flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    return [
      {
        services: together.map(({ service }) => nameIn(services, service)),
        hours: first.hours,
        hoursWords: hoursIn(first.hours, words),
        answers: words.list(first.takers),
        withinDesk: first.withinDesk,
        called: first.called,
        priorities: calledFor(first, priorities, words),
        except: together.flatMap((covered) => exceptions(covered, organisation, words)),
      },
    ];
  });
}

/** What somebody is called for: priorities, and requests where these are fulfilled too; nothing where it is all incidents. */
function calledFor(
  { priorities: urgent, requests }: Organisation['onCall']['coverage'][number],
  priorities: Organisation['priorities'],
  { tables }: Words,
): string[] {
  const named = urgent.map((id) => nameIn(priorities, id));
  if (!requests) return named;
  const incidents = named.length > 0 ? named : [tables['onCall.coverage.priorities.empty']];
  return [...incidents, tables['onCall.coverage.requests']];
}

/** Customers with fewer hours, and which; priorities are named where they differ. */
function exceptions(
  covered: Organisation['onCall']['coverage'][number],
  organisation: Organisation,
  words: Words,
): NightCoverage['except'] {
  return coverExceptions(covered, organisation).map(({ service, customer, cover }) => {
    const told = cover.map(({ hours, priorities }) => {
      const named = words.list(priorities.map((id) => nameIn(organisation.priorities, id)));
      const suffix =
        cover.length === 1 ? '' : ` ${formatMessage(words.site.forPriorities, { priorities: named })}`;
      return hoursIn(hours, words) + suffix;
    });
    return {
      customer: customer.name,
      service: service.name,
      hoursWords: told.length === 0 ? words.site.none : words.list(told),
    };
  });
}

import { atAnyHour } from '../opening-hours.ts';
import type { Organisation } from '../schema/organisation.ts';
import { type Priority, type Service, type Stated, type Supplier, stated } from './stated.ts';

/** Somebody who is there at certain hours. */
export interface Presence {
  of: 'desk' | 'calendar' | 'party' | 'on-call';
  /** Name of the party, the number or the role; empty for the service desk and where nobody said. */
  name: string;
  hours: string;
  /** What the config says of it. */
  stated: Stated;
}

/** Hours of a party for incidents of one priority; nothing where nobody wrote them. */
export function partyHours({ id, byPriority, hours }: Supplier, priority: Priority): Stated | undefined {
  const own = byPriority.find((entry) => entry.id === priority.id)?.hours;
  return (
    stated(`suppliers.${id}.byPriority.${priority.id}.hours`, own) ?? stated(`suppliers.${id}.hours`, hours)
  );
}

/** The parties that support a service. */
export const supportersOf = (service: Service, { suppliers }: Organisation): Supplier[] =>
  suppliers.filter(({ services }) => services.includes(service.id));

/** Who takes reports about a service, one after the other: the desk, parties that take calls, and who can be called by users. */
export const takingReports = (
  service: Service,
  priority: Priority,
  organisation: Organisation,
): Presence[] => [
  desk(organisation),
  ...supportersOf(service, organisation)
    .filter(({ takesCalls }) => takesCalls)
    .flatMap((party) => {
      const hours = partyHours(party, priority);
      return hours ? [{ of: 'party' as const, name: party.name, hours: hours.value, stated: hours }] : [];
    }),
  ...onCallFor(service, priority, organisation).filter(({ name }) => name !== ''),
  ...numbersForUsers(service, priority, organisation),
];

/**
 * Who can be called to work on an incident: those who repair, while they are at work, and whoever is on call. That the desk is
 * open brings nobody who repairs.
 */
export const called = (service: Service, priority: Priority, organisation: Organisation): Presence[] => [
  team(organisation),
  ...onCallFor(service, priority, organisation).map((covered) => ({ ...covered, name: covered.called })),
];

const desk = ({ serviceDesk: { hours } }: Organisation): Presence => ({
  of: 'desk',
  name: '',
  hours,
  stated: { path: 'serviceDesk.hours', value: hours },
});

const team = ({ calendar: { workingHours } }: Organisation): Presence => ({
  of: 'calendar',
  name: '',
  hours: workingHours,
  stated: { path: 'calendar.workingHours', value: workingHours },
});

/** Hours in which somebody is on call for a service, with who is called, and who takes the call then where the config says so. */
const onCallFor = (
  service: Service,
  priority: Priority,
  { onCall, roles }: Organisation,
): (Presence & { called: string })[] =>
  onCall.coverage
    .filter((covered) => covered.service === service.id && isFor(covered.priorities, priority))
    .map(({ id, hours, answers, called }) => ({
      of: 'on-call',
      name: answers,
      called: roles.find((role) => role.id === called)?.title ?? '',
      hours,
      stated: { path: `onCall.coverage.${id}.hours`, value: hours },
    }));

/** A number for users is answered while somebody is on call for the service; at any hour where nobody says when. */
function numbersForUsers(service: Service, priority: Priority, organisation: Organisation): Presence[] {
  const { numbers, coverage } = organisation.onCall;
  const hours = onCallFor(service, priority, organisation);
  return numbers
    .filter(({ forUsers }) => forUsers)
    .flatMap(({ id, name }): Presence[] =>
      coverage.length === 0
        ? [
            {
              of: 'on-call',
              name,
              hours: atAnyHour,
              stated: { path: `onCall.numbers.${id}.forUsers`, value: 'true' },
            },
          ]
        : hours.map((covered) => ({ ...covered, name })),
    );
}

/** Whether what is said for some priorities holds for one; for all where it names none. */
export const isFor = (priorities: readonly string[], { id }: Priority): boolean =>
  priorities.length === 0 || priorities.includes(id);

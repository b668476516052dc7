import { agreementBetween, placeOf } from '../agreement-between.ts';
import { eitherOpen, momentOfWeek, openAt } from '../compare-hours.ts';
import { clockHours, isWorking } from '../duration.ts';
import type { Organisation } from '../schema/organisation.ts';
import { promisedAt, promisedTo } from './promised.ts';
import { type Service, type Stated, stated } from './stated.ts';

/** A request whose time runs on while nobody is there who fulfils it. */
export interface UnattendedRequest {
  name: string;
  within: Stated;
  /** The hours in which the time runs. */
  runs: Stated;
  /** When somebody is there who fulfils it. */
  there: Stated[];
  /** Since when nobody is there, `Mo 19:00`, and for how many hours of the time. */
  from: string;
  hours: number;
}

interface Asked {
  name: string;
  within: Stated | undefined;
  there: Stated[];
}

/**
 * Requests about a service whose times are over before anybody comes who fulfils them: those that a customer has agreed, and
 * types of request that have no other time with it. Only times on the clock run while a customer is supported; those in
 * working time run while people work. What rests on an order has the hours of its party. Hours that only people can read
 * are not compared.
 */
export const unattendedRequests = (service: Service, organisation: Organisation): UnattendedRequest[] =>
  organisation.customers
    .filter(({ id }) => service.customers.includes(id))
    .flatMap((customer) => {
      const runs =
        promisedAt(promisedTo(service, customer, organisation), 'supportHours') ??
        stated('serviceDesk.hours', organisation.serviceDesk.hours);
      const asked = [...agreed(service, customer.id, organisation), ...types(service, organisation)];
      return runs ? asked.flatMap((one) => unattended(one, runs) ?? []) : [];
    });

function agreed(service: Service, customer: string, organisation: Organisation): Asked[] {
  const found = agreementBetween(service, customer, organisation.agreements);
  return (found.value.requests ?? [])
    .filter(({ restsOn }) => !restsOn)
    .map(({ id, name, within, fulfilledBy }) => ({
      name,
      within: stated(`${placeOf(found, 'requests')}.requests.${id}.within`, within),
      there: thereFor(fulfilledBy, service, organisation),
    }));
}

/** Types of request, which are for every service. */
const types = (service: Service, organisation: Organisation): Asked[] =>
  organisation.requests.types.map(({ id, name, fulfilWithin, fulfilledBy }) => ({
    name,
    within: stated(`requests.types.${id}.fulfilWithin`, fulfilWithin),
    there: thereFor(fulfilledBy, service, organisation),
  }));

/** Whoever the request procedure lets fulfil it: the desk while it is open, or a team in working hours, and who is on call for requests. */
const thereFor = (
  fulfilledBy: string | undefined,
  service: Service,
  organisation: Organisation,
): Stated[] => [
  ...(fulfilledBy === 'service-desk' ? byDesk : byOthers)(organisation),
  ...onCall(service, organisation),
];

const byDesk = ({ serviceDesk }: Organisation): Stated[] => [
  { path: 'serviceDesk.hours', value: serviceDesk.hours },
];

const byOthers = ({ calendar }: Organisation): Stated[] => [
  { path: 'calendar.workingHours', value: calendar.workingHours },
];

const onCall = (service: Service, { onCall: { coverage } }: Organisation): Stated[] =>
  coverage
    .filter((covered) => covered.service === service.id && covered.requests)
    .map(({ id, hours }) => ({ path: `onCall.coverage.${id}.hours`, value: hours }));

function unattended({ name, within, there }: Asked, runs: Stated): UnattendedRequest | undefined {
  const hours = within && !isWorking(within.value) ? clockHours(within.value) : undefined;
  const running = openAt(runs.value);
  const presence = there.flatMap(({ value }) => openAt(value) ?? []);
  if (!within || hours === undefined || hours === 0 || !running || presence.length < there.length)
    return undefined;
  const longest = longestAlone(running.week, eitherOpen(presence).week);
  if (longest.minutes < hours * 60) return undefined;
  return { name, within, runs, there, from: momentOfWeek(longest.from), hours: longest.minutes / 60 };
}

/** The longest stretch of a week without anybody, in minutes in which a time runs; Sunday night ends on Monday. */
function longestAlone(running: Uint8Array, there: Uint8Array): { from: number; minutes: number } {
  const start = Math.max(0, there.indexOf(1));
  let longest = { from: start, minutes: 0 };
  let current = { from: start, minutes: 0 };
  for (let step = 0; step < running.length; step++) {
    const at = (start + step) % running.length;
    if (there[at] === 1) current = { from: at, minutes: 0 };
    else if (running[at] === 1)
      current = { from: current.minutes === 0 ? at : current.from, minutes: current.minutes + 1 };
    if (current.minutes > longest.minutes) longest = current;
  }
  return longest;
}

import { minutesOfDay } from '../clock-minutes.ts';
import { eitherOpen, openAt } from '../compare-hours.ts';
import type { Organisation } from '../schema/organisation.ts';
import { type AvailabilityResult, targetOf } from './availability.ts';
import { called } from './presence.ts';
import { type Promised, promisedAt } from './promised.ts';
import { ranked, type Stated } from './stated.ts';
import { promisedHours } from './support-hours.ts';

/** How long a fault may rest because nobody supports the service, against the downtime that its availability leaves. */
export interface RestLine {
  target: NonNullable<AvailabilityResult['target']>;
  hours: Stated;
  supported: Stated;
  /** Hours in which somebody is called to such an incident, whoever reports it. */
  onCall: Stated[];
  /** Minutes of service in the longest stretch without support. */
  rests: number;
  /** Minutes of downtime that a month of the target leaves. */
  leaves: number;
}

/** A month of 31 days, which is kindest to the writer. */
const weeksOfMonth = 31 / 7;

/** The service with its most urgent incidents; nothing where the hours can't be read or no availability is promised. */
export function restLines(promise: Promised, organisation: Organisation): RestLine[] {
  const [top] = ranked(organisation.priorities);
  const target = targetOf(promise);
  const hours = promisedAt(promise, 'hours');
  const supported = top && promisedHours(promise, top);
  if (!target || !hours || !supported) return [];
  const onCall = called(promise.service, top, organisation)
    .filter(({ of }) => of === 'on-call')
    .map(({ stated }) => stated);
  const service = openAt(hours.value)?.week;
  const support = [supported, ...onCall].map(({ value }) => openAt(value));
  if (!service || support.includes(undefined)) return [];
  const open = service.reduce((sum, minute) => sum + minute, 0);
  return [
    {
      target,
      hours,
      supported,
      onCall,
      rests: longestRest(service, eitherOpen(support.filter((one) => one !== undefined)).week),
      leaves: (open * weeksOfMonth * (100 - target.percent)) / 100,
    },
  ];
}

/** Minutes in which the service is to run, in the longest stretch of a week without support; Sunday night ends on Monday. */
function longestRest(service: Uint8Array, support: Uint8Array): number {
  const minutes = 7 * minutesOfDay;
  const start = support.indexOf(1);
  if (start < 0) return service.reduce((sum, minute) => sum + minute, 0);
  let longest = 0;
  let rests = 0;
  for (let step = 0; step < minutes; step++) {
    const at = (start + step) % minutes;
    rests = support[at] === 1 ? 0 : rests + (service[at] ?? 0);
    longest = Math.max(longest, rests);
  }
  return longest;
}

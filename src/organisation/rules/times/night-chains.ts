import { numbersInTurn } from '../../numbers-in-turn.ts';
import type { Organisation } from '../../schema/organisation.ts';
import { isNotRetired } from '../../service-status.ts';
import type { Chain } from './chain.ts';

/**
 * From a report at night to somebody who works on it, against each time to respond that has to hold then. Where several
 * numbers are called one after the other the first may stay silent, and the second has its time to confirm too.
 */
export const nightChains: readonly Chain[] = (
  [
    ['priorities.*.respond', isCalledFor],
    ['services.*.respond', isCovered],
    ['agreements.*.respond', isOfCovered],
    ['agreements.*.customers.*.respond', isOfCovered],
  ] as const
).map(([limit, only]) => ({
  code: 'response-too-short',
  terms: ['incidents.recordWithin', 'onCall.pageWithin?', 'onCall.acknowledgeWithin'],
  besides: (organisation) => (numbersInTurn(organisation).length > 1 ? ['onCall.acknowledgeWithin'] : []),
  limit,
  why: 'At night a case is recorded, then somebody is called, who confirms, or the next number is where nobody does; only then has the response begun.',
  only,
}));

/** Whether somebody is called at night for cases of a priority; without a list of coverage, for the highest one. */
function isCalledFor({ onCall, priorities }: Organisation, id: string): boolean {
  const named = onCall.coverage.flatMap((covered) => covered.priorities);
  if (named.length > 0) return named.includes(id);
  const ranked = priorities.toSorted((a, b) => a.rank - b.rank);
  return ranked[0]?.id === id;
}

/** Whether a service has a target of its own that has to hold while people are on call for it. */
function isCovered(organisation: Organisation, id: string): boolean {
  const { services, priorities } = organisation;
  const service = services.find((candidate) => candidate.id === id);
  if (!service || !isNotRetired(service)) return false;
  // A target taken over from a priority is told there, once.
  if (priorities.some(({ respond }) => respond === service.respond)) return false;
  return isOnCall(organisation, id);
}

/** Whether an agreement is about a service for which people are on call. */
function isOfCovered(organisation: Organisation, id: string): boolean {
  const agreement = organisation.agreements.find((candidate) => candidate.id === id);
  const service = organisation.services.find((candidate) => candidate.id === agreement?.service);
  return service !== undefined && isNotRetired(service) && isOnCall(organisation, service.id);
}

const isOnCall = ({ onCall }: Organisation, service: string): boolean =>
  onCall.coverage.length === 0 || onCall.coverage.some((covered) => covered.service === service);

import { unattendedRequests } from '../promise/requests.ts';
import { promisedServices } from '../promise/stated.ts';
import { contradiction, type Rule, withPlaces } from './rule.ts';

/** Times of requests against when somebody is there who fulfils them; a type is told once, whatever number of services it is for. */
export const requests: Rule = (organisation) => {
  const told = new Set<string>();
  return promisedServices(organisation)
    .flatMap((service) => unattendedRequests(service, organisation).map((line) => ({ service, line })))
    .filter(({ line }) => told.size < told.add(line.within.path).size)
    .flatMap(({ service, line: { name, within, runs, there, from, hours } }) =>
      contradiction(
        'request-unattended',
        [within, runs, ...there],
        `"${name}" is promised within ${within.value}, and for ${service.name} that time runs ${withPlaces([runs])}; but from ${from} on nobody who fulfils it is there for ${Math.floor(hours)} hours of that time: ${withPlaces(there)}.`,
        remedyAt(within.path),
      ),
    );
};

const remedyAt = (path: string): string =>
  path.startsWith('agreements.')
    ? 'Promise it in working time or later, write who fulfils it (fulfilledBy: service-desk, or restsOn a party), or requests: true in onCall.coverage if whoever is on call does.'
    : 'Promise it in working time or later, or write requests: true in onCall.coverage if whoever is on call fulfils it.';

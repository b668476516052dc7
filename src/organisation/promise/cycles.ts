import type { Organisation } from '../schema/organisation.ts';
import { dependenciesOf } from './availability.ts';
import type { Service } from './stated.ts';

/** Each way by which services depend on themselves through others, once, from the service that the config names first. */
export function dependencyCycles(organisation: Organisation): Service[][] {
  const cycles: Service[][] = [];
  const told = new Set<string>();
  for (const start of organisation.services) {
    const way = wayBack(start, organisation);
    if (!way || way.some(({ id }) => told.has(id))) continue;
    for (const { id } of way) told.add(id);
    cycles.push(way);
  }
  return cycles;
}

/** The shortest way from a service back to itself. */
function wayBack(start: Service, organisation: Organisation): Service[] | undefined {
  const ways: Service[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way.at(-1);
    if (!last) continue;
    for (const next of dependenciesOf(last, organisation)) {
      if (next === start) return way;
      if (seen.has(next.id)) continue;
      seen.add(next.id);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

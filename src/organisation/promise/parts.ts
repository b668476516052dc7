import type { Organisation } from '../schema/organisation.ts';
import type { Service, Stated } from './stated.ts';

type Component = Service['components'][number];
type Dependency = Service['dependencies'][number];
type Arranged = Dependency;

/** Something that a service is made of or stands on, with how available it is. */
export interface Part {
  /** Where the config has it; a part that two ways lead to is one. */
  path: string;
  name: string;
  /** The service that it belongs to. */
  of: Service;
  /** Name of the supplier that delivers it; empty for our own. */
  supplier: string;
  arrangement: 'series' | 'redundancy' | 'beside';
  /** Percent, as the config has it, with its path; nothing where nobody wrote one. */
  availability: (Stated & { percent: number }) | undefined;
  basis: 'contract' | 'measured';
  /** Over which period it was measured, as the config says it; empty where nobody said, or nothing was measured. */
  measuredOver: string;
  /** Percent that the part contributes, redundancy worked out; nothing where it isn't known or doesn't count. */
  counts: number | undefined;
}

/** The parts of a service itself: its components, and the services of which it says how available they are to it. */
export function ownParts(service: Service, organisation: Organisation): Part[] {
  return [
    ...service.components.map((component) => componentPart(service, component, organisation)),
    ...service.dependencies
      .filter(({ id, availability }) => availability !== undefined && service.dependsOn.includes(id))
      .map((dependency) => dependencyPart(service, dependency, organisation)),
  ];
}

function componentPart(service: Service, component: Component, { suppliers }: Organisation): Part {
  const path = `services.${service.id}.components.${component.id}`;
  const supplier = suppliers.find(({ id }) => id === component.supplier);
  const agreed = supplier?.availability;
  const availability =
    component.availability !== undefined
      ? percentAt(`${path}.availability`, component.availability)
      : agreed !== undefined
        ? percentAt(`suppliers.${supplier?.id}.availability`, agreed)
        : undefined;
  return partOf(path, component.name, service, supplier?.name ?? '', component, availability);
}

function dependencyPart(service: Service, dependency: Dependency, { services }: Organisation): Part {
  const path = `services.${service.id}.dependencies.${dependency.id}`;
  const other = services.find(({ id }) => id === dependency.id);
  const { availability } = dependency;
  return partOf(
    path,
    other?.name ?? dependency.id,
    service,
    '',
    dependency,
    availability === undefined ? undefined : percentAt(`${path}.availability`, availability),
  );
}

const percentAt = (path: string, percent: number) => ({ path, value: `${percent}%`, percent });

function partOf(
  path: string,
  name: string,
  of: Service,
  supplier: string,
  arranged: Arranged | Component,
  availability: Part['availability'],
): Part {
  const arrangement = arranged.arrangement ?? 'series';
  const counts = availability && countedPercent(availability.percent, arranged);
  const { basis = 'contract', measuredOver: over = '' } = arranged;
  const measuredOver = basis === 'measured' ? over : '';
  return { path, name, of, supplier, arrangement, availability, basis, measuredOver, counts };
}

/** What a part contributes: with independent redundancy the chance that enough of its units work. */
function countedPercent(percent: number, { arrangement, units, needed, independent }: Arranged | Component) {
  if (arrangement === 'beside') return undefined;
  // More needed than there are is told by itself.
  if (arrangement === 'redundancy' && (needed ?? 1) > (units ?? 2)) return undefined;
  // Units that one failure takes together are worth no more than one.
  if (arrangement !== 'redundancy' || !independent) return percent;
  return 100 * enoughWork(percent / 100, units ?? 2, needed ?? 1);
}

/** The chance that at least `needed` of `units` work, each with the same chance and none because of another. */
function enoughWork(chance: number, units: number, needed: number): number {
  let total = 0;
  for (let working = needed; working <= units; working++)
    total += choose(units, working) * chance ** working * (1 - chance) ** (units - working);
  return total;
}

function choose(all: number, some: number): number {
  let ways = 1;
  for (let index = 1; index <= some; index++) ways = (ways * (all - some + index)) / index;
  return ways;
}

/** How a service stands on one that it depends on. */
export const arrangementOf = ({ dependencies }: Service, id: string): Part['arrangement'] =>
  dependencies.find((entry) => entry.id === id)?.arrangement ?? 'series';

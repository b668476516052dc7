import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { clockHours, isWorking, workingHours } from '../duration.ts';
import { linesFor, promisedAt } from '../promise/promised.ts';
import { promisedServices, ranked, type Service } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { contradiction, type Rule } from './rule.ts';

/** What a service or an agreement promises for the most urgent incidents, against the common times of the next ones. */
export const urgency: Rule = (organisation) =>
  promisedServices(organisation).flatMap((service) =>
    (['respond', 'resolve'] as const).flatMap((term) => slower(service, term, organisation)),
  );

function slower(service: Service, term: 'respond' | 'resolve', organisation: Organisation): Unlocated[] {
  const [, next] = ranked(organisation.priorities);
  if (!next) return [];
  const dayHours = organisation.calendar.workingDayHours;
  const lines = linesFor(
    service,
    organisation,
    (promised) => {
      const own = promisedAt(promised, term);
      return own ? [own] : [];
    },
    (own) => [own],
  );
  return lines
    .filter(({ value }) => isSlower(value, next[term], dayHours))
    .flatMap(({ path, value }) =>
      contradiction(
        'urgent-slower',
        [
          { path, value },
          { path: `priorities.${next.id}.${term}`, value: next[term] },
        ],
        `The most urgent incidents of ${service.name} have ${value}, those of ${next.id} only ${next[term]} (priorities.${next.id}.${term}).`,
        `Write ${next[term]} or less.`,
      ),
    );
}

/**
 * Whether one time passes later than another in hours in which both run. Within one working day an hour is an hour, by
 * either clock; beyond it a time by the clock goes on at night, and is compared with its like alone.
 */
function isSlower(urgent: string, other: string, dayHours: number): boolean {
  const [a, b] = [hoursIn(urgent, dayHours), hoursIn(other, dayHours)];
  if (a === undefined || b === undefined) return false;
  const alike = isWorking(urgent) === isWorking(other);
  return a > b && (alike || (a <= dayHours && b <= dayHours));
}

/** Hours of a time; those of its working days where it counts them. */
const hoursIn = (time: string, dayHours: number): number | undefined =>
  isWorking(time) ? workingHours(time, dayHours) : clockHours(time);

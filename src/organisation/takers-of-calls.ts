import { hoursInCommon } from './common-hours.ts';
import { gapBetween } from './compare-hours.ts';
import { parseHours } from './opening-hours.ts';
import type { Organisation } from './schema/organisation.ts';

type Covered = Organisation['onCall']['coverage'][number];

/**
 * Who takes calls about a service while somebody is on call for it: as the config says, else those who do, and who are there in
 * these hours.
 */
export function takersOf(
  { service, answers, hours }: Covered,
  { suppliers, onCall }: Organisation,
): string[] {
  if (answers !== '') return [answers];
  return [
    ...suppliers.filter(
      (party) =>
        party.takesCalls &&
        party.services.includes(service) &&
        hoursInCommon(hours, party.hours ?? '') !== '',
    ),
    ...onCall.numbers.filter(({ forUsers }) => forUsers),
  ].map(({ name }) => name);
}

/** Whether the service desk is open in all hours of a line, so that nobody takes calls in its place; not where words say who does. */
export const isWithinDesk = ({ answers, hours }: Covered, { serviceDesk }: Organisation): boolean =>
  answers === '' &&
  [hours, serviceDesk.hours].every((text) => parseHours(text) !== undefined) &&
  gapBetween([hours], [serviceDesk.hours]) === undefined;

/** Lines of who is on call as those read them who do not ask who is called: what is alike but for that is one line. */
export function coverForUsers(lines: readonly Covered[]): Covered[] {
  const alike = Map.groupBy(lines, ({ service, hours, answers, byAlarm }) =>
    JSON.stringify([service, hours, answers, byAlarm]),
  );
  return [...alike.values()].flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    const priorities = together.some((line) => line.priorities.length === 0)
      ? []
      : [...new Set(together.flatMap((line) => line.priorities))];
    return { ...first, priorities, requests: together.some(({ requests }) => requests) };
  });
}

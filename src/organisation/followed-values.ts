import type { Organisation } from './schema/organisation.ts';

/**
 * Values that say nothing of their own where the user leaves them out, with the paths of those that they are taken from:
 * the number of a role, the time of our own procedure. What was decided there is decided here too.
 */
export function followedValues(organisation: Organisation): Map<string, string[]> {
  const { calendar, onCall, roles, suppliers, otherParties } = organisation;
  const followed: [string, string[]][] = [
    ...(calendar.workingHours === ''
      ? []
      : [['calendar.workingDayHours', ['calendar.workingHours']] as [string, string[]]]),
    ...onCall.numbers.map(({ id, role }): [string, string[]] => [
      `onCall.numbers.${id}.phone`,
      [`roles.${role}.phone`],
    ]),
    ...onCall.coverage
      .filter(({ answers }) => answers === '')
      .map(({ id, service }): [string, string[]] => [
        `onCall.coverage.${id}.answers`,
        suppliers
          .filter(({ takesCalls, services }) => takesCalls && services.includes(service))
          .map((party) => `suppliers.${party.id}.takesCalls`),
      ]),
    ...roles.flatMap(({ id }) =>
      onCall.numbers
        .filter(({ role }) => role === id)
        .slice(0, 1)
        .map((number): [string, string[]] => [`roles.${id}.phone`, [`onCall.numbers.${number.id}.phone`]]),
    ),
    ...suppliers.flatMap(({ id, steps }) =>
      steps.flatMap((step): [string, string[]][] =>
        step.keeps ? [[`suppliers.${id}.steps.${step.id}.within`, [step.keeps]]] : [],
      ),
    ),
    ...suppliers.map(({ id }): [string, string[]] => [
      `suppliers.${id}.changeNotice`,
      ['changes.classifyWithin', 'changes.assessWithin', 'changes.decideWithin', 'changes.customerNotice'],
    ]),
    ...otherParties.map(({ id, supplier }): [string, string[]] => [
      `otherParties.${id}.part`,
      suppliers
        .filter((party) => party.id === supplier)
        .flatMap(({ steps }) => steps.map((step) => `suppliers.${supplier}.steps.${step.id}.does`)),
    ]),
  ];
  return new Map(followed.filter(([, sources]) => sources.length > 0));
}

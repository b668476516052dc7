import { fieldWithValue } from './field-with-value.ts';
import { isGroup } from './sanitise-input.ts';
import type { Organisation } from './schema/organisation.ts';

type Step = Organisation['suppliers'][number]['steps'][number];

/** The time of our own procedure that a step of a party keeps; nothing where it names none, or no time. */
export function keptTime({ keeps }: Step, organisation: Organisation): string | undefined {
  const found = keeps ? fieldWithValue(organisation, keeps) : undefined;
  const isTime = found && ['duration', 'interval', 'target'].includes(found.field.kind);
  return isTime ? String(found.value) : undefined;
}

/**
 * Takes limits of steps from our procedures, and the part of a process that a party operates from its steps, unless the
 * user's own data says otherwise. Works in place.
 */
export function completeSteps(organisation: Organisation, user: unknown): void {
  for (const { steps } of organisation.suppliers)
    for (const step of steps) step.within ??= keptTime(step, organisation);
  const own = isGroup(user) && Array.isArray(user.otherParties) ? user.otherParties.filter(isGroup) : [];
  for (const party of organisation.otherParties) {
    const isWritten = own.some(({ id, part }) => id === party.id && part !== undefined);
    const done = stepsIn(party, organisation).map(({ does }) => inPhrase(does ?? ''));
    if (!isWritten && done.length > 0) party.part = done.join('; ');
  }
}

/** The steps of a process that the party of an entry runs. */
export const stepsIn = (
  { supplier, process }: Pick<Organisation['otherParties'][number], 'supplier' | 'process'>,
  { suppliers }: Organisation,
): Step[] =>
  suppliers.find(({ id }) => id === supplier)?.steps.filter((step) => step.process === process) ?? [];

const inPhrase = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

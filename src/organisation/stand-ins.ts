import { gapBetween } from './compare-hours.ts';
import { numbersInTurn } from './numbers-in-turn.ts';
import { atAnyHour, parseHours } from './opening-hours.ts';
import type { Organisation } from './schema/organisation.ts';

/** Who does the work of the service desk outside its hours. */
export interface StandIns {
  /** Whether others take reports, a person on call is reached by colleagues alone, or nobody is there. */
  by: 'others' | 'on-call' | 'nobody';
  /** Names of parties and numbers. */
  names: string[];
  /** Values of the config that say so. */
  paths: string[];
}

/** Parties that take calls and numbers that users call themselves; else the first number to call at night. */
export function deskStandIns(organisation: Organisation): StandIns {
  const { suppliers, onCall } = organisation;
  const takers = suppliers.filter(({ takesCalls }) => takesCalls);
  const forUsers = onCall.numbers.filter((number) => number.forUsers);
  if (takers.length > 0 || forUsers.length > 0)
    return {
      by: 'others',
      names: [...takers, ...forUsers].map(({ name }) => name),
      paths: [
        ...takers.map(({ id }) => `suppliers.${id}.takesCalls`),
        ...forUsers.map(({ id }) => `onCall.numbers.${id}.forUsers`),
      ],
    };
  const [first] = numbersInTurn(organisation);
  return first
    ? { by: 'on-call', names: [first.name], paths: [`onCall.numbers.${first.id}.name`] }
    : { by: 'nobody', names: [], paths: ['onCall.numbers'] };
}

/** Whether hours leave no gap that somebody could stand in for; hours in words do, as far as anybody knows. */
export const isAlwaysOpen = (hours: string): boolean =>
  parseHours(hours) !== undefined && gapBetween([atAnyHour], [hours]) === undefined;

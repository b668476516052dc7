import { compareNumbers } from '../../standard/index.ts';
import type { InterfaceMap } from './interface-map.ts';

/** What passes between a process and another one. */
export interface Exchange {
  /** Number of the other one's clause. */
  with: string;
  /** Empty where nothing is said. */
  what: string;
}

/** What the process of a clause gets from others, and what it gives to others. */
export interface Exchanges {
  clause: string;
  gets: Exchange[];
  gives: Exchange[];
}

/** All that passes, by process, in the order of the clauses. */
export function exchangesOf(maps: readonly InterfaceMap[]): Exchanges[] {
  const interfaces = maps.flatMap((map) => map.interfaces);
  const clauses = [...new Set(interfaces.flatMap(({ from, to }) => [from, to]))];
  return clauses.sort(compareNumbers).map((clause) => ({
    clause,
    gets: interfaces.filter(({ to }) => to === clause).map(({ from, what }) => ({ with: from, what })),
    gives: interfaces.filter(({ from }) => from === clause).map(({ to, what }) => ({ with: to, what })),
  }));
}

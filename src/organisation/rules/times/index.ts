import type { Unlocated } from '../../../diagnostics/diagnostic.ts';
import { clockHours } from '../../duration.ts';
import { fieldWithValue } from '../../field-with-value.ts';
import { canFit, shortestLimit } from '../../fits.ts';
import type { Stated } from '../../promise/stated.ts';
import type { Organisation } from '../../schema/organisation.ts';
import { contradiction, type Rule } from '../rule.ts';
import type { Chain } from './chain.ts';
import { chains } from './chains.ts';

/** Times that begin together and cannot all be kept. */
export const times: Rule = (organisation) =>
  chains.flatMap((chain) => idsOf(chain, organisation).flatMap((ids) => broken(chain, ids, organisation)));

/** The items that a chain is about, outer before inner; one without an item where no path asks for one. */
function idsOf({ terms, limit, only }: Chain, organisation: Organisation): string[][] {
  const starred = [limit, ...terms].find((path) => path.includes('*'));
  const lists = starred?.split('.*').slice(0, -1) ?? [];
  return itemsIn(organisation, lists).filter(
    ([id = '']) => starred === undefined || only === undefined || only(organisation, id),
  );
}

/** The ids of all items of the first list, each with those of the list inside it. */
function itemsIn(value: unknown, [list, ...inner]: readonly string[]): string[][] {
  if (list === undefined) return [[]];
  const things = list
    .split('.')
    .filter(Boolean)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value);
  return (things as { id: string }[]).flatMap((thing) =>
    itemsIn(thing, inner).map((ids) => [thing.id, ...ids]),
  );
}

function broken(
  { code, terms, besides, limit, why }: Chain,
  ids: readonly string[],
  organisation: Organisation,
): Unlocated[] {
  const hours = organisation.calendar.workingDayHours;
  const timeAt = (path: string) => {
    const written = ids.reduce((starred, id) => starred.replace('*', id), path).replace(/\?$/, '');
    const value = fieldWithValue(organisation, written)?.value;
    return typeof value === 'string' ? [{ path: written, time: value }] : [];
  };
  const needed = terms.filter((term) => !term.endsWith('?'));
  const [whole] = timeAt(limit);
  // A limit of no length is told by a rule of its own where it is a slip.
  if (
    !whole ||
    isSlip(whole.path, whole.time, organisation) ||
    needed.some((term) => timeAt(term).length === 0)
  )
    return [];
  const parts = [...terms, ...(besides?.(organisation) ?? [])].flatMap(timeAt);
  const all = parts.map(({ time }) => time);
  if (canFit(all, whole.time, hours)) return [];
  const shown = parts.map(({ path, time }) => `${path} (${time})`).join(' + ');
  const others = parts.length > 1 ? 'one of the others' : parts[0]?.path;
  return [
    contradiction(
      code,
      // A time that passes twice is one value.
      [stated(whole), ...new Map(parts.map((part) => [part.path, stated(part)])).values()],
      `${whole.time} does not hold ${shown}. ${why}`,
      `Write ${shortestLimit(all, whole.time, hours)} or more, or shorten ${others}.`,
    ),
  ];
}

const stated = ({ path, time }: { path: string; time: string }): Stated => ({ path, value: time });

const isSlip = (path: string, time: string, organisation: Organisation): boolean =>
  clockHours(time) === 0 && fieldWithValue(organisation, path)?.field.zero !== true;

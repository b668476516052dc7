import {
  type Field,
  fieldOfItem,
  itemPaths,
  listPaths,
  type Organisation,
} from '../../organisation/index.ts';
import { memoise } from '../model/memoise.ts';
import { valueAt } from '../model/value-at.ts';
import { nameOfThing } from '../reading/tables/names.ts';
import type { Audience } from './audience.ts';

type Thing = Parameters<typeof nameOfThing>[0];

/** Whether a field names customers or suppliers. */
export const namesParties = (field: Pick<Field, 'ref'> | undefined): boolean =>
  field?.ref === 'customer' || field?.ref === 'supplier';

/** Whether a list of the organisation is one of parties. */
export const isPartyList = (list: string): list is 'customers' | 'suppliers' =>
  list === 'customers' || list === 'suppliers';

const fieldsOfParties = (list: string): string[] =>
  itemPaths(list).filter((path) => namesParties(fieldOfItem(list, path)));

/** Whether things of a list can be of one party and not of another: then each has to be judged by itself. */
export function belongsToParties(list: string): boolean {
  const [top = ''] = list.split('.');
  return (
    isPartyList(top) ||
    listPaths().some(
      (path) => (path === top || path.startsWith(`${top}.`)) && fieldsOfParties(path).length > 0,
    )
  );
}

/** The longest list that a path lies in, with the path inside its items: `services.components` and `name`. */
export function listIn(path: string): { list: string; inner: string } | undefined {
  const list = listPaths()
    .filter((one) => path === one || path.startsWith(`${one}.`))
    .sort((a, b) => b.length - a.length)[0];
  return list === undefined ? undefined : { list, inner: path.slice(list.length + 1) };
}

/** Which things of the organisation an audience may know of. */
export interface ItemJudge {
  /** Whether a thing of a list may be named; one of a list inside another thing is judged with that one. */
  shows(list: string, id: string): boolean;
  /** Whether a thing of a list that goes by this name may be named. */
  showsName(list: string, name: string): boolean;
}

/** Judges things of the organisation: parties by the audience, other things by the parties that they name. */
export function itemJudge(audience: Audience, organisation: Organisation): ItemJudge {
  const own = (ref: Field['ref']) => (ref === 'customer' ? audience.customers : audience.suppliers);
  const isShown = (list: string, thing: Thing): boolean => {
    if (isPartyList(list)) return audience[list].includes(thing.id);
    return fieldsOfParties(list).every((path) => {
      const ids = [valueAt(thing, path)].flat().filter((id) => typeof id === 'string' && id !== '');
      const known = own(fieldOfItem(list, path)?.ref);
      // What is said of several is shown to each of them; who the others are, no field prints.
      return ids.length === 0 || ids.some((id) => known.includes(id as string));
    });
  };
  const thingsOf = memoise((key: { list: string }): readonly Thing[] => {
    const things = valueAt(organisation, key.list);
    return Array.isArray(things) ? (things as Thing[]) : [];
  });
  const keys = new Map<string, { list: string }>();
  const things = (list: string) => {
    const key = keys.get(list) ?? { list };
    keys.set(list, key);
    return thingsOf(key);
  };
  return {
    shows: (list, id) => {
      const thing = things(list).find((one) => one.id === id);
      return thing !== undefined && isShown(list, thing);
    },
    showsName: (list, name) =>
      things(list).some((thing) => nameOfThing(thing) === name && isShown(list, thing)),
  };
}

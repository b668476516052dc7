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

/** Lists in which each thing is somebody: nothing of theirs is for everybody, though nobody says whose it is. */
const listsOfParties: ReadonlySet<string> = new Set([
  'customers',
  'suppliers',
  'subcontractors',
  'otherParties',
]);

/** Whether each thing of a list is a party: of those that are neither customers nor suppliers, those of a supplier are its own. */
export const isListOfParties = (list: string): boolean => listsOfParties.has(list);

/** Services that a thing of these lists names are not those for which it holds: of all customers, or of a supplier. */
const beyondServices: ReadonlySet<string> = new Set([
  'services',
  'agreements',
  'suppliers',
  'subcontractors',
]);

/** Fields that say whose a thing is: parties, and beside them the services for which it holds. */
const fieldsOfParties = (list: string): string[] =>
  itemPaths(list).filter((path) => {
    const field = fieldOfItem(list, path);
    return namesParties(field) || (field?.ref === 'service' && !beyondServices.has(outerList(list)));
  });

/** The list that a list stands in, `services` for `services.components`; itself where it stands in none. */
export const outerList = (list: string): string =>
  listPaths().find(
    (path) => list.startsWith(`${path}.`) && !listPaths().some((one) => path.startsWith(`${one}.`)),
  ) ?? list;

/** Whether things of a list can be of one party and not of another: then each has to be judged by itself. */
export function belongsToParties(list: string): boolean {
  const outer = outerList(list);
  return (
    isPartyList(outer) ||
    listPaths().some(
      (path) => (path === outer || path.startsWith(`${outer}.`)) && fieldsOfParties(path).length > 0,
    )
  );
}

/** Which things of the organisation an audience may know of. */
export interface ItemJudge {
  /** Whether a thing of a list may be named; one of a list inside another thing is judged with that one. */
  shows(list: string, id: string): boolean;
  /** Whether there is a thing of that id. */
  has(list: string, id: string): boolean;
  /** Whether everything of a list that goes by this name may be named: a name tells one from another nowhere. */
  showsName(list: string, name: string): boolean;
  /** Whether words that name things of a list, "Mail, Backup and Printing", name nothing else than what may be named. */
  showsNames(list: string, words: string): boolean;
  /** Whether a line of an agreement may be named: as the config writes it, `mail.archive`, and as a text prints it. */
  showsLine(written: string, printed: string): boolean;
}

/** What stands between names in a phrase, in any language. */
const between = String.raw`(?:[,;] (?:\p{Ll}{1,4} )?| \p{Ll}{1,4} )`;

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

type Agreement = Organisation['agreements'][number];

/** Judges things of the organisation: parties by the audience, other things by the parties that they name. */
export function itemJudge(audience: Audience, organisation: Organisation): ItemJudge {
  const own = (ref: Field['ref']): readonly string[] => {
    if (ref === 'service')
      return organisation.services.filter((one) => isShown('services', one)).map(({ id }) => id);
    return ref === 'customer' ? audience.customers : audience.suppliers;
  };
  // What is said of several is shown to each of them; who the others are, no field prints.
  const isOwn = (ids: readonly unknown[], known: readonly string[]): boolean =>
    ids.length === 0 || ids.some((id) => known.includes(id as string));
  const isShown = (list: string, thing: Thing): boolean => {
    if (isPartyList(list)) return audience[list].includes(thing.id);
    if (list === 'agreements' && !isOwn(customersOf(thing as Agreement), audience.customers)) return false;
    return fieldsOfParties(list).every((path) => {
      const ids = [valueAt(thing, path)].flat().filter((id) => typeof id === 'string' && id !== '');
      if (ids.length === 0 && isListOfParties(list)) return false;
      return isOwn(ids, own(fieldOfItem(list, path)?.ref));
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
  const shows = (list: string, id: string): boolean => {
    const thing = things(list).find((one) => one.id === id);
    return thing !== undefined && isShown(list, thing);
  };
  const showsName = (list: string, name: string): boolean => {
    const named = things(list).filter((thing) => nameOfThing(thing) === name);
    return named.length > 0 && named.every((thing) => isShown(list, thing));
  };
  return {
    shows,
    has: (list, id) => things(list).some((one) => one.id === id),
    showsName,
    showsNames: (list, words) => {
      if (showsName(list, words)) return true;
      const names = things(list)
        .map(nameOfThing)
        .filter((name) => showsName(list, name));
      if (names.length === 0) return false;
      const one = `(?:${names.map(escaped).join('|')})`;
      return new RegExp(`^${one}(?:${between}${one})+$`, 'u').test(words);
    },
    showsLine: (written, printed) => {
      const [service = '', line] = written.split('.');
      if (!shows('services', service)) return false;
      const own = things('agreements')
        .map((one) => one as Agreement)
        .filter((one) => one.service === service)
        .flatMap((one) => [
          ...(isShown('agreements', one) ? (one.covers ?? []) : []),
          ...one.customers.flatMap(({ id, covers = [] }) => (audience.customers.includes(id) ? covers : [])),
        ])
        .filter(({ id }) => id === line);
      // Another customer may have a line of that id, by another name.
      return own.some(({ name }) => printed === written || printed.endsWith(`: ${name}`));
    },
  };
}

const customersOf = ({ customer, customers }: Agreement): string[] =>
  [customer ?? '', ...customers.map(({ id }) => id)].filter((id) => id !== '');

import { type Decision, listPaths, type Organisation } from '../../organisation/index.ts';
import { isSensitive } from '../model/redaction.ts';
import { valueAt } from '../model/value-at.ts';
import type { Audience } from './audience.ts';
import { amounts, contractNumbers } from './contract-numbers.ts';
import type { Allowed } from './find-words.ts';
import { hiddenValues } from './hidden-values.ts';
import { belongsToParties, isListOfParties, isPartyList, itemJudge } from './judge-items.ts';
import { isWithin } from './left-out.ts';
import { type Named, placesOf, signsOf } from './signs.ts';
import {
  type HiddenWord,
  shortest,
  spoken,
  surnameOf,
  tokens,
  wordOf,
  wordsOfValue,
} from './words-of-values.ts';

/** What the search for hidden words goes by. */
export interface HidingGround {
  audience: Audience;
  organisation: Organisation;
  decisions: readonly Decision[];
  /** Words in small letters that give nobody away. */
  everyday: ReadonlySet<string>;
  /** All that the shipped texts say, in small letters. */
  shipped: string;
}

/** Words that an extract must not say, and those within which they may stand. */
interface Hiding {
  hidden: HiddenWord[];
  allowed: Allowed;
  /** Names of all things that the audience may know of: the title of a document may stand in one. */
  shown: string[];
}

/** Fields that say something in words or in figures, so that a text may say the same. */
const said: ReadonlySet<string> = new Set(['text', 'list', 'url', 'email', 'phone']);

/** What the extract for an audience must not say of parties, things and values. */
export function hiddenWords(ground: HidingGround): Hiding {
  const { organisation, decisions, everyday, shipped } = ground;
  const own = bothParties(ground);
  const services = itemJudge(own, organisation);
  // How a service is charged, those who get it know.
  const isOwn = (path: string) =>
    isOfParties(path, own) ||
    (path.startsWith('services.') && services.shows('services', path.split('.')[1] ?? ''));
  const isShown = thingJudge(own, organisation);
  const things = namedThings(organisation);
  const shown = things.filter(isShown);
  const withheld = things.filter((thing) => !isShown(thing));
  const sensitive = decisions.filter(
    ({ path, field }) => isSensitive(field) || /^roles\.[^.]+\.holder$/.test(path),
  );
  const house = [organisation.name, organisation.legalName, organisation.shortName];
  const parties = [...house, ...shown.filter(({ list }) => isListOfParties(list)).map(({ name }) => name)];
  const ofShown = new Set(parties.flatMap(tokens));
  // Somebody may be named twice: in what the audience may know, and in what it may not.
  const told = new Set(
    [
      ...parties,
      ...shown.map(({ name }) => name),
      ...sensitive.filter(({ path }) => isOwn(path)).flatMap(spoken),
    ].map(inSmallLetters),
  );
  const ofTold = new Set([...ofShown, ...[...told].flatMap(tokens)]);
  const values = sensitive.filter(({ path }) => !isOwn(path) && !path.startsWith('agreements.'));
  // What the house keeps from this audience, in so far as texts can say it.
  const kept = decisions.filter(
    ({ path, field }) =>
      field &&
      said.has(field.kind) &&
      !field.ref &&
      ground.audience.without.some((one) => isWithin(path, one)),
  );
  return {
    // Names of things may have those of other parties in them.
    allowed: { names: parties, ids: shown.filter(isCalledSo).map(({ id }) => id) },
    shown: shown.map(({ name }) => name),
    hidden: [
      ...withheld.flatMap((thing) => nameOf(thing, everyday)),
      ...withheld.flatMap((thing) =>
        isListOfParties(thing.list) ? signsOf(thing, { parties, ofShown, everyday }) : [],
      ),
      ...placesOf(organisation, own.customers, everyday),
      ...[...values, ...kept].flatMap((one) => wordsOfValue(one, everyday)),
      ...values.flatMap((one) => surnameOf(one, ofTold, everyday)),
      ...values.flatMap((one) => {
        const { path } = one;
        const of = { where: 'both', what: path, of: path } as const;
        return [
          ...contractNumbers(one, told).map((word) => ({ word, how: 'any-case', ...of }) as const),
          ...amounts(one, told).map((word) => ({ word, how: 'digits', ...of }) as const),
        ];
      }),
      ...hiddenValues({
        decisions,
        everyday,
        shipped,
        items: { has: services.has, shows: (list, id) => isShown({ list, id, name: '' }) },
      }),
    ].filter(({ word }) => !told.has(inSmallLetters(word))),
  };
}

/** The parties of an audience; a customer that acts as supplier is the same party, whichever of both is named. */
function bothParties({ audience, organisation }: HidingGround): Audience {
  const twins = organisation.suppliers.filter(
    ({ id, customer }) =>
      customer !== '' && (audience.suppliers.includes(id) || audience.customers.includes(customer)),
  );
  return {
    ...audience,
    customers: [...audience.customers, ...twins.map(({ customer }) => customer)],
    suppliers: [...audience.suppliers, ...twins.map(({ id }) => id)],
  };
}

/**
 * Whether an id says no more than the name of its thing does, or is that of a party of the audience: one of a shared service may
 * name somebody else, `pellwood-archive`.
 */
export const isCalledSo = ({ list, id, name }: Named): boolean =>
  isPartyList(list) || tokens(id).every((word) => tokens(name).includes(word));

const isOfParties = (path: string, { customers, suppliers }: Audience): boolean => {
  const [list, id = ''] = path.split('.');
  return (list === 'customers' && customers.includes(id)) || (list === 'suppliers' && suppliers.includes(id));
};

function thingJudge(own: Audience, organisation: Organisation): (thing: Named) => boolean {
  const items = itemJudge(own, organisation);
  // What a supplier delivers parts of, and who works for it, its agreements say.
  const suppliers = organisation.suppliers.filter(({ id }) => own.suppliers.includes(id));
  const supported = new Set([
    ...suppliers.flatMap(({ services }) => services.map((id) => `services.${id}`)),
    ...organisation.subcontractors
      .filter(({ lead }) => own.suppliers.includes(lead))
      .map(({ id }) => `subcontractors.${id}`),
  ]);
  return ({ list, id }) => items.shows(list, id) || supported.has(`${list}.${id}`);
}

/** Things of all lists that can belong to one party and not to another, by the names that they are given. */
export const namedThings = (organisation: Organisation): Named[] =>
  [...listPaths()]
    .filter((list) => !list.includes('.') && (isListOfParties(list) || belongsToParties(list)))
    // What is called as a party is told as that party.
    .sort((a, b) => rankOf(b) - rankOf(a))
    .flatMap((list) => {
      const things = valueAt(organisation, list);
      return Array.isArray(things)
        ? things.map(({ id, name, title, statement }) => ({
            list,
            id,
            name: name || title || statement || '',
          }))
        : [];
    });

/** Customers and suppliers before other parties, and these before things. */
const rankOf = (list: string): number => Number(isListOfParties(list)) + Number(isPartyList(list));

const inSmallLetters = (text: string): string => text.trim().toLowerCase();

/** In a thing's name that is no party's, one word is any word, but where it is written just so. */
function nameOf({ list, id, name }: Named, everyday: ReadonlySet<string>): HiddenWord[] {
  const what = { what: `the name of ${list}.${id}`, of: `${list}.${id}` };
  return isListOfParties(list)
    ? wordOf(name, what, 2, everyday)
    : wordOf(name, what, shortest, tokens(name).length === 1 ? new Set(tokens(name)) : everyday);
}

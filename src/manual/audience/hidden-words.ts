import { type Decision, listPaths, type Organisation } from '../../organisation/index.ts';
import type { Candidate } from '../control/publication.ts';
import { isSensitive } from '../model/redaction.ts';
import { valueAt } from '../model/value-at.ts';
import type { Audience } from './audience.ts';
import type { Allowed, Sought } from './find-words.ts';
import { belongsToParties, type ItemJudge, isPartyList } from './judge-items.ts';

/** A word that no extract for an audience may hold, and what it is; the word itself may be nobody's business. */
export interface HiddenWord extends Sought {
  what: string;
  /** What it tells of; words of the same are told once. */
  of: string;
}

/** What the search for hidden words goes by. */
export interface HidingGround {
  audience: Audience;
  organisation: Organisation;
  decisions: readonly Decision[];
  items: ItemJudge;
  /** Words in small letters that give nobody away. */
  everyday: ReadonlySet<string>;
}

/** A thing of the config that goes by a name, with the list that it stands in. */
interface Named {
  list: string;
  id: string;
  name: string;
}

/** What is shorter stands in other words by chance; a name is known by its capital letters then. */
const shortest = 4;

/** The words that the extract for an audience must not say, and those within which they may stand. */
export function hiddenWords(
  ground: HidingGround,
  hidden: readonly Candidate[],
): { hidden: HiddenWord[]; allowed: Allowed } {
  const { items, organisation, decisions } = ground;
  const own = ownParties(ground);
  const isOwn = (path: string) => own.has(path.split('.').slice(0, 2).join('.'));
  const things = namedThings(organisation);
  const isShown = ({ list, id }: Named) =>
    own.has(`${list}.${id}`) || (!isPartyList(list) && items.shows(list, id));
  // What a supplier delivers parts of, its agreements say.
  const supported = new Set(
    organisation.suppliers.filter(({ id }) => own.has(`suppliers.${id}`)).flatMap(({ services }) => services),
  );
  const sensitive = decisions.filter(
    ({ path, field }) => isSensitive(field) || /^roles\.[^.]+\.holder$/.test(path),
  );
  const shown = things.filter(
    (thing) => isShown(thing) || (thing.list === 'services' && supported.has(thing.id)),
  );
  const house = [organisation.name, organisation.legalName, organisation.shortName];
  // Somebody may be named twice: in what the audience may know, and in what it may not.
  const allowed = {
    names: [
      ...house,
      ...shown.map(({ name }) => name),
      ...sensitive.filter(({ path }) => isOwn(path)).flatMap(spoken),
    ],
    ids: shown.map(({ id }) => id),
  };
  const ofShown = new Set([...house, ...shown.map(({ name }) => name)].flatMap(tokens));
  const withheld = things.filter((thing) => !shown.includes(thing));
  return {
    allowed,
    hidden: [
      ...withheld.flatMap(({ list, id, name }) =>
        wordOf(name, named(list, id), ground.everyday, isParty(list) ? 2 : shortest),
      ),
      ...withheld.flatMap((thing) => (isParty(thing.list) ? signsOf(thing, ofShown, ground.everyday) : [])),
      ...sensitive
        .filter(({ path }) => !isOwn(path) && !path.startsWith('agreements.'))
        .flatMap((one) =>
          spoken(one).flatMap((word) =>
            wordOf(
              word,
              { what: one.path, of: one.path },
              ground.everyday,
              one.field?.personal ? 2 : shortest,
            ),
          ),
        ),
      ...hidden.map(({ document: { key, number } }) => ({
        ...({ word: number, how: 'number', where: 'text' } as const),
        ...{ what: `the number of ${key}`, of: `documents.${key}` },
      })),
    ],
  };
}

const isParty = (list: string): boolean => isPartyList(list) || list === 'subcontractors';

/** The parties of an audience; a customer that acts as supplier is the same party, whichever of both is named. */
function ownParties({ audience, organisation }: HidingGround): ReadonlySet<string> {
  const own = new Set([
    ...audience.customers.map((id) => `customers.${id}`),
    ...audience.suppliers.map((id) => `suppliers.${id}`),
  ]);
  for (const { id, customer } of organisation.suppliers) {
    if (customer === '') continue;
    const both = [`customers.${customer}`, `suppliers.${id}`];
    if (both.some((one) => own.has(one))) for (const one of both) own.add(one);
  }
  return own;
}

/** Things of all lists that can belong to one party and not to another, by the names that they are given. */
const namedThings = (organisation: Organisation): Named[] =>
  [...listPaths()]
    .filter((list) => !list.includes('.') && (isParty(list) || belongsToParties(list)))
    // What is called as a party is told as that party.
    .sort((a, b) => Number(isParty(b)) - Number(isParty(a)))
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

const spoken = ({ value }: Decision): string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one)] : []));

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

type Told = Pick<HiddenWord, 'what' | 'of'>;

const named = (list: string, id: string): Told => ({
  what: `the name of ${list}.${id}`,
  of: `${list}.${id}`,
});

/** Words of every day are meant where they are written just so; a short name, where it has its capital letters. */
function wordOf(word: string, told: Told, everyday: ReadonlySet<string>, least: number): HiddenWord[] {
  const { length } = word.trim();
  if (length < least || (length < shortest && !/\p{Lu}/u.test(word))) return [];
  const isCommon = tokens(word).every((one) => everyday.has(one));
  const how = isCommon || length < shortest ? 'written' : 'any-case';
  return [{ word, how, ...told, where: isCommon && tokens(word).length === 1 ? 'text' : 'both' }];
}

/** What gives a party away without its whole name: the first word of that, and its id. */
function signsOf(
  { list, id, name }: Named,
  ofShown: ReadonlySet<string>,
  everyday: ReadonlySet<string>,
): HiddenWord[] {
  const tellsNothing = (word: string) => word.length < shortest || everyday.has(word) || ofShown.has(word);
  const first = name.match(/[\p{L}\p{N}]+/gu)?.find((word) => !tellsNothing(word.toLowerCase()));
  const of = `${list}.${id}`;
  const what = `a word of the name of ${of}`;
  const inText = (word: string): HiddenWord => ({ word, how: 'written', where: 'both', what, of });
  const isNamed = tokens(id).every((word) => !everyday.has(word) && tokens(name).includes(word));
  const isSign = !ofShown.has(id) && !tokens(id).every(tellsNothing);
  return [
    // In small letters the first word of a name is any word.
    ...(first === undefined ? [] : [inText(first), inText(first.toUpperCase())]),
    ...(isSign
      ? [
          {
            word: id,
            how: 'any-case',
            where: isNamed || /[-\d]/.test(id) ? 'both' : 'address',
            ...{ what: `the id of ${of}`, of },
          } as const,
        ]
      : []),
  ];
}

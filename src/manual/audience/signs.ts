import type { Organisation } from '../../organisation/index.ts';
import { type HiddenWord, shortest, tokens } from './words-of-values.ts';

/** A thing of the config that goes by a name, with the list that it stands in. */
export interface Named {
  list: string;
  id: string;
  name: string;
}

/** Names that the audience reads: of the house, of its own parties, and what gives nobody away. */
interface Ground {
  parties: readonly string[];
  /** The words of these names. */
  ofShown: ReadonlySet<string>;
  everyday: ReadonlySet<string>;
}

/** What gives a party away without its whole name: the first word of that, its id, and the name in one word. */
export function signsOf({ list, id, name }: Named, ground: Ground): HiddenWord[] {
  const { ofShown, everyday } = ground;
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
    ...inOneWord(name, ground).map((word) => ({ word, how: 'any-case', where: 'both', what, of }) as const),
  ];
}

/** A name as addresses of sites and of mail have it, all of it or without what ends it: `pellwoodfreight`. */
function inOneWord(name: string, { parties, everyday }: Pick<Ground, 'parties' | 'everyday'>): string[] {
  const words = tokens(name);
  const own = parties.map((party) => tokens(party).join(''));
  return words.slice(1).flatMap((_, index) => {
    const some = words.slice(0, index + 2);
    const joined = some.join('');
    const tells = some.some((word) => !everyday.has(word)) && joined.length >= 2 * shortest;
    return tells && !own.some((party) => party.startsWith(joined)) ? [joined] : [];
  });
}

/**
 * Where customers are that the audience does not speak for, in so far as a place has a name or a number of its own. Places
 * of the house, and of the audience's own customers, tell nothing.
 */
export function placesOf(
  { customers, locations }: Pick<Organisation, 'customers' | 'locations'>,
  own: readonly string[],
  everyday: ReadonlySet<string>,
): HiddenWord[] {
  const known = [
    ...locations.flatMap(({ name, address }) => [name, address]),
    ...customers.filter(({ id }) => own.includes(id)).flatMap(({ places }) => places),
  ].map((place) => ` ${tokens(place).join(' ')} `);
  return customers
    .filter(({ id }) => !own.includes(id))
    .flatMap(({ id, places }) =>
      places.flatMap((place): HiddenWord[] => {
        const isNamed = place.length >= shortest && /[\p{Lu}\d]/u.test(place);
        const tells = tokens(place).some((word) => !everyday.has(word));
        if (!isNamed || !tells || known.some((one) => one.includes(` ${tokens(place).join(' ')} `)))
          return [];
        const path = `customers.${id}.places`;
        return [{ word: place, how: 'any-case', where: 'both', what: path, of: path }];
      }),
    );
}

import type { SearchEntry, SearchIndex } from '../../manual/search/search-index.ts';
import { compoundsOf } from './compounds.ts';
import { codeOf } from './query.ts';
import { type Standing, standingOf } from './standing.ts';
import { bestStateWeight } from './static-boost.ts';
import { type Things, thingsOf } from './things.ts';
import { type Tokenizer, tokenizerOf, type Word } from './tokenizer.ts';

/** A place with its texts taken apart once, so that every key typed need not do it. */
export interface PreparedEntry {
  place: SearchEntry;
  /** Number of a document, and its ends: without the organisation's code. */
  codes: string[];
  /** Its title, without what stands in brackets, and that alone. */
  titles: Word[][];
  names: Word[][];
  headings: Word[][];
  /** What its cases begin with: "The customer does not sign". */
  topics: Word[][];
  /** What people ask that it answers. */
  asked: Word[][];
  /** Type, lead and points. */
  text: Word[];
}

/** The index, ready to be searched. */
export interface PreparedIndex {
  index: SearchIndex;
  places: PreparedEntry[];
  standing: Standing;
  tokenize: Tokenizer;
  /** Years of the editions that the manual knows. */
  years: string[];
  /** The weight of the best state that a document is in. */
  bestState: number;
  /** Each phrase that people use, with what may be meant; the longest first. */
  synonyms: readonly { said: Word[]; meant: Word[][]; tells: boolean }[];
  /** The words that stand for each stem in people's mouths. */
  rings: ReadonlyMap<string, readonly Word[]>;
  /** Each phrase by which a question says what it wants; the longest first. */
  ways: readonly { said: Word[]; types: readonly string[] }[];
  /** Words that a question needs and a search does not. */
  stopWords: ReadonlySet<string>;
  /** In how many places each stem stands. */
  frequency: ReadonlyMap<string, number>;
  /** The stems of titles, names and headings. */
  named: ReadonlySet<string>;
  /** How each stem is written in titles, names and headings, and in what people say. */
  forms: ReadonlyMap<string, ReadonlySet<string>>;
  /** What pages are made for. */
  things: Things;
  /** Two words of titles, names and headings, by the stem of the one that they could be. */
  compounds: ReadonlyMap<string, Word[]>;
  /** Every word of titles, names and headings, for mending what was misspelt. */
  vocabulary: ReadonlyMap<string, Word>;
}

/** Takes a fetched index apart, once for all that is typed afterwards. */
export function prepareIndex(index: SearchIndex): PreparedIndex {
  const tokenize = tokenizerOf(index.language);
  const places = index.places.map((place) => known(place, index, tokenize));
  const frequency = new Map<string, number>();
  const vocabulary = new Map<string, Word>();
  for (const { titles, names, headings, text } of places) {
    const contentTerms = [...titles, ...names, ...headings].flat();
    for (const word of contentTerms) if (!/^\p{N}/u.test(word.text)) vocabulary.set(word.text, word);
    for (const stem of new Set([...contentTerms, ...text].map((word) => word.stem)))
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const synonyms = index.language.synonyms
    .flatMap(({ said, meant, tells = false }) => {
      const others = meant.map(tokenize);
      return said.map((phrase) => ({ said: tokenize(phrase), meant: others, tells }));
    })
    .sort((a, b) => b.said.length - a.said.length);
  const ways = index.language.waysToAsk
    .flatMap(({ said, types }) => said.map((phrase) => ({ said: tokenize(phrase), types })))
    .sort((a, b) => b.said.length - a.said.length);
  const stopWords = new Set(index.language.stopWords);
  const named = new Set([...vocabulary.values()].map(({ stem }) => stem));
  const forms = new Map<string, Set<string>>();
  const used = [...synonyms.flatMap(({ said }) => said), ...places.flatMap(({ asked }) => asked.flat())];
  for (const { text, stem } of [...vocabulary.values(), ...used])
    forms.set(stem, (forms.get(stem) ?? new Set()).add(text));
  const compounds = compoundsOf(
    places.flatMap(({ titles, names, headings }) => [...titles, ...names, ...headings]),
    (text) => tokenize(text)[0]?.stem,
    stopWords,
  );
  const general = places
    .filter(({ place }) => !place.oneOfMany)
    .flatMap(({ titles, names, headings, topics, asked, text }) =>
      [...titles, ...names, ...headings, ...topics, ...asked, text].flat(),
    );
  const elsewhere = new Set([...general.map(({ stem }) => stem), ...index.language.stopWords]);
  return {
    things: thingsOf(index.things, elsewhere, tokenize),
    compounds,
    bestState: bestStateWeight(index.places),
    index,
    places,
    standing: standingOf(places),
    tokenize,
    years: index.editions.map(([year]) => year),
    synonyms,
    ways,
    rings: ringsOf(index.language.rings, tokenize),
    stopWords,
    frequency,
    named,
    forms,
    vocabulary,
  };
}

function ringsOf(rings: readonly (readonly string[])[], tokenize: Tokenizer): Map<string, Word[]> {
  const alike = new Map<string, Map<string, Word>>();
  for (const ring of rings) {
    const words = ring.flatMap(tokenize);
    for (const { stem } of words) {
      const others = alike.get(stem) ?? new Map<string, Word>();
      alike.set(stem, others);
      for (const other of words)
        if (other.stem !== stem && !others.has(other.stem)) others.set(other.stem, other);
    }
  }
  return new Map([...alike].map(([stem, others]) => [stem, [...others.values()]]));
}

function known(place: SearchEntry, { labels }: SearchIndex, tokenize: Tokenizer): PreparedEntry {
  const types = labels.type.filter(([type]) => place.values.type.includes(type)).map(([, label]) => label);
  return {
    place,
    codes: place.kind === 'document' ? codesOf(place.number) : [],
    titles: titlesOf(place.title, labels.type).map(tokenize),
    names: place.names.flatMap(joined).map(tokenize),
    headings: place.headings.map(tokenize),
    topics: place.topics.map(tokenize),
    asked: place.asked.map(tokenize),
    text: tokenize([...types, place.lead, place.demands].join(' ')),
  };
}

/** `abc-prc-8.1` and `prc-8.1`; nothing shorter, for that would be the number of a clause. */
function codesOf(number: string): string[] {
  const parts = codeOf(number).split('-');
  return parts
    .map((_, index) => parts.slice(index))
    .filter(([first = '']) => /\p{L}/u.test(first))
    .filter((rest) => rest.some((part) => /^\d/.test(part)) || rest.length === parts.length)
    .map((rest) => rest.join('-'));
}

/** A name, and the same in one word where it has a hyphen: "back-out" is "backout" to others. */
function joined(name: string): string[] {
  const one = name.replace(/(\p{L})-(?=\p{L})/gu, '$1');
  return one === name ? [name] : [name, one];
}

/** "Managing director (top management)" is called by either name. */
function titlesOf(title: string, types: SearchIndex['labels']['type']): string[] {
  const inside = /\(([^)]+)\)/.exec(title)?.[1];
  if (inside === undefined) return [title];
  const outside = title.replace(/\([^)]*\)/, ' ');
  // "(form)" is what it is, not what it is called.
  const isType = types.some(([, label]) => label.toLowerCase() === inside.toLowerCase());
  return isType ? [title, outside] : [title, outside, inside];
}

import type { SearchEntry } from '../../manual/search/search-index.ts';
import type { PreparedIndex } from './prepared-index.ts';
import type { Query } from './query.ts';
import type { Word } from './tokenizer.ts';
import { weights } from './weights.ts';

/** What kind of page a question wants, by the way it is put. */
export interface Intent {
  /** Keys of the facet `type`: "how do I" wants a procedure. Empty where the question does not tell. */
  types: ReadonlySet<string>;
  /** The question is a sentence, or a part of one, not a name. */
  sentence: boolean;
  /** A bare word: it wants the thing itself. */
  bare: boolean;
}

/** Reads how a question is put, and takes the words away that said so: "how do I escalate" asks about escalating. */
export function intentOf(query: Query, { ways }: PreparedIndex): { query: Query; intent: Intent } {
  const { words } = query;
  const types = new Set<string>();
  const spent = new Set<number>();
  for (const { said, types: own } of ways) {
    const at = words.findIndex((_, start) => standsAt(start, said, words));
    if (at < 0) continue;
    // "who is in charge of" says more than the "who" in it.
    if (said.some((_, index) => spent.has(at + index))) continue;
    for (const index of said.keys()) spent.add(at + index);
    for (const type of own) types.add(type);
  }
  const stopWords = new Set(words.filter((word) => !query.contentTerms.includes(word)));
  const left = words.filter((word, at) => !spent.has(at) && !stopWords.has(word));
  return {
    query: { ...query, contentTerms: left.length > 0 ? left : query.contentTerms },
    intent: {
      types,
      bare: query.words.length === 1,
      sentence: types.size > 0 || stopWords.size >= 1 || query.contentTerms.length >= 3,
    },
  };
}

const standsAt = (start: number, said: readonly Word[], words: readonly Word[]): boolean =>
  said.every(({ text }, index) => words[start + index]?.text === text);

/** How much a page counts for by its kind. */
export function intentBoost({ kind, values }: SearchEntry, { types, sentence, bare }: Intent): number {
  const wanted = values.type.some((type) => types.has(type)) ? 1 + weights.ofIntent / types.size : 1;
  const isWanted = types.size === 0 && !bare && values.type.some((type) => isDone.has(type));
  const done = !isWanted ? 1 : sentence ? weights.whatIsDone : weights.doneByName;
  const thing = !bare ? 1 : kind === 'list' ? weights.bareList : isThing.has(kind) ? weights.bare : 1;
  return wanted * done * thing * (sentence && kind === 'clause' ? weights.clauseInSentence : 1);
}

/** What a bare word may be the name of. A list is called by its own name. */
const isThing: ReadonlySet<SearchEntry['kind']> = new Set(['clause', 'role']);
const isDone: ReadonlySet<string> = new Set(['procedure', 'process']);

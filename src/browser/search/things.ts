import { placeIn, type Tokenizer, type Word } from './tokenizer.ts';

/** The names of what pages are made for. */
export interface Things {
  /** Whole names, each with the word that people use for any such thing: "customer". */
  names: readonly { name: Word[]; called: Word }[];
  /** By the stem of a word that stands in such names and nowhere else: who says it means that thing. */
  words: ReadonlyMap<string, Word>;
}

/** Takes the names apart; `elsewhere` has the stems of what the other pages are called and asked. */
export function thingsOf(
  things: readonly [called: string, names: readonly string[]][],
  elsewhere: ReadonlySet<string>,
  tokenize: Tokenizer,
): Things {
  const names = things.flatMap(([called, all]) =>
    all.flatMap((name) => tokenize(called).map((word) => ({ name: tokenize(name), called: word }))),
  );
  const words = new Map<string, Word>();
  for (const { name, called } of names)
    for (const { stem } of name) if (!elsewhere.has(stem)) words.set(stem, called);
  return { names, words };
}

/**
 * A question about one customer, as it would be asked about any: "who looks after Acme" is "who looks after customer";
 * `undefined` where it names none.
 */
export function askedOfAny(asked: readonly Word[], { names, words }: Things): Word[] | undefined {
  let general = [...asked];
  for (const { name, called } of names) {
    const at = placeIn(name, general);
    if (at >= 0) general = general.toSpliced(at, name.length, called);
  }
  general = general.map((word) => words.get(word.stem) ?? word);
  return general.length === asked.length && general.every((word, at) => word === asked[at])
    ? undefined
    : general;
}

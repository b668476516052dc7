import type { CopiedText, CopiedTexts } from '../../manual/search/copied-texts.ts';
import type { PagefindModule, PagefindResult, PageText } from '../search/pagefind.ts';
import { type Tokenizer, tokenizerOf } from '../search/tokenizer.ts';

/** What a word in a heading counts for, by the heading's element; 1 in the text. */
const weights: Readonly<Record<string, number>> = { h1: 7, h2: 6, h3: 5, h4: 4 };
/** How soon a word says no more by being said again, and how little a long page loses: as Pagefind has it. */
const saturation = 2;
const byLength = 0.1;

/** Where the words of one stem stand: by page, as positions of words. */
type Stands = Map<number, number[]>;

/**
 * Answers as Pagefind does, from texts that are all here: a folder has nobody who could be asked for a part of an index.
 * Words are told apart by the search's own endings, so that pages may come in another order than on a server.
 */
export function textsInstead({ language, texts }: CopiedTexts): PagefindModule {
  const tokenize = tokenizerOf(language);
  const written = texts.map(({ content }) => content.split(/\s+/));
  const average = written.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
  const stems = indexOf(written, tokenize);
  const heads = texts.map(({ anchors }) => weightsOf(anchors));
  const result = (page: number, score = 1, words: number[] = []): PagefindResult => ({
    id: String(page),
    score,
    words,
    data: async () => textOf(texts[page]),
  });
  const scoreOf = (page: number, words: readonly number[]) => {
    const said = words.reduce((sum, at) => sum + (heads[page]?.get(at) ?? 1), 0);
    const length = 1 - byLength + (byLength * (written[page]?.length ?? 0)) / average;
    return ((saturation + 1) * said) / (saturation * length + said);
  };
  const standsOf = (word: string): Stands => {
    const [sought] = tokenize(word);
    const exact = sought && stems.get(sought.stem);
    if (exact || !sought) return exact ?? new Map();
    const begun = [...stems].filter(([stem]) => stem.startsWith(sought.text));
    return new Map(begun.flatMap(([, stands]) => [...stands]));
  };
  return {
    createInstance: () => ({
      init: async () => {},
      search: async (word) => ({
        results:
          word === null
            ? texts.map((_, page) => result(page))
            : [...standsOf(word)]
                .map(([page, words]) => result(page, scoreOf(page, words), words))
                .sort((a, b) => b.score - a.score),
      }),
    }),
  };
}

/** Each stem with where it stands. */
function indexOf(written: readonly (readonly string[])[], tokenize: Tokenizer): Map<string, Stands> {
  const stems = new Map<string, Stands>();
  // A manual says the same words over and over.
  const known = new Map<string, string[]>();
  const stemsOf = (word: string): string[] => {
    const found = known.get(word) ?? [...new Set(tokenize(word).map(({ stem }) => stem))];
    known.set(word, found);
    return found;
  };
  written.forEach((words, page) => {
    words.forEach((word, at) => {
      for (const stem of stemsOf(word)) {
        const stands = stems.get(stem) ?? new Map<number, number[]>();
        stems.set(stem, stands);
        const there = stands.get(page);
        if (there) there.push(at);
        else stands.set(page, [at]);
      }
    });
  });
  return stems;
}

/** What the words of headings count for, by their positions. */
function weightsOf(anchors: CopiedText['anchors']): ReadonlyMap<number, number> {
  return new Map(
    anchors.flatMap(([element, , text, location]) => {
      const weight = weights[element];
      return weight === undefined
        ? []
        : text.split(/\s+/).map((_, index) => [location + index, weight] as const);
    }),
  );
}

const textOf = ({ content, anchors }: CopiedText = { content: '', anchors: [] }): PageText => ({
  content,
  anchors: anchors.map(([element, id, text, location]) => ({ element, id, text, location })),
});

import { writtenApart } from './compounds.ts';
import type { PreparedIndex } from './prepared-index.ts';
import type { Query } from './query.ts';
import { placeIn, type Word } from './tokenizer.ts';

/** A thing that a query is about: the words that were typed, or others that mean the same. */
export interface Concept {
  /** What the question did not say: a place need not speak of it, but is the better for it. */
  hint: boolean;
  /** It tells more than the others. */
  tells?: boolean;
  /** Each a phrase. What the manual calls a thing counts as much as what people call it. */
  alternatives: Word[][];
}

/**
 * Takes a query apart into the things it is about. The longest phrase that people use for something counts as one, the
 * other words each for themselves.
 */
export function conceptsOf({ contentTerms, words }: Query, known: PreparedIndex): Concept[] {
  const phrases: { said: Word[]; meant: Word[][]; tells?: boolean }[] = [
    ...known.synonyms.filter(({ said }) => usesPhrase(said, words) || usesPhrase(said, contentTerms)),
    ...writtenApart(words, known),
  ];
  const left = new Set(contentTerms.map(({ stem }) => stem));
  const isContentTerm = (stem: string) => contentTerms.some((word) => word.stem === stem);
  const concepts: Concept[] = [];
  const hinted = new Set<Word[][]>();
  for (const { said, meant, tells = false } of phrases) {
    const own = unique(contentTerms).filter(
      ({ stem }) => left.has(stem) && said.some((word) => word.stem === stem),
    );
    const hint = own.length === 0 && !said.some(({ stem }) => isContentTerm(stem));
    if (own.length === 0 && !hint) continue;
    // Several forms of one word say it once.
    if (hint && hinted.has(meant)) continue;
    hinted.add(meant);
    for (const { stem } of own) left.delete(stem);
    concepts.push({ hint, tells, alternatives: hint ? meant : [own, ...meant] });
  }
  const single = unique(contentTerms).filter(({ stem }) => left.has(stem));
  return [...concepts, ...single.map((word) => ({ hint: false, alternatives: [[word]] }))];
}

/** True when a question uses a phrase: "contract" is not "contractor", though "vendors" is "vendor". */
function usesPhrase(said: readonly Word[], words: readonly Word[]): boolean {
  const at = placeIn(said, words);
  return at >= 0 && said.every(({ text }, index) => isForm(words[at + index]?.text ?? '', text));
}

/** "vendors" is "vendor"; "reports" is not "reporter". */
const isForm = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) < 2 && isDoer(a) === isDoer(b);

const isDoer = (text: string): boolean => /[eo]rs?$/.test(text);

/** All words that a search for these concepts has to look for. */
export function wordsSought(concepts: readonly Concept[]): Word[] {
  const words = concepts.flatMap(({ alternatives }) => alternatives.flat());
  return unique(words);
}

const unique = (words: readonly Word[]): Word[] => [
  ...new Map(words.map((word) => [word.stem, word])).values(),
];

import type { Tokenizer, Word } from './tokenizer.ts';

/** What the manual writes in one word or two. */
interface Written {
  compounds: ReadonlyMap<string, Word[]>;
  named: ReadonlySet<string>;
  tokenize: Tokenizer;
}

/** Short words make compounds by chance. */
const leastPart = 3;

/** Two words that stand side by side in what pages are called, by the word that they would be in one: "host name", "hostname". */
export function compoundsOf(
  phrases: readonly (readonly Word[])[],
  stemOf: (text: string) => string | undefined,
  stopWords: ReadonlySet<string>,
): Map<string, Word[]> {
  const compounds = new Map<string, Word[]>();
  const isPart = ({ text }: Word) =>
    text.length >= leastPart && /^\p{L}+$/u.test(text) && !stopWords.has(text);
  for (const phrase of phrases)
    for (const [at, first] of phrase.entries()) {
      const second = phrase[at + 1];
      if (!second || !isPart(first) || !isPart(second)) continue;
      const stem = stemOf(first.text + second.text);
      if (stem !== undefined) compounds.set(stem, [first, second]);
    }
  return compounds;
}

/** What is written as one word here and as two there, in a question: each phrase with the other way to write it. */
export function writtenApart(
  words: readonly Word[],
  { compounds, named, tokenize }: Written,
): { said: Word[]; meant: Word[][] }[] {
  return words.flatMap((word, at) => {
    const apart = compounds.get(word.stem);
    const next = words[at + 1];
    const [joined] = next && /^\p{L}{2,}$/u.test(next.text) ? tokenize(word.text + next.text) : [];
    return [
      ...(joined && next && named.has(joined.stem) ? [{ said: [word, next], meant: [[joined]] }] : []),
      ...(apart && !named.has(word.stem) ? [{ said: [word], meant: [apart] }] : []),
    ];
  });
}

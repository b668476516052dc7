/** A sentence and where it begins in its passage. */
export interface Sentence {
  text: string;
  from: number;
}

/** Short forms whose full stop ends nothing. */
const shortForm = /(?:\b(?:e\.g|i\.e|etc|vs|cf|no|approx|incl|resp)|\b[A-Z])\.$/i;
const end = /[.!?][)\]”’"']*(?=\s+[^\sa-z])/g;

/** The sentences of a passage. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const found of text.matchAll(end)) {
    const until = found.index + found[0].length;
    if (shortForm.test(text.slice(from, found.index + 1))) continue;
    sentences.push({ text: text.slice(from, until), from });
    from = until;
  }
  if (text.slice(from).trim() !== '') sentences.push({ text: text.slice(from), from });
  return sentences;
}

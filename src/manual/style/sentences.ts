import { endsShortened } from '../model/short-forms.ts';

/** A sentence and where it begins in its passage. */
export interface Sentence {
  text: string;
  from: number;
}

/** A letter that stands for a name. */
const initial = /\b[A-Z]\.$/i;
const end = /[.!?][)\]”’"']*(?=\s+[^\sa-z])/g;

/** The sentences of a passage. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const found of text.matchAll(end)) {
    const until = found.index + found[0].length;
    const said = text.slice(from, found.index + 1);
    // Where a sentence may go on it does: a fault is told only where there is one.
    if (initial.test(said) || endsShortened(said, 'mostly')) continue;
    sentences.push({ text: text.slice(from, until), from });
    from = until;
  }
  if (text.slice(from).trim() !== '') sentences.push({ text: text.slice(from), from });
  return sentences;
}

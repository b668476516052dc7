import { distance } from 'fastest-levenshtein';

/** The known word nearest to a mistyped one, or nothing when none is near enough to help. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // Of three letters two others make another word.
  const allowed = word.length < 4 ? Math.min(1, word.length - 1) : Math.max(2, Math.floor(word.length / 3));
  let bestDistance = allowed + 1;
  for (const candidate of known) {
    const apart = distance(word.toLowerCase(), candidate.toLowerCase());
    if (apart < bestDistance) [best, bestDistance] = [candidate, apart];
  }
  return best;
}

/** "Did you mean x?", or the advice given for when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const candidate = nearest(word, known);
  return candidate === undefined ? otherwise : `Did you mean "${candidate}"?`;
}

import { didYouMean } from '../../manual/model/did-you-mean.ts';

/**
 * Those of the known names that were asked for, in their own order; all where none was. Nothing is chosen where one of the
 * words names nothing: half of what was asked for is easily taken for all of it.
 */
export function chooseNamed<Name extends string>(
  chosen: readonly string[],
  known: readonly Name[],
  kind: string,
): { names: readonly Name[]; objections: string[] } {
  if (chosen.length === 0) return { names: known, objections: [] };
  const isKnown = (word: string) => known.some((name) => name === word);
  const objections = [...new Set(chosen)]
    .filter((word) => !isKnown(word))
    .map((word) => `"${word}" is no ${kind}. ${didYouMean(word, known, `There are ${known.join(', ')}.`)}`);
  const names = known.filter((name) => chosen.includes(name));
  return { names: objections.length > 0 ? [] : names, objections };
}

import { didYouMean } from '../../../manual/model/did-you-mean.ts';
import type { DocumentEntry, Manual } from '../../../manual/model/manual.ts';

/** The documents that words name, by id or number; none where one of the words names nothing. */
export function chooseDocuments(
  chosen: readonly string[],
  { documents }: Pick<Manual, 'documents'>,
): { documents: readonly DocumentEntry[]; objections: string[] } {
  const known = documents.flatMap(({ key, number }) => [key, number]);
  const wrong = [...new Set(chosen)].filter((word) => !known.includes(word));
  const objections = wrong.map(
    (word) =>
      `"${word}" is no document of this manual. ${didYouMean(word, known, 'The register of documents lists ids and numbers.')}`,
  );
  const named = documents.filter(({ key, number }) => chosen.includes(key) || chosen.includes(number));
  return { documents: objections.length > 0 ? [] : named, objections };
}

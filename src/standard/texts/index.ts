import { type Catalogues, inLanguage } from '../../language/languages.ts';
import type { Translated } from '../../language/translated.ts';
import type { EditionId } from '../editions.ts';
import { english } from './en/index.ts';

/** All that is said about the standard in one language. A language that lacks the text of one point does not compile. */
export type StandardTexts = Translated<typeof english>;

const texts: Catalogues<StandardTexts> = { en: english };

/** All that is said about the standard, in a language. */
export const textsOf = (language: unknown): StandardTexts => inLanguage(texts, language);

/** Texts of an edition by number, id or slug. */
type ByKey<Text> = Readonly<Record<string, Text>>;

/** Reads the texts of one kind, of which each thing in the data has one. Throws where it has none. */
export function reader<Text>(
  byEdition: Partial<Readonly<Record<EditionId, ByKey<Text>>>>,
): (edition: EditionId, key: string) => Text {
  return (edition, key) => {
    const text = byEdition[edition]?.[key];
    if (text === undefined) throw new Error(`The standard has no text for ${key} of ${edition}.`);
    return text;
  };
}

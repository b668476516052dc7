import { localeOf, type Printing, printList, wordsOf as printWordsOf } from '../../organisation/index.ts';
import { english } from './en.ts';
import type { Catalogue, Words } from './words.ts';

/** The languages that manuals can be printed in, by two-letter code. */
const languages = { en: english } as const satisfies Record<string, Catalogue>;

const catalogueOf = (language: string): typeof english =>
  Object.hasOwn(languages, language) ? languages[language as keyof typeof languages] : languages.en;

/** The words of a language with a locale's way of writing; English where there is no catalogue yet. */
export function wordsOf(language: string, locale: string): Words {
  const catalogue = catalogueOf(language);
  const print = {
    locale: localeOf({ locale, catalogue: catalogue.printing }),
    catalogue: catalogue.printing,
  };
  return { ...catalogue, print, list: (parts) => printList(parts, print) };
}

/** The words of one organisation's manual, for documents and pages alike: currency and the names behind ids are its own. */
export function manualWords(printing: Printing): Words {
  const words = wordsOf(printing.language, printing.locale);
  const print = printWordsOf(printing, words.printing);
  return { ...words, print, list: (parts) => printList(parts, print) };
}

import { type Catalogues, inLanguage } from '../../language/languages.ts';
import { localeOf, type Printing, printList, wordsOf as printWordsOf } from '../../organisation/index.ts';
import type { EditionYear } from '../../standard/index.ts';
import { english } from './en.ts';
import type { Catalogue, SiteWords, Words } from './words.ts';

const catalogues: Catalogues<Catalogue> = { en: english };

/** The words of a language with a locale's way of writing; English where there is no catalogue yet. */
export function wordsOf(language: string, locale: string): Words {
  const catalogue = inLanguage(catalogues, language);
  const print = {
    locale: localeOf({ locale, catalogue: catalogue.printing }),
    catalogue: catalogue.printing,
  };
  return { ...catalogue, print, list: (parts) => printList(parts, print) };
}

/** The words of one organisation's manual, for documents and pages alike: currency and the names behind ids are its own. */
export const manualWords = (printing: Printing): Words =>
  wordsFrom(inLanguage(catalogues, printing.language), printing);

/** The words of one catalogue in the manual of one organisation. */
export function wordsFrom(catalogue: Catalogue, printing: Printing): Words {
  const print = printWordsOf(printing, catalogue.printing);
  const byYear: { readonly [Year in EditionYear]?: Partial<SiteWords> } = catalogue.siteByEdition;
  const site = { ...catalogue.site, ...byYear[printing.edition] };
  return { ...catalogue, site, print, list: (parts) => printList(parts, print) };
}

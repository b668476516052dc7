import { pageWords } from '../words/page-words.ts';
import type { SiteKey, SiteWords, Words } from '../words/words.ts';

/** The name of a word that the form alone says. */
export type FormWord = Extract<SiteKey, `form${Capitalize<string>}`>;

/** The words of the form, by name; a word that is counted has the forms of its language. */
export interface FormWords {
  /** BCP 47 tag. */
  locale: string;
  site: Readonly<Record<FormWord, string>> & Readonly<Record<string, string | undefined>>;
  /** Stand for what is said yes or no to. */
  yes: string;
  no: string;
  copy: string;
  copied: string;
}

/** The words that a form is drawn with. */
export function formWordsOf(words: Words): FormWords {
  const { site } = pageWords(words);
  const { yes, no } = words.print.catalogue;
  return {
    locale: words.print.locale,
    site: ofForm(site),
    yes,
    no,
    copy: site.copyLines,
    copied: site.copiedLines,
  };
}

/** The words of pages without those that the form does not say. */
function ofForm(site: SiteWords): FormWords['site'] {
  const own = { ...site };
  for (const name of Object.keys(own)) if (!/^form[A-Z]/.test(name)) Reflect.deleteProperty(own, name);
  return own;
}

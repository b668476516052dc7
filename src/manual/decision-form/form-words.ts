import type { decisionFormWords } from '../words/en-decision-form.ts';
import { pageWords } from '../words/page-words.ts';
import type { Words } from '../words/words.ts';

/** The words of the form, by name; a word that is counted has the forms of its language. */
export interface FormWords {
  /** BCP 47 tag. */
  locale: string;
  site: Readonly<Record<keyof typeof decisionFormWords, string>> & Readonly<Record<string, string>>;
  /** Stand for what is said yes or no to. */
  yes: string;
  no: string;
  copy: string;
  copied: string;
}

/** The words that a form is drawn with. */
export function formWordsOf(words: Words): FormWords {
  const { site } = pageWords(words);
  const own = Object.entries(site).filter(([name]) => /^form[A-Z]/.test(name));
  const { yes, no } = words.print.catalogue;
  return {
    locale: words.print.locale,
    site: Object.fromEntries(own) as FormWords['site'],
    yes,
    no,
    copy: site.copyLines,
    copied: site.copiedLines,
  };
}

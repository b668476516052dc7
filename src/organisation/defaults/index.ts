import { type Catalogues, inLanguage } from '../../language/languages.ts';
import { english } from './en.ts';

type Frozen<Words> = Words extends readonly string[]
  ? readonly string[]
  : Words extends string
    ? string
    : { readonly [Key in keyof Words]: Frozen<Words[Key]> };

/** The words that fields hold until somebody decides, in one language, by the path of the field. */
export type DefaultWords = Frozen<typeof english>;

const defaults: Catalogues<DefaultWords> = { en: english };

/** The words that fields hold until somebody decides, in a language. */
export const defaultsIn = (language: unknown): DefaultWords => inLanguage(defaults, language);

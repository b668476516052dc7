import { type Catalogues, inLanguage } from '../../language/languages.ts';
import type { Translated } from '../../language/translated.ts';
import { english } from './en/index.ts';

/** The words that fields hold until somebody decides, in one language, by the path of the field. */
export type DefaultWords = Translated<typeof english>;

const defaults: Catalogues<DefaultWords> = { en: english };

/** The words that fields hold until somebody decides, in a language. */
export const defaultsIn = (language: unknown): DefaultWords => inLanguage(defaults, language);

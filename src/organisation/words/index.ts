import { type Catalogues, inLanguage } from '../../language/languages.ts';
import type { Catalogue } from './catalogue.ts';
import { english } from './en.ts';

const catalogues: Catalogues<Catalogue> = { en: english };

/** The words that values of an organisation are printed with, in a language. */
export const catalogueOf = (language: string): Catalogue => inLanguage(catalogues, language);

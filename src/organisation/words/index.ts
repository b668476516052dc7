import type { Catalogue } from './catalogue.ts';
import { english } from './en.ts';

/** All catalogues by language. */
export const catalogues: Readonly<Record<string, Catalogue>> = { en: english };

/** The catalogue of a language; English where there is none, which is reported as a problem of the config. */
export function catalogueOf(language: string): Catalogue {
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? english;
}

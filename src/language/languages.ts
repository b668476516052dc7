/**
 * The languages that manuals can be written in, by two-letter code: the one list of them. Whatever is there once for
 * each language (words, presets, texts of the standard, a folder of templates) is asked for by one of these.
 */
export const languages = ['en'] as const;

/** A language that manuals can be written in. */
export type Language = (typeof languages)[number];

/** The language of a manual that names none, and of what is written for all users: references and problems. */
export const defaultLanguage: Language = 'en';

/** One of a thing for each language. */
export type Catalogues<Catalogue> = Readonly<Record<Language, Catalogue>>;

/** Whether manuals can be written in a language. */
export const isLanguage = (language: unknown): language is Language =>
  languages.some((known) => known === language);

/** The language that a config asks for; the default one where there is none such, which is reported as a problem. */
export const languageOf = (language: unknown): Language =>
  isLanguage(language) ? language : defaultLanguage;

/** What stands for a language in a list of catalogues. */
export const inLanguage = <Catalogue>(catalogues: Catalogues<Catalogue>, language: unknown): Catalogue =>
  catalogues[languageOf(language)];

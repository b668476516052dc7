/** The languages that manuals can be written in, by two-letter code. Each list of catalogues has all of them. */
export const languages = ['en'] as const;

export type Language = (typeof languages)[number];

/** One catalogue for each language. */
export type Catalogues<Catalogue> = Readonly<Record<Language, Catalogue>>;

/** Whether manuals can be written in a language. */
export const isLanguage = (language: string): language is Language =>
  languages.some((known) => known === language);

/** The catalogue of a language; English where there is none, which is reported as a problem of the config. */
export const inLanguage = <Catalogue>(catalogues: Catalogues<Catalogue>, language: string): Catalogue =>
  catalogues[isLanguage(language) ? language : 'en'];

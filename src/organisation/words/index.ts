import { type Catalogues, inLanguage } from '../../language/languages.ts';
import type { ChoiceGroup } from '../schema/choices.ts';
import type { Catalogue } from './catalogue.ts';
import { english } from './en.ts';

const catalogues: Catalogues<Catalogue> = { en: english };

/** Words of a catalogue as a manual of an edition, by its year, has them. */
export function inEdition(catalogue: Catalogue, year: string): Catalogue {
  const byYear: Readonly<Record<string, Catalogue['byEdition']['2018']>> = catalogue.byEdition;
  const others = Object.hasOwn(byYear, year) ? byYear[year] : undefined;
  if (!others) return catalogue;
  const choices = Object.entries(others.choices).map(([group, words]) => [
    group,
    { ...catalogue.choices[group as ChoiceGroup], ...words },
  ]);
  return { ...catalogue, choices: { ...catalogue.choices, ...Object.fromEntries(choices) } };
}

/** The words that values of an organisation are printed with, in a language. */
export const catalogueOf = (language: string): Catalogue => inLanguage(catalogues, language);

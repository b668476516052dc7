import { type Catalogues, inLanguage } from '../../language/languages.ts';
import type { EditionYear } from '../../standard/index.ts';
import type { ChoiceGroup } from '../schema/choices.ts';
import type { Catalogue, LaterEdition } from './catalogue.ts';
import { english } from './en.ts';

const catalogues: Catalogues<Catalogue> = { en: english };

/** Words of a catalogue as a manual of an edition, by its year, has them. */
export function inEdition(catalogue: Catalogue, year: EditionYear): Catalogue {
  const byYear: { readonly [Year in EditionYear]?: Catalogue['byEdition'][LaterEdition] } =
    catalogue.byEdition;
  const others = byYear[year];
  if (!others) return catalogue;
  const choices = Object.entries(others.choices).map(([group, words]) => [
    group,
    { ...catalogue.choices[group as ChoiceGroup], ...words },
  ]);
  return { ...catalogue, choices: { ...catalogue.choices, ...Object.fromEntries(choices) } };
}

/** The words that values of an organisation are printed with, in a language. */
export const catalogueOf = (language: string): Catalogue => inLanguage(catalogues, language);

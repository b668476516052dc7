import { type Facet, facets } from '../../manual/search/search-index.ts';
import type { BoxWords, FacetFields } from './box-words.ts';
import type { Choice, Chosen } from './facet-filter.ts';

/** What is chosen in the fields. */
export const chosenIn = (fields: FacetFields): Chosen => ({
  section: fields.section.value,
  type: fields.type.value,
  owner: fields.owner.value,
  state: fields.state.value,
});

/** Whether anything is chosen. */
export const isChosen = (fields: FacetFields): boolean => facets.some((facet) => fields[facet].value !== '');

/** What is chosen in words, for when the fields are folded; with a colon before it. */
export function chosenWords(fields: FacetFields): string {
  const chosen = facets.flatMap((facet) => {
    const [option] = fields[facet].value === '' ? [] : fields[facet].selectedOptions;
    return option ? [option.text.replace(/ \([\d.,\s]+\)$/, '')] : [];
  });
  return chosen.length > 0 ? `: ${chosen.join(', ')}` : '';
}

/** Offers what is left to choose, with counts. What was chosen stays chosen. */
export function offer(fields: FacetFields, choices: Record<Facet, readonly Choice[]>, words: BoxWords): void {
  const figure = new Intl.NumberFormat(words.locale);
  for (const facet of facets) {
    const field = fields[facet];
    const { value: chosen } = field;
    const options = choices[facet].map(
      ({ value, label, count }) => new Option(`${label} (${figure.format(count)})`, value),
    );
    field.replaceChildren(new Option(words.all, ''), ...options);
    field.value = chosen;
    field.disabled = options.length === 0;
  }
}

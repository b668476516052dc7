import type { SentIndex } from '../../manual/search/sent-index.ts';
import { formatMessage } from '../../manual/words/words.ts';
import { element } from '../element.ts';
import type { BoxWords } from '../search/box-words.ts';
import { nameOf, saidElsewhere, withYear } from '../search/names.ts';
import { nearest, type SoughtClause, soughtClause, wordsOf } from './nearest.ts';

type Sent = Pick<SentIndex, 'places' | 'elsewhere' | 'edition' | 'editions'>;
type Found = Sent['places'][number];

/**
 * Helps a reader on from an address that leads nowhere: a search for its words, and the pages with the likest addresses, or
 * where the matter of a clause is that has its number in another edition.
 */
export class NotFound extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const base = this.dataset['base'] ?? '/';
    const asked = readable(location.pathname.slice(base.length));
    // The page itself was asked for by nobody.
    const path = asked === '404.html' ? '' : asked;
    const form = this.querySelector('form');
    const box = form?.querySelector('input');
    if (!form || !box) return;
    box.value = wordsOf(path);
    form.dataset['ready'] = '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      search(box.value);
    });
    const response = await fetch(this.dataset['index'] ?? '').catch(() => undefined);
    if (!response?.ok) return;
    const index = (await response.json()) as Sent;
    const sought = soughtClause(path, index);
    if (sought) this.#show('.sought', sought.here, base, this.#wordsFor(sought, index));
    else this.#show('.nearest', nearest(path, index.places), base);
  }

  #wordsFor({ other, here }: SoughtClause<Found>, { edition, editions }: Sent): string {
    const words = JSON.parse(this.dataset['words'] ?? '') as Pick<BoxWords, 'elsewhere' | 'locale' | 'lost'>;
    if (here.length > 0) return saidElsewhere(other, words);
    const own = editions.find(([year]) => year === edition)?.[1] ?? '';
    return formatMessage(words.lost.withoutCounterpart, { clause: withYear(other), own });
  }

  #show(selector: string, found: readonly Found[], base: string, words = ''): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) return;
    part.hidden = found.length === 0 && words === '';
    if (words) part.prepend(element('p', '', words));
    part.querySelector('ul')?.replaceChildren(
      ...found.map((place) => {
        const link = element('a', '', ...nameOf(place));
        link.href = base + place.url;
        return element('li', '', link);
      }),
    );
  }
}

/** Opens the search of the page with words in its box. */
function search(words: string): void {
  document.querySelector<HTMLElement>('manual-search .search-open')?.click();
  const box = document.querySelector<HTMLInputElement>('manual-search input[type=search]');
  if (!box) return;
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** An address as it was written; one that cannot be read stays as it is. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

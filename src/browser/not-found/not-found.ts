import type { SentIndex } from '../../manual/search/sent-index.ts';
import { nearest, wordsOf } from './nearest.ts';

/** Helps a reader on from an address that leads nowhere: a search for its words, and the pages with the likest addresses. */
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
    await this.#showNearest(path, base);
  }

  async #showNearest(path: string, base: string): Promise<void> {
    const part = this.querySelector<HTMLElement>('.nearest');
    const response = await fetch(this.dataset['index'] ?? '').catch(() => undefined);
    if (!part || !response?.ok) return;
    const { places } = (await response.json()) as Pick<SentIndex, 'places'>;
    const found = nearest(path, places);
    part.hidden = found.length === 0;
    part.querySelector('ul')?.replaceChildren(
      ...found.map(({ url, title }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = base + url;
        link.textContent = title;
        item.append(link);
        return item;
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

import type {} from '../offline/copy.ts';
import type { TextFits } from './field-score.ts';
import type { Pagefind, PagefindModule, PagefindResult, PageText } from './pagefind.ts';
import type { Tokenizer, Word } from './tokenizer.ts';

/**
 * The texts of all pages, by the place's position in the index. Pagefind knows pages by ids of its own and tells
 * addresses only with a page's whole text, so each page carries its position as a key to sort by: one sorted list of all
 * pages says which id is which place, and counts over all results cost no request.
 */
export class FullText {
  readonly #pagefind: Pagefind;
  readonly #pages: readonly PagefindResult[];
  readonly #positions: ReadonlyMap<string, number>;
  readonly #fits = new Map<string, Promise<TextFits>>();

  private constructor(pagefind: Pagefind, pages: readonly PagefindResult[]) {
    this.#pagefind = pagefind;
    this.#pages = pages;
    this.#positions = new Map(pages.map(({ id }, position) => [id, position]));
  }

  /** Opens the index at an address; `undefined` where there is none, or one of another state of the manual. */
  static async open(address: string, places: number): Promise<FullText | undefined> {
    try {
      const { createInstance }: PagefindModule = await (globalThis.clausebookOffline?.texts() ??
        import(/* @vite-ignore */ address));
      // A worker would load the program twice; a word is found in a few milliseconds.
      const pagefind = createInstance({ noWorker: true });
      await pagefind.init();
      const { results } = await pagefind.search(null, { sort: { place: 'asc' } });
      return results.length === places ? new FullText(pagefind, results) : undefined;
    } catch {
      return undefined;
    }
  }

  /** How each page fits a word. */
  fits(word: string): Promise<TextFits> {
    const known = this.#fits.get(word) ?? this.#ask(word);
    this.#fits.set(word, known);
    return known;
  }

  async #ask(word: string): Promise<TextFits> {
    const { results } = await this.#pagefind.search(word);
    const best = Math.max(...results.map(({ score }) => score));
    return new Map(
      results.flatMap(({ id, score, words }) => {
        const position = this.#positions.get(id);
        return position === undefined ? [] : [[position, { score: score / best, at: words }] as const];
      }),
    );
  }

  /**
   * True when the word, or another form of it, stands in the texts; Pagefind gives pages for the beginning of an unknown
   * word too.
   */
  async says({ text, stem }: Word, tokenize: Tokenizer): Promise<boolean> {
    const best = [...(await this.fits(text))].find(([, { score }]) => score === 1);
    const content = best && (await this.page(best[0]))?.content;
    if (content === undefined) return false;
    return content.toLowerCase().includes(text) || tokenize(content).some((word) => word.stem === stem);
  }

  /** The text of a page; `undefined` where it could not be fetched. */
  async page(position: number): Promise<PageText | undefined> {
    return this.#pages[position]?.data().catch(() => undefined);
  }
}

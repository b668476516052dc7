import { facets } from '../../manual/search/search-index.ts';
import { formatMessage } from '../../manual/words/words.ts';
import { type Answer, answerTo, passagesFor } from './answer.ts';
import { moveBetween } from './arrow-keys.ts';
import { type BoxWords, countOf, type FacetFields } from './box-words.ts';
import { drawNothing, drawResult } from './draw-results.ts';
import { chosenIn, offer } from './facet-fields.ts';
import { listenForKeys } from './shortcuts.ts';
import { openSource, type Source } from './source.ts';

/** Results that are drawn at first, and with each wish for more. */
const portion = 10;
/** Milliseconds to wait for the next letter. */
const pause = 60;

/** The search of a manual: a button, and a dialog with a box, choices and results. All of it stands in the page. */
export class SearchBox extends HTMLElement {
  readonly #dialog = this.#part('dialog');
  readonly #box = this.#part<HTMLInputElement>('input[type=search]');
  readonly #list = this.#part<HTMLOListElement>('ol');
  readonly #status = this.#part('[role=status]');
  readonly #notice = this.#part('.search-notice');
  readonly #more = this.#part<HTMLButtonElement>('.search-more');
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as BoxWords;
  readonly #fields = Object.fromEntries(
    facets.map((facet) => [facet, this.#part<HTMLSelectElement>(`select[name=${facet}]`)]),
  ) as FacetFields;
  #source: Promise<Source> | undefined;
  /** Counts questions: an answer to any but the last one is stale. */
  #asked = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #answer: Answer | undefined;

  connectedCallback(): void {
    const dialog = this.#dialog as HTMLDialogElement;
    this.#part('.search-open').addEventListener('click', () => this.#open(dialog));
    this.#part('.search-close').addEventListener('click', () => dialog.close());
    listenForKeys(this.#part<HTMLInputElement>('input[type=checkbox]'), () =>
      dialog.open ? this.#box.focus() : this.#open(dialog),
    );
    // A click beside the dialog is one on the dialog itself; a link to the same page has to let the page be seen.
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog || (target as Element).closest('a')) dialog.close();
    });
    dialog.addEventListener('keydown', (event) => {
      // A browser would empty the box first.
      if (event.key === 'Escape') {
        event.preventDefault();
        dialog.close();
      } else moveBetween(event, this.#box, this.#list);
    });
    this.#box.addEventListener('input', () => this.#askSoon());
    for (const facet of facets) this.#fields[facet].addEventListener('change', () => this.#ask());
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#goToFirst();
    });
    this.#more.addEventListener('click', () => this.#showMore());
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`The search has no ${selector}.`);
    return part;
  }

  #open(dialog: HTMLDialogElement): void {
    dialog.showModal();
    this.#box.focus();
    this.#box.select();
    if (!this.#answer) void this.#ask();
  }

  #askSoon(): void {
    clearTimeout(this.#waiting);
    this.#asked++;
    this.#waiting = setTimeout(() => this.#ask(), pause);
  }

  /** Answers what stands in the box now, unless something else stands there when the answer is known. */
  async #ask(): Promise<void> {
    clearTimeout(this.#waiting);
    const question = ++this.#asked;
    const typed = this.#box.value.trim();
    this.#source ??= openSource(this.dataset['index'] ?? '', this.dataset['texts'] ?? '');
    try {
      const source = await this.#source;
      const answer = await answerTo(typed, chosenIn(this.#fields), source);
      const drawn = await this.#draw(answer, 0, source);
      if (question !== this.#asked) return;
      this.#answer = answer;
      this.#list.replaceChildren(...drawn);
      this.#tell(answer, source);
    } catch {
      this.#source = undefined;
      if (question === this.#asked) this.#notice.textContent = this.#words.failed;
    }
  }

  async #draw({ results, sought }: Answer, from: number, source: Source): Promise<HTMLLIElement[]> {
    const shown = results.slice(from, from + portion);
    const passages = await passagesFor(shown, sought, source);
    const { labels } = source.known.index;
    const frame = { base: this.dataset['base'] ?? '/', labels, words: this.#words };
    return shown.map((result, index) => drawResult(result, passages[index], frame));
  }

  #tell(answer: Answer, { texts }: Source): void {
    const { typed, results, choices, readAs } = answer;
    const words = this.#words;
    offer(this.#fields, choices, words);
    const asked = typed !== '' || results.length > 0;
    const count = asked ? countOf(words, results.length) : '';
    this.#status.textContent = readAs ? `${formatMessage(words.read, { query: readAs })} ${count}` : count;
    const nothing = typed !== '' && results.length === 0 ? drawNothing(typed, words) : [];
    this.#notice.replaceChildren(...nothing, texts ? '' : words.noTexts);
    this.#more.hidden = results.length <= this.#list.children.length;
    (this.#dialog as HTMLDialogElement).scrollTop = 0;
    // What the list answers, for all who wait for it.
    this.dataset['answered'] = typed;
  }

  async #showMore(): Promise<void> {
    const answer = this.#answer;
    const source = await this.#source;
    if (!answer || !source) return;
    const from = this.#list.children.length;
    const drawn = await this.#draw(answer, from, source);
    if (answer !== this.#answer) return;
    this.#list.append(...drawn);
    this.#more.hidden = answer.results.length <= this.#list.children.length;
    this.#list.children[from]?.querySelector('a')?.focus();
  }

  /** Enter in the box opens the first result, of what was typed and not of what was typed before. */
  async #goToFirst(): Promise<void> {
    if (this.#answer?.typed !== this.#box.value.trim()) await this.#ask();
    if (this.#answer?.typed === this.#box.value.trim()) this.#list.querySelector('a')?.click();
  }
}

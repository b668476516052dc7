import { type Facet, facets } from '../../manual/search/search-index.ts';
import { formatMessage } from '../../manual/words/words.ts';
import type { Answer } from './answer.ts';
import { moveBetween } from './arrow-keys.ts';
import { type BoxWords, countOf, type FacetFields } from './box-words.ts';
import { chosenIn, chosenWords, isChosen, offer } from './facet-fields.ts';
import { listenForKeys } from './shortcuts.ts';
import { showRecent } from './start.ts';

/** Results that are drawn at first, and with each wish for more. */
const portion = 10;
/** Milliseconds to wait for the next letter. */
const pause = 60;

/** All that is needed to answer: what answers, and what it searches in. */
type Ready = Awaited<ReturnType<typeof makeReady>>;

async function makeReady(index: string, texts: string) {
  const { answerTo, passagesFor, drawNothing, drawResult, lostWords, openSource } = await import(
    './engine.ts'
  );
  return {
    answerTo,
    passagesFor,
    drawNothing,
    drawResult,
    lostWords,
    source: await openSource(index, texts),
  };
}

/** The search of a manual: a button, and a dialog with a box, choices and results. All of it stands in the page. */
export class SearchBox extends HTMLElement {
  readonly #dialog = this.#part('dialog');
  readonly #box = this.#part<HTMLInputElement>('input[type=search]');
  readonly #found = this.#part('.search-found');
  readonly #start = this.#part('.search-start');
  readonly #list = this.#part<HTMLOListElement>('ol');
  readonly #status = this.#part('[role=status]');
  readonly #notice = this.#part('.search-notice');
  readonly #more = this.#part<HTMLButtonElement>('.search-more');
  readonly #narrow = this.#part<HTMLDetailsElement>('.search-narrow');
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as BoxWords;
  readonly #fields: FacetFields = {
    section: this.#field('section'),
    type: this.#field('type'),
    owner: this.#field('owner'),
    state: this.#field('state'),
  };
  #ready: Promise<Ready> | undefined;
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
      } else moveBetween(event, this.#box, this.#found);
    });
    this.#box.addEventListener('input', () => this.#askSoon());
    for (const facet of facets) this.#fields[facet].addEventListener('change', () => this.#ask());
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#goToFirst();
    });
    this.#more.addEventListener('click', () => this.#showMore());
    // Choices take the room that results need on a phone.
    this.#narrow.open = matchMedia('(min-width: 50em)').matches;
    showRecent(this.#start, this.dataset['base'] ?? '/');
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`The search has no ${selector}.`);
    return part;
  }

  #field(facet: Facet): HTMLSelectElement {
    return this.#part<HTMLSelectElement>(`select[name=${facet}]`);
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
    this.#ready ??= makeReady(this.dataset['index'] ?? '', this.dataset['texts'] ?? '');
    try {
      const ready = await this.#ready;
      const answer = await ready.answerTo(typed, chosenIn(this.#fields), ready.source);
      const drawn = await this.#draw(answer, 0, ready);
      if (question !== this.#asked) return;
      this.#answer = answer;
      this.#list.replaceChildren(...drawn);
      this.#tell(answer, ready);
    } catch {
      this.#ready = undefined;
      if (question === this.#asked) this.#notice.textContent = this.#words.failed;
    }
  }

  async #draw(answer: Answer, from: number, ready: Ready): Promise<HTMLLIElement[]> {
    const shown = answer.results.slice(from, from + portion);
    const passages = await ready.passagesFor(shown, answer, ready.source);
    const { labels } = ready.source.known.index;
    const frame = { base: this.dataset['base'] ?? '/', labels, words: this.#words };
    return shown.map((match, index) =>
      ready.drawResult(
        { match, intent: answer.intent, passages: passages[index], isFirst: from + index === 0 },
        frame,
      ),
    );
  }

  #tell(answer: Answer, { source: { known, texts }, lostWords, drawNothing }: Ready): void {
    const { typed, results, choices, readAs, lost } = answer;
    const words = this.#words;
    offer(this.#fields, choices, words);
    const asked = typed !== '' || isChosen(this.#fields);
    this.#start.hidden = asked;
    this.#part('.search-narrow summary span').textContent = chosenWords(this.#fields);
    this.#status.textContent = [
      lost ? lostWords(lost, known.index, words) : '',
      readAs ? formatMessage(words.read, { query: readAs }) : '',
      asked ? countOf(words, results.length) : '',
    ]
      .filter((said) => said !== '')
      .join(' ');
    const nothing = typed !== '' && results.length === 0 && !lost ? drawNothing(typed, words) : [];
    this.#notice.replaceChildren(...nothing, texts ? '' : words.noTexts);
    this.#more.hidden = results.length <= this.#list.children.length;
    (this.#dialog as HTMLDialogElement).scrollTop = 0;
    // What the list answers, for all who wait for it.
    this.dataset['answered'] = typed;
  }

  async #showMore(): Promise<void> {
    const answer = this.#answer;
    const ready = await this.#ready;
    if (!answer || !ready) return;
    const from = this.#list.children.length;
    const drawn = await this.#draw(answer, from, ready);
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

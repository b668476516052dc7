import type { Card } from './card.ts';
import { cardParts } from './card-element.ts';

/** The sheet at the foot of a small screen: the card of a link that a finger tapped, with a way to the page itself. */
export class CardSheet {
  readonly #dialog: HTMLDialogElement;
  #link: HTMLAnchorElement | undefined;

  /** `dialog` stands in the page with its words; without it there are no sheets. */
  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
    // A tap beside the sheet is one on the dialog itself; one on a link has done what it was for.
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog || (target as Element).closest('a')) dialog.close();
    });
    dialog.addEventListener('close', () => this.#link?.focus({ preventScroll: true }));
  }

  show(link: HTMLAnchorElement, card: Card): void {
    this.#link = link;
    this.#dialog.querySelector('[data-card]')?.replaceChildren(...cardParts(card));
    this.#dialog.setAttribute('aria-label', `${card.kind}: ${card.title}`);
    this.#dialog.querySelector<HTMLAnchorElement>('[data-open]')?.setAttribute('href', link.href);
    this.#dialog.showModal();
  }
}

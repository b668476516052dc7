import type { Card } from './card.ts';
import { cardId, emptyCard, fill } from './card-element.ts';
import { type Box, cardPlace } from './card-place.ts';

/** The one card of a page and the link that it speaks of. */
export class CardView {
  readonly #card = emptyCard();
  #link: HTMLAnchorElement | undefined;

  /** The link whose card was shown last and that has not been left since, even where Escape put its card away. */
  get link(): HTMLAnchorElement | undefined {
    return this.#link;
  }

  get isOpen(): boolean {
    return this.#card.matches(':popover-open');
  }

  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#card.contains(target);
  }

  /** Shows what a link leads to; `line` is the line of it that is pointed at, the first when left out. */
  show(link: HTMLAnchorElement, content: Card, line?: Box): void {
    this.leave();
    this.#link = link;
    fill(this.#card, content);
    document.querySelector('main')?.append(this.#card);
    link.setAttribute('aria-describedby', cardId);
    this.#card.showPopover();
    this.#put(link, line ?? firstLine(link));
  }

  /** Takes the card away; the link counts as left when the reader left it, not when Escape was pressed. */
  putAway(): void {
    this.#link?.removeAttribute('aria-describedby');
    if (this.isOpen) this.#card.hidePopover();
  }

  leave(): void {
    this.putAway();
    this.#link = undefined;
  }

  /** Goes after its link when the page was scrolled. */
  follow(): void {
    if (this.#link && this.isOpen) this.#put(this.#link, firstLine(this.#link));
  }

  #put(link: Element, line: Box): void {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const direction = getComputedStyle(document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
    const size = { width: this.#card.offsetWidth, height: this.#card.offsetHeight };
    const { left, top } = cardPlace(overAllLines(link, line), size, { width, height }, direction);
    this.#card.style.left = `${left}px`;
    this.#card.style.top = `${top}px`;
  }
}

/** As wide as one line of a link and as high as all of them: the card may begin at one, but cover none. */
function overAllLines(link: Element, { left, width }: Box): Box {
  const { top, height } = link.getBoundingClientRect();
  return { left, width, top, height };
}

const firstLine = (link: Element): Box => link.getClientRects()[0] ?? link.getBoundingClientRect();

/** A link may go over several lines: the one at a point of the window, if any. */
export const lineAt = (link: Element, x: number, y: number): Box | undefined =>
  [...link.getClientRects()].find(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );

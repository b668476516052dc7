import type { Card } from './card.ts';

/** Id of the one card of a page; the link it belongs to names it in `aria-describedby`. */
export const cardId = 'reference-card';

/** The one card of a page: empty, unseen, in the browser's top layer once it is shown. */
export function emptyCard(): HTMLElement {
  const element = document.createElement('div');
  element.id = cardId;
  element.className = 'reference-card not-content';
  element.setAttribute('role', 'tooltip');
  element.popover = 'manual';
  return element;
}

/** Puts a card's words into the element, as text and nothing else. */
export function fill(element: HTMLElement, { kind, title, text, facts }: Card): void {
  const list = document.createElement('dl');
  for (const [name, value] of facts) {
    const row = document.createElement('div');
    row.append(said('dt', name), said('dd', value));
    list.append(row);
  }
  element.replaceChildren(
    said('p', kind, 'card-kind'),
    said('p', title, 'card-title'),
    ...(text ? [said('p', text, 'card-text')] : []),
    list,
  );
}

function said(tag: string, words: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  // Each value has its own direction: a name in Arabic leaves its neighbours where they are.
  element.dir = 'auto';
  element.textContent = words;
  return element;
}

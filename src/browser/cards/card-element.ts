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
export const fill = (element: HTMLElement, card: Card): void => element.replaceChildren(...cardParts(card));

/** The words of a card as elements; a number or an address among them leads where it says. */
export function cardParts({ kind, title, text, facts }: Card): HTMLElement[] {
  const list = document.createElement('dl');
  for (const [name, value, address] of facts) {
    const row = document.createElement('div');
    row.append(said('dt', name), address ? linked(value, address) : said('dd', value));
    list.append(row);
  }
  return [
    said('p', kind, 'card-kind'),
    said('p', title, 'card-title'),
    ...(text ? [said('p', text, 'card-text')] : []),
    list,
  ];
}

/** Cards come from the site itself; all the same nothing but a telephone or mail is led to. */
function linked(value: string, address: string): HTMLElement {
  const cell = said('dd', value);
  if (!/^(?:tel|mailto):/.test(address)) return cell;
  const link = document.createElement('a');
  link.href = address;
  link.textContent = value;
  cell.replaceChildren(link);
  return cell;
}

function said(tag: string, words: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  // Each value has its own direction: a name in Arabic leaves its neighbours where they are.
  element.dir = 'auto';
  element.textContent = words;
  return element;
}

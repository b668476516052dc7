import type { Card, CardPlace, CardSet } from './card.ts';
import { CardSheet } from './card-sheet.ts';
import { fetchedCard } from './fetched-cards.ts';

/** What a finger wants to be told, where it would lose its place by going there; other links it follows. */
const told: ReadonlySet<CardSet> = new Set<CardSet>(['roles', 'records', 'terms']);

/** Milliseconds that a tap waits for its card; then it goes where the link leads. */
const patience = 1200;

/** Shows the card of a tapped link as a sheet; `subject` is what a link has a card of. */
export function showOnTouch(
  linkOf: (target: EventTarget | null) => HTMLAnchorElement | null,
  subject: (link: HTMLAnchorElement) => CardPlace | undefined,
): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#reference-sheet');
  if (!dialog) return;
  const sheet = new CardSheet(dialog);
  let pointer = '';
  const tapped = (target: EventTarget | null) => {
    const link = linkOf(target);
    // What names a row is the way to it, and its facts stand beside.
    if (!link || dialog.contains(link) || link.closest('th')) return undefined;
    const place = subject(link);
    return place && told.has(place.set) ? { link, place } : undefined;
  };
  document.addEventListener('pointerdown', ({ pointerType, target }) => {
    pointer = pointerType;
    const found = pointerType === 'touch' ? tapped(target) : undefined;
    if (found) void fetchedCard(found.place.set, found.place.key);
  });
  document.addEventListener('click', (event) => {
    // A click without a pointer is the keyboard's.
    const found = pointer === 'touch' && event.detail > 0 ? tapped(event.target) : undefined;
    if (!found || event.defaultPrevented) return;
    event.preventDefault();
    void inTime(fetchedCard(found.place.set, found.place.key)).then((card) => {
      if (card) sheet.show(found.link, card);
      else location.assign(found.link.href);
    });
  });
}

const inTime = (card: Promise<Card | undefined>): Promise<Card | undefined> =>
  Promise.race([card, new Promise<undefined>((late) => setTimeout(() => late(undefined), patience))]);

import { href } from '../href.ts';
import { type Card, type CardFolder, type Cards, cardsPath } from './card.ts';

const asked = new Map<CardFolder, Promise<Cards>>();

/** The card of a page, fetched with those of its whole folder the first time one of them is asked for. */
export async function fetchedCard(folder: CardFolder, key: string): Promise<Card | undefined> {
  const waiting = asked.get(folder) ?? fetchCards(folder);
  asked.set(folder, waiting);
  const cards = await waiting;
  return Object.hasOwn(cards, key) ? cards[key] : undefined;
}

/** Without its cards a page is still whole: what can't be fetched is asked for again by the next link. */
async function fetchCards(folder: CardFolder): Promise<Cards> {
  try {
    const response = await fetch(href(cardsPath(folder)));
    if (response.ok) return await response.json();
  } catch {
    // Off line, or an answer cut short.
  }
  asked.delete(folder);
  return {};
}

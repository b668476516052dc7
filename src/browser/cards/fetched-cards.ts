import { listPaths } from '../../manual/model/urls.ts';
import { href } from '../../pages/href.ts';
import { type Card, type CardSet, type Cards, cardsPath } from './card.ts';
import { roleCards } from './role-cards.ts';

const asked = new Map<CardSet, Promise<Cards>>();

/** The card of a page, fetched with those of its whole set the first time one of them is asked for. */
export async function fetchedCard(set: CardSet, key: string): Promise<Card | undefined> {
  const waiting = asked.get(set) ?? fetchCards(set);
  asked.set(set, waiting);
  const cards = await waiting;
  return Object.hasOwn(cards, key) ? cards[key] : undefined;
}

/** Without its cards a page is still whole: what can't be fetched is asked for again by the next link. */
async function fetchCards(set: CardSet): Promise<Cards> {
  try {
    // Those of roles are read from their page: what only pages may tell stands there.
    const response = await fetch(href(set === 'roles' ? listPaths.roles : cardsPath(set)));
    if (response.ok) return set === 'roles' ? rolesIn(await response.text()) : await response.json();
  } catch {
    // Off line, or an answer cut short.
  }
  asked.delete(set);
  return {};
}

const rolesIn = (html: string): Cards => roleCards(new DOMParser().parseFromString(html, 'text/html'));

import type { APIRoute } from 'astro';
import { type CardSet, cardSets } from '../../browser/cards/card.ts';
import { cardsOf } from '../../pages/cards-of.ts';
import { manual } from '../../pages/manual.ts';
import { words } from '../../pages/words.ts';

/** One file for each set of cards. */
export const getStaticPaths = () => cardSets.map((set) => ({ params: { set } }));

/** What the cards of references say, for the reader's browser; a file for each set. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(cardsOf(params['set'] as CardSet, manual, words)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

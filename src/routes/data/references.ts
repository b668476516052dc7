import type { APIRoute } from 'astro';
import { type CardSet, cardSets } from '../../site/cards/card.ts';
import { cardsOf } from '../../site/cards/cards-of.ts';
import { manual } from '../../site/shown-manual.ts';
import { words } from '../../site/words.ts';

export const getStaticPaths = () => cardSets.map((set) => ({ params: { set } }));

/** What the cards of references say, for the reader's browser; a file for each set. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(cardsOf(params['set'] as CardSet, manual, words)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

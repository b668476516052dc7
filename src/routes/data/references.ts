import type { APIRoute } from 'astro';
import { type CardFolder, cardFolders } from '../../site/cards/card.ts';
import { cardsOf } from '../../site/cards/cards-of.ts';

export const getStaticPaths = () => cardFolders.map((folder) => ({ params: { folder } }));

/** What the cards of references say, for the reader's browser; a file for each folder of pages. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(cardsOf(params['folder'] as CardFolder)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

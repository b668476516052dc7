import type { APIRoute } from 'astro';
import { sentIndex } from '../../manual/search/sent-index.ts';
import { index } from '../../pages/context.ts';

/** What the search in a reader's browser knows before it asks for texts. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(sentIndex(index)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

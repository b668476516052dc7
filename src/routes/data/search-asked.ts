import type { APIRoute } from 'astro';
import { sentAsked } from '../../manual/search/sent-index.ts';
import { index } from '../../pages/context.ts';

/** What the search asks for once somebody asks. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(sentAsked(index)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

import type { APIRoute } from 'astro';
import { dueItems } from '../../manual/entries/due.ts';
import { manual } from '../../pages/manual.ts';

/** What has a day, for programs that remind people. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify({ due: dueItems(manual) }), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

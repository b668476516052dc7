import { data } from 'virtual:clausebook/manual';
import type { APIRoute } from 'astro';

/** The manual as data. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(data()), { headers: { 'content-type': 'application/json; charset=utf-8' } });

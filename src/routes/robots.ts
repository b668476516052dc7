import type { APIRoute } from 'astro';
import { manual } from '../pages/manual.ts';

/** Keeps search engines out unless the organisation lets them in. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\n${manual.organisation.searchEngines ? 'Allow' : 'Disallow'}: /\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });

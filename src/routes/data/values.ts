import type { APIRoute } from 'astro';
import { valueFile } from '../../pages/decisions/value-file.ts';
import { href } from '../../pages/href.ts';
import { manual } from '../../pages/manual.ts';
import { words } from '../../pages/words.ts';

/** The values of the register of decisions, which its page draws section by section. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(valueFile(manual, words, href)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

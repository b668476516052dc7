import type { APIRoute } from 'astro';
import { csvForPrograms } from '../../manual/registers/csv.ts';
import { type RegisterName, registerNames, registerOf } from '../../manual/registers/index.ts';
import { manual } from '../../pages/manual.ts';
import { words } from '../../pages/words.ts';

/** One CSV for each register that leaves the site as a file. */
export const getStaticPaths = () => registerNames.map((register) => ({ params: { register } }));

/** A register as CSV, whose bytes tell programs what the pages tell people. */
export const GET: APIRoute = ({ params }) =>
  new Response(csvForPrograms(registerOf(params['register'] as RegisterName, manual, words)), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });

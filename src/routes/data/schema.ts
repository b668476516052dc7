import type { APIRoute } from 'astro';
import { manualJsonSchema } from '../../manual/data/schema.ts';

/** The JSON Schema of the manual as data. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(manualJsonSchema()), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });

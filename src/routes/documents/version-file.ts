import { readFile } from 'node:fs/promises';
import { versions } from 'virtual:clausebook/manual';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentType } from '../../pages/content-type.ts';

/** The pages of approved versions, and what was kept with each. */
export const getStaticPaths = (() =>
  versions().map(({ slug, version, name, content }) => ({
    params: { slug, version, file: name },
    props: { content },
  }))) satisfies GetStaticPaths;

/** A page, or the bytes of an image or a download. */
export const GET: APIRoute = async ({ props, params }) => {
  const { content } = props as Pick<ReturnType<typeof versions>[number], 'content'>;
  const body = typeof content === 'function' ? content() : new Uint8Array(await readFile(content.path));
  return new Response(body, { headers: { 'content-type': contentType(params['file'] ?? 'index.html') } });
};

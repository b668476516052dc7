import { readFile } from 'node:fs/promises';
import { ownImages, twin as twinOf } from 'virtual:clausebook/manual';
import type { APIRoute } from 'astro';
import { contentType } from '../../pages/content-type.ts';
import { manual } from '../../pages/manual.ts';

/** What stands beside a document's page: its Markdown twin and its own images. */
export function getStaticPaths() {
  return [
    // A build writes the twins itself, while the texts are indexed.
    ...(import.meta.env.DEV ? manual.documents : []).map(({ slug, key }) => ({
      params: { slug, file: `${slug}.md` },
      props: { twin: key },
    })),
    ...ownImages.map(({ slug, name, file }) => ({ params: { slug, file: name }, props: { image: file } })),
  ];
}

/** The twin as text, or the bytes of the image. */
export const GET: APIRoute = async ({ props }) => {
  const { twin, image } = props as { twin?: string; image?: string };
  if (twin !== undefined) return text(twinOf(twin));
  if (image === undefined) return new Response(null, { status: 404 });
  const headers = { 'content-type': contentType(image) };
  return new Response(new Uint8Array(await readFile(image)), { headers });
};

const text = (body: string): Response =>
  new Response(body, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });

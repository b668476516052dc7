import type { APIRoute } from 'astro';
import { twinPath } from '../manual/paths.ts';
import { say } from '../manual/words/words.ts';
import { href } from '../site/href.ts';
import { manual } from '../site/shown-manual.ts';
import { usedTypes } from '../site/types-used.ts';
import { site, words } from '../site/words.ts';

/** The way into the manual for programs that read text. */
export const GET: APIRoute = () => {
  const { organisation, edition } = manual;
  const listed = usedTypes.map(({ type, documents }) => [
    `## ${words.documentTypes[type]}`,
    documents
      .map(({ number, title, slug }) => `- [${label(`${number} ${title}`)}](${href(twinPath(slug))})`)
      .join('\n'),
  ]);
  const blocks = [
    `# ${line(`${organisation.title} – ${organisation.name}`)}`,
    `> ${line(say(site.frontLead, { organisation: organisation.name, standard: edition.name }))}`,
    site.programsLead,
    ...listed.flat(),
  ];
  return new Response(`${blocks.join('\n\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

const label = (text: string): string => line(text).replace(/[\\[\]]/g, '\\$&');

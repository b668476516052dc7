import type { APIRoute } from 'astro';
import { formatMessage } from '../manual/words/words.ts';
import { notice } from '../pages/context.ts';
import { type GuideEntry, programGuideOf } from '../pages/llms-index.ts';
import { manual } from '../pages/manual.ts';
import { site, words } from '../pages/words.ts';

/** The way into the manual for programs that read text. */
export const GET: APIRoute = () => {
  const { organisation, edition } = manual;
  const blocks = [
    `# ${line(`${organisation.title} – ${organisation.name}`)}`,
    `> ${line(formatMessage(site.frontLead, { organisation: organisation.name, standard: edition.name }))}`,
    ...notice.map(line),
    site.programsLead,
    ...programGuideOf(manual, words).flatMap(({ title, entries }) => [
      `## ${line(title)}`,
      entries.map(item).join('\n'),
    ]),
  ];
  return new Response(`${blocks.join('\n\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};

const item = ({ label, address, note }: GuideEntry): string =>
  `- [${line(label).replace(/[\\[\]]/g, '\\$&')}](${address})${note ? `: ${line(note)}` : ''}`;

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

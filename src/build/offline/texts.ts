import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CopiedText } from '../../manual/search/copied-texts.ts';
import type { SentIndex } from '../../manual/search/sent-index.ts';

const folder = 'pagefind/fragment';
/** What Pagefind writes before the JSON of a page. */
const mark = 'pagefind_dcd';

/** The texts of a site that Pagefind has indexed, in the order of the list of pages; empty for a page that it doesn't know. */
export function textsOf(site: string, { places }: Pick<SentIndex, 'places'>): CopiedText[] {
  const texts = new Map(
    readdirSync(join(site, folder)).map((name) => {
      const { url, content, anchors } = read(join(site, folder, name));
      return [url.replace(/^\//, ''), { content, anchors: anchors.map(short) }] as const;
    }),
  );
  return places.map(({ url }) => texts.get(url) ?? { content: '', anchors: [] });
}

type Fragment = {
  url: string;
  content: string;
  anchors: { element: string; id: string; text: string; location: number }[];
};

const short = ({
  element,
  id,
  text,
  location,
}: Fragment['anchors'][number]): CopiedText['anchors'][number] => [element, id, text, location];

function read(file: string): Fragment {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return JSON.parse(text.slice(text.startsWith(mark) ? mark.length : 0));
}

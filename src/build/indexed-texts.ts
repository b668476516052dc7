import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const folder = 'pagefind/fragment';
/** What Pagefind writes before the JSON of a page. */
const mark = 'pagefind_dcd';

/** The text of a page as Pagefind keeps it. */
export interface IndexedText {
  /** Site path of the page. */
  url: string;
  /** The language that it is searched in, as the start of its file's name. */
  language: string;
  content: string;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** The texts of a built site that Pagefind has indexed, in no order. */
export const indexedTexts = (site: string): IndexedText[] =>
  readdirSync(join(site, folder)).map((name) => {
    const text = gunzipSync(readFileSync(join(site, folder, name))).toString('utf8');
    const { url, content, anchors } = JSON.parse(text.slice(text.startsWith(mark) ? mark.length : 0));
    const [language = ''] = name.split('_', 1);
    return { url: decodeURI(url.replace(/^\//, '')), language, content, anchors };
  });

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { listPaths } from '../../manual/model/urls.ts';
import type { CopiedTexts } from '../../manual/search/copied-texts.ts';
import type { SentIndex } from '../../manual/search/sent-index.ts';
import { elementsIn, isNamed } from '../elements.ts';
import { addressInCopy, type BuiltFiles, fileAt, pathBetween } from './addresses.ts';
import { textsOf } from './texts.ts';

const searchIndex = 'data/search.json';
const searchAsked = 'data/search-asked.json';
const values = 'data/values.json';
const decisions = 'registers/decisions/index.html';
/** Cards of roles are read from their list. */
const roles = `${listPaths.roles}index.html`;

/**
 * What the scripts of pages fetch, each as a script by its path: the list of pages and their texts for the search, cards, and
 * the values of the register of decisions. A site of documents alone has less of it.
 */
export function filesAsScripts(folder: string, site: BuiltFiles): Map<string, string> {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const index = JSON.parse(read(searchIndex)) as SentIndex;
  const { suffixes, contractions } = index.language;
  const texts: CopiedTexts = { language: { suffixes, contractions }, texts: textsOf(folder, index) };
  const made = new Map([
    [searchIndex, JSON.stringify(indexInCopy(index, site))],
    [searchAsked, read(searchAsked)],
    ['texts', JSON.stringify(texts)],
  ]);
  for (const path of site.files)
    if (/^data\/references\/[^/]+\.json$/.test(path)) made.set(path, read(path));
    else if (path === values) made.set(path, valuesInCopy(read(path), site));
    else if (path === roles) made.set(path, mainOf(read(path)));
  return new Map([...made].map(([path, text]) => [path, scriptOf(path, text)]));
}

const scriptOf = (path: string, text: string): string =>
  `clausebookOffline.give(${JSON.stringify(path)},${JSON.stringify(text)});\n`;

/** The list of pages with their files. */
const indexInCopy = ({ places, ...index }: SentIndex, site: BuiltFiles): SentIndex => ({
  ...index,
  places: places.map((place) => {
    const file = fileAt(site.base + place.url, 'index.html', site);
    return file === undefined ? place : { ...place, url: pathBetween('index.html', file) };
  }),
});

/** The values with the files of the documents that speak from them; see `browser/decisions/value-file`. */
function valuesInCopy(text: string, site: BuiltFiles): string {
  const file = JSON.parse(text) as { documents: [number: string, title: string, address: string][] };
  const documents = file.documents.map(([number, title, address]) => [
    number,
    title,
    addressInCopy(address, decisions, site),
  ]);
  return JSON.stringify({ ...file, documents });
}

/** What a page says, without its frame. */
function mainOf(html: string): string {
  const [main] = elementsIn(fromHtml(html), isNamed('main'));
  return main ? toHtml(main) : html;
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { SentIndex } from '../manual/search/sent-index.ts';
import { elementsIn, isNamed } from './elements.ts';
import { indexedTexts } from './indexed-texts.ts';

const indexFile = 'data/search.json';

/** A page of the project's own that the search shall find. */
export interface FoundPage {
  /** Site path. */
  url: string;
  title: string;
  headings: string[];
}

/** Only what stands in this element is searched; Starlight leaves the mark out of pages that ask for it. */
const body = /<main\b(?=[^>]*\sdata-pagefind-body)/;

/**
 * Gives each page that a project adds in the frame of the manual its place in the list of the search, behind all pages of
 * the manual, before texts are indexed. `paths` are the pages of a built site.
 */
export function placeOwnPages(site: string, paths: readonly string[]): FoundPage[] {
  if (!existsSync(join(site, indexFile))) return [];
  const { places } = readIndex(site);
  const known = new Set(places.map(({ url }) => url));
  const own = paths.filter((path) => !known.has(path) && existsSync(pageFile(site, path))).sort();
  const found: FoundPage[] = [];
  for (const url of own) {
    const html = readFileSync(pageFile(site, url), 'utf8');
    if (!body.test(html)) continue;
    const place = `<main data-pagefind-sort="place:${places.length + found.length}"`;
    writeFileSync(pageFile(site, url), html.replace(body, place));
    found.push({ url, ...calledIn(html) });
  }
  return found;
}

/**
 * Lists these pages for the search once texts are indexed: those alone whose texts are in the index of the manual, since
 * page and text find each other by their place. `type` is what readers are told that they are.
 */
export function listOwnPages(site: string, pages: readonly FoundPage[], type: string): void {
  if (pages.length === 0) return;
  const index = readIndex(site);
  const languages = new Map(indexedTexts(site).map(({ url, language }) => [url, language]));
  const ofManual = languages.get(index.places[0]?.url ?? '');
  const listed = pages.filter(({ url }) => languages.has(url) && languages.get(url) === ofManual);
  const places = listed.map(({ url, title, headings }) => ({
    kind: 'own' as const,
    url,
    title,
    ...(headings.length > 0 && { headings }),
    values: { type: ['own'] },
  }));
  if (places.length === 0) return;
  const labels = { ...index.labels, type: [...index.labels.type, ['own', type] as [string, string]] };
  const all = { ...index, places: [...index.places, ...places], labels };
  writeFileSync(join(site, indexFile), JSON.stringify(all));
}

const readIndex = (site: string): SentIndex => JSON.parse(readFileSync(join(site, indexFile), 'utf8'));
const pageFile = (site: string, path: string): string => join(site, path, 'index.html');

/** What a page is called, and the headings of its text. */
function calledIn(html: string): Pick<FoundPage, 'title' | 'headings'> {
  const tree = fromHtml(html);
  const [main = tree] = elementsIn(tree, isNamed('main'));
  const [name] = [...elementsIn(main, isNamed('h1')), ...elementsIn(tree, isNamed('title'))];
  const [text = main] = elementsIn(main, ({ properties }) =>
    [properties['className']].flat().includes('sl-markdown-content'),
  );
  return {
    title: name ? words(name) : '',
    headings: [...new Set(elementsIn(text, isNamed('h2', 'h3', 'h4')).map(words))],
  };
}

const words = (element: Element): string => textOf(element).replace(/\s+/g, ' ').trim();
const textOf = ({ children }: Element): string =>
  children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');

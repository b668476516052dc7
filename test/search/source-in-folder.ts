import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerTo, passagesFor } from '../../src/browser/search/answer.ts';
import type { Passages } from '../../src/browser/search/excerpts.ts';
import { everything } from '../../src/browser/search/facet-filter.ts';
import { find } from '../../src/browser/search/find.ts';
import { FullText } from '../../src/browser/search/full-text.ts';
import { landing } from '../../src/browser/search/landing.ts';
import { prepareIndex } from '../../src/browser/search/prepared-index.ts';
import type { Source } from '../../src/browser/search/source.ts';
import { wholeIndex } from '../../src/browser/search/whole-index.ts';
import { requirementAnchor } from '../../src/manual/model/urls.ts';

/** What the search box of a built site searches in, opened without a browser: its list of pages, and Pagefind itself. */
export async function sourceIn(site: string): Promise<Source> {
  const read = (path: string) => JSON.parse(readFileSync(join(site, path), 'utf8'));
  const known = prepareIndex(wholeIndex(read('data/search.json'), read('data/search-asked.json')));
  const texts = await asInBrowser(() =>
    FullText.open(pathToFileURL(join(site, 'pagefind/pagefind.js')).href, known.places.length),
  );
  if (!texts) throw new Error(`The texts of ${site} can't be opened.`);
  return { known, texts };
}

/** Addresses of what a question finds, the best first, each with the point that was asked for. */
export async function addressesFor(asked: string, { known, texts }: Source): Promise<string[]> {
  const { results } = await asInBrowser(() => find(asked, known, texts));
  return results.map(
    ({ known: { place }, point }) => place.url + (point ? `#${requirementAnchor(point)}` : ''),
  );
}

/** What the first result of a question shows of its page, and the address that Enter opens; `undefined` where nothing is found. */
export async function firstFor(
  asked: string,
  source: Source,
): Promise<{ address: string; passages: Passages | undefined } | undefined> {
  return asInBrowser(async () => {
    const answer = await answerTo(asked, everything, source);
    const [first] = answer.results;
    if (!first) return undefined;
    const [passages] = await passagesFor([first], answer, source);
    return { address: first.known.place.url + landing(first, passages, answer.intent), passages };
  });
}

/** The excerpts of the results that the box draws at first. */
export async function excerptsFor(asked: string, source: Source): Promise<string[]> {
  return asInBrowser(async () => {
    const answer = await answerTo(asked, everything, source);
    const passages = await passagesFor(answer.results.slice(0, 10), answer, source);
    return passages.flatMap((shown) => (shown ? [shown.excerpt.map(({ text }) => text).join('')] : []));
  });
}

/**
 * Lets Pagefind run in Node: it fetches its parts from where it was imported, and asks its page for the language, whose
 * endings it takes off.
 */
async function asInBrowser<Result>(use: () => Promise<Result>): Promise<Result> {
  const { fetch } = globalThis;
  const page = { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) };
  Object.assign(globalThis, {
    document: page,
    fetch: async (address: string | URL | Request, options?: RequestInit) => {
      const url = String(address instanceof Request ? address.url : address);
      return url.startsWith('file:') ? new Response(readFileSync(new URL(url))) : fetch(address, options);
    },
  });
  try {
    return await use();
  } finally {
    Object.assign(globalThis, { fetch });
    Reflect.deleteProperty(globalThis, 'document');
  }
}

import type { CopiedText } from '../../manual/search/copied-texts.ts';
import type { SentIndex } from '../../manual/search/sent-index.ts';
import { indexedTexts } from '../indexed-texts.ts';

/** The texts of a site, in the order of the list of pages; empty for a page that Pagefind doesn't know. */
export function textsOf(site: string, { places }: Pick<SentIndex, 'places'>): CopiedText[] {
  const texts = new Map(indexedTexts(site).map((text) => [text.url, text]));
  return places.map(({ url }) => {
    const { content = '', anchors = [] } = texts.get(url) ?? {};
    return {
      content,
      anchors: anchors.map(({ element, id, text, location }) => [element, id, text, location] as const),
    };
  });
}

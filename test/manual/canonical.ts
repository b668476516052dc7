import type { MadeManual } from '../../src/manual/make-manual.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { toMarkdown } from '../../src/manual/writing/markdown.ts';
import { render } from '../../src/manual/writing/render.ts';
import { keyStyle } from '../../src/manual/writing/styles.ts';

const words = wordsOf('en', 'en-GB');

/** The text of a document as Markdown with keys in the place of names and addresses. */
export function canonicalText({ manual, documents }: MadeManual, key: string): string {
  const style = keyStyle({ words, edition: manual.edition.edition });
  return toMarkdown(render(documents.get(key)?.tree.children ?? [], style), words);
}

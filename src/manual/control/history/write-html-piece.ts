import type { FrozenHtml } from '../frozen-tree.ts';
import { element, Html, html, type Part } from './html.ts';

const plainElements = new Set(
  `abbr b bdi blockquote caption cite code dd del dfn div dl dt em figcaption figure i ins kbd li mark ol p pre q s samp
  section small span strong sub sup table tbody td tfoot th thead tr u ul var`.split(/\s+/),
);
const voidElements = new Set(['br', 'hr', 'wbr']);

/**
 * HTML of an author in an approved text. A frozen tree is a file that anybody can edit, so no tag is passed on: an
 * element that only sets text is made anew, any other gives its content and its title.
 */
export function writeHtmlPiece({ html: tag, content }: FrozenHtml, inside: Part): Html {
  const name = /^<([A-Za-z][\w.-]*)/.exec(tag)?.[1] ?? '';
  if (voidElements.has(name)) return new Html(`<${name}>`);
  if (plainElements.has(name)) return element(name, spans(tag), inside);
  if (content === undefined) return tag.startsWith('<!--') ? html`` : html`<code>${tag}</code>`;
  if (name === 'summary') return html`<p><strong>${inside}</strong></p>`;
  const title = titleIn(tag);
  return title === undefined
    ? html`${inside}`
    : html`<div class="titled"><p><strong>${title}</strong></p>${inside}</div>`;
}

const spans = (tag: string): Record<string, string | undefined> => ({
  colspan: / colspan="(\d{1,2})"/.exec(tag)?.[1],
  rowspan: / rowspan="(\d{1,2})"/.exec(tag)?.[1],
});

/** What a tab, a card or an aside is called. */
function titleIn(tag: string): string | undefined {
  const written = / (?:label|title)=("(?:[^"\\]|\\.)*")/.exec(tag)?.[1];
  if (written === undefined) return undefined;
  try {
    return String(JSON.parse(written));
  } catch {
    return undefined;
  }
}

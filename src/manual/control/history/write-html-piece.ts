import type { Words } from '../../words/words.ts';
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
export function writeHtmlPiece(
  { html: tag, content }: FrozenHtml,
  inside: Part,
  asides: Words['aside'],
): Html {
  const name = /^<([A-Za-z][\w.-]*)/.exec(tag)?.[1] ?? '';
  if (voidElements.has(name)) return new Html(`<${name}>`);
  if (plainElements.has(name)) return element(name, spans(tag), inside);
  if (content === undefined) return tag.startsWith('<!--') ? html`` : html`<code>${tag}</code>`;
  if (name === 'summary') return html`<p><strong>${inside}</strong></p>`;
  const title = attributeIn(tag, 'label') ?? attributeIn(tag, 'title');
  if (name === 'Aside')
    return writeAside(title ?? asideTitle(attributeIn(tag, 'type') ?? 'note', asides), inside);
  return title === undefined
    ? html`${inside}`
    : html`<div class="titled"><p><strong>${title}</strong></p>${inside}</div>`;
}

const spans = (tag: string): Record<string, string | undefined> => ({
  colspan: / colspan="(\d{1,2})"/.exec(tag)?.[1],
  rowspan: / rowspan="(\d{1,2})"/.exec(tag)?.[1],
});

/** A box with a title at its head. */
export const writeAside = (title: string, inside: Part): Html =>
  html`<aside><p><strong>${title}</strong></p>${inside}</aside>`;

/** The title that an aside of a kind has where its author gave it none. */
export const asideTitle = (kind: string, asides: Words['aside']): string =>
  Object.hasOwn(asides, kind) ? asides[kind as keyof typeof asides] : kind;

/** A text that stands in a tag as its frozen form writes it; nothing where it is missing or empty. */
function attributeIn(tag: string, name: 'label' | 'title' | 'type'): string | undefined {
  const written = new RegExp(` ${name}=("(?:[^"\\\\]|\\\\.)*")`).exec(tag)?.[1];
  if (written === undefined) return undefined;
  try {
    return String(JSON.parse(written)) || undefined;
  } catch {
    return undefined;
  }
}

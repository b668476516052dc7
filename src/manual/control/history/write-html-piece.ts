import type { Words } from '../../words/words.ts';
import type { FrozenHtml } from '../frozen-tree.ts';
import { attributeOfTag, nameOfTag, wordsOfTag } from '../tag-words.ts';
import { element, Html, html, type Part } from './html.ts';

const plainElements = new Set(
  `abbr b bdi blockquote caption cite code dd del dfn div dl dt em figcaption figure i ins kbd li mark ol p pre q s samp
  section small span strong sub sup table tbody td tfoot th thead tr u ul var`.split(/\s+/),
);
const voidElements = new Set(['br', 'hr', 'wbr']);

/** Whether an address leads out of the manual, by a scheme that cannot run. */
export const isOutside = (address: string): boolean => /^(?:https?:\/\/|mailto:|tel:)/i.test(address);

/**
 * HTML of an author in an approved text. A frozen tree is a file that anybody can edit, so no tag is passed on: an
 * element that only sets text is made anew, any other gives its content and what its tag says in words. `stands` tells
 * whether it stands in a line of text or between paragraphs.
 */
export function writeHtmlPiece(
  { html: tag, content }: FrozenHtml,
  inside: Part,
  asides: Words['aside'],
  stands: 'words' | 'blocks',
): Html {
  const name = nameOfTag(tag);
  if (voidElements.has(name)) return new Html(`<${name}>`);
  if (plainElements.has(name)) return element(name, spans(tag), inside);
  if (content === undefined) return tag.startsWith('<!--') ? html`` : html`<code>${tag}</code>`;
  if (name === 'summary') return html`<p><strong>${inside}</strong></p>`;
  if (name === 'Aside')
    return writeAside(
      attributeOfTag(tag, 'title') ?? asideTitle(attributeOfTag(tag, 'type') ?? 'note', asides),
      inside,
    );
  if (name === 'LinkButton') return inBlock(linked(tag, inside), stands);
  if (name === 'LinkCard') {
    const description = attributeOfTag(tag, 'description');
    const title = linked(tag, attributeOfTag(tag, 'title'));
    return inBlock([title, description === undefined ? '' : `: ${description}`], stands);
  }
  const words = wordsOfTag(tag) ?? attributeOfTag(tag, 'label') ?? attributeOfTag(tag, 'title');
  if (words === undefined || words === '') return html`${inside}`;
  if (content.length === 0) return inBlock(words, stands);
  return html`<div class="titled"><p><strong>${words}</strong></p>${inside}</div>`;
}

const inBlock = (inside: Part, stands: 'words' | 'blocks'): Html =>
  stands === 'words' ? html`${inside}` : html`<p>${inside}</p>`;

/** Words with the address that a button or a card has, where it leads out of the manual: pages of today may be gone. */
function linked(tag: string, inside: Part): Part {
  const href = attributeOfTag(tag, 'href');
  return href !== undefined && isOutside(href) ? element('a', { href, rel: 'noreferrer' }, inside) : inside;
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

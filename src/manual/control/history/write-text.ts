import type { Words } from '../../words/words.ts';
import { isBlock, isInline } from '../compare/inline.ts';
import type { FrozenBlock, FrozenHtml, FrozenInline, FrozenStep, LiveLeaf } from '../frozen-tree.ts';
import { nameOfTag } from '../tag-words.ts';
import { joinedTask } from '../task-item.ts';
import { element, Html, html, type Part } from './html.ts';
import { wideTable } from './wide-table.ts';
import { asideTitle, isOutside, writeAside, writeHtmlPiece } from './write-html-piece.ts';

/** What writing an approved text needs beside the text. */
export interface TextContext {
  words: Pick<Words, 'site' | 'steps' | 'aside' | 'tables'>;
  /** Address of a kept file beside the page, by its SHA-256; nothing where it can't be had. */
  file(hash: string): string | undefined;
}

/** The HTML of an approved text from its frozen tree. Values and names are printed as they were on the day of the approval. */
export const writeText = (content: readonly FrozenBlock[], context: TextContext): Html =>
  html`${content.map((block) => writeBlock(block, context))}`;

function writeBlock(block: FrozenBlock, context: TextContext): Part {
  const blocks = (inner: readonly FrozenBlock[]) => inner.map((one) => writeBlock(one, context));
  const inline = (pieces: readonly FrozenInline[]) => writeInline(pieces, context);
  const { site, aside } = context.words;
  if ('live' in block)
    return html`<p class="quiet">${block.shown === '' ? site.generatedListWasHere : block.shown}</p>`;
  if ('heading' in block) return element(headingName(block.depth), {}, inline(block.heading));
  if ('paragraph' in block) return html`<p>${inline(block.paragraph)}</p>`;
  if ('list' in block)
    return element(
      block.ordered ? 'ol' : 'ul',
      {},
      block.list.map((item) => html`<li>${writeItem(item, context)}</li>`),
    );
  if ('table' in block) return writeTable(block, context);
  if ('quote' in block) return html`<blockquote>${blocks(block.quote)}</blockquote>`;
  if ('aside' in block) return writeAside(asideTitle(block.kind, aside), blocks(block.aside));
  if ('steps' in block) return writeSteps(block.steps, context);
  if ('block' in block) return writeCode(block);
  if ('note' in block)
    return html`<div class="note" id="${noteAnchor(block.note)}"><p>[${block.note}]</p>${blocks(block.text)}</div>`;
  return writeHtmlPiece(block, insideOf(block, context, 'blocks'), aside, 'blocks');
}

/** A block of code under its title, where it has one. */
const writeCode = ({ block, title }: { block: string; title?: string }): Html => {
  const code = html`<pre><code>${block}</code></pre>`;
  return title === undefined ? code : html`<figure><figcaption>${title}</figcaption>${code}</figure>`;
};

/** The name of the element of a heading; the title of the page is the first. */
export const headingName = (depth: number): string => `h${Math.min(Math.max(depth, 2), 6)}`;

/** An item of one paragraph is a line. */
function writeItem(blocks: readonly FrozenBlock[], context: TextContext): Part {
  const item = joinedTask(blocks);
  const [first, ...rest] = item;
  if (first && 'paragraph' in first)
    return [writeInline(first.paragraph, context), ...rest.map((block) => writeBlock(block, context))];
  return item.map((block) => writeBlock(block, context));
}

function writeTable(
  { table, rows }: { table: readonly (readonly (readonly FrozenInline[])[])[]; rows?: LiveLeaf },
  context: TextContext,
): Html {
  const [head = [], ...body] = table;
  const cells = (name: 'td' | 'th', row: readonly (readonly FrozenInline[])[]) =>
    row.map((cell) =>
      element(name, name === 'th' ? { scope: 'col' } : {}, writeInline(filled(cell, context.words), context)),
    );
  const kept = rows?.shown.split('\n').filter(Boolean) ?? [];
  return wideTable(
    html`<table><thead><tr>${cells('th', head)}</tr></thead><tbody>${body.map(
      (row) => html`<tr>${cells('td', row)}</tr>`,
    )}${kept.map((row) => html`<tr><td colspan="${Math.max(head.length, 1)}">${row}</td></tr>`)}</tbody></table>`,
    context.words.site,
  );
}

/** What stands under the words of a step, each beside its label. */
const below: { label: keyof Words['steps']; of(step: FrozenStep): readonly FrozenInline[] }[] = [
  { label: 'output', of: ({ output }) => listed(output) },
  { label: 'accountable', of: ({ roles }) => listed(roles.accountable) },
  { label: 'consulted', of: ({ roles }) => listed(roles.consulted) },
  { label: 'informed', of: ({ roles }) => listed(roles.informed) },
];

/** A list as on pages of today: who and by when, what, then the rest; what a step has not is left out. */
function writeSteps(steps: readonly FrozenStep[], context: TextContext): Html {
  const { steps: labels } = context.words;
  const items = steps.map((step, index) => {
    const limit = step.limit === undefined ? [] : [step.limit];
    const facts = below.flatMap(({ label, of }) => {
      const said = of(step);
      if (said.length === 0) return [];
      return [html`<div><dt>${labels[label]}</dt><dd>${writeInline(said, context)}</dd></div>`];
    });
    return html`<li><div><p class="who"><span class="step-number">${index + 1}</span> ${writeInline(
      listed(step.roles.responsible),
      context,
    )}</p>${limit.length > 0 ? html`<p>${labels.within} <b>${writeInline(limit, context)}</b></p>` : ''}</div><div><p>${writeInline(
      step.words,
      context,
    )}</p>${facts.length > 0 ? html`<dl>${facts}</dl>` : ''}</div></li>`;
  });
  return html`<ol class="steps" role="list">${items}</ol>`;
}

/** An empty cell has a dash, as on the page of the document. */
const filled = (cell: readonly FrozenInline[], { tables }: Pick<Words, 'tables'>): readonly FrozenInline[] =>
  cell.length > 0 ? cell : [tables.empty];

const listed = (leaves: readonly LiveLeaf[]): FrozenInline[] =>
  leaves.flatMap((leaf, index) => (index === 0 ? [leaf] : [', ', leaf]));

function writeInline(pieces: readonly FrozenInline[], context: TextContext): Part {
  return pieces.map((piece): Part => {
    if (typeof piece === 'string') return piece;
    if ('live' in piece) return piece.words ? writeInline(piece.words, context) : piece.shown;
    if ('value' in piece) return piece.shown;
    if ('image' in piece) return writeImage(piece, context);
    if ('link' in piece) {
      const address = isOutside(piece.link) ? piece.link : context.file(piece.link);
      const words = writeInline(piece.words, context);
      return address === undefined
        ? words
        : element('a', { href: address, rel: isOutside(address) ? 'noreferrer' : undefined }, words);
    }
    if ('code' in piece) return html`<code>${piece.code}</code>`;
    if ('note' in piece) return html`<sup><a href="#${noteAnchor(piece.note)}">[${piece.note}]</a></sup>`;
    return writeHtmlPiece(piece, insideOf(piece, context, 'words'), context.words.aside, 'words');
  });
}

/** A picture from elsewhere is not fetched: its words stand there, with its address. */
function writeImage({ image, words }: { image: string; words: string }, context: TextContext): Part {
  if (isOutside(image)) return element('a', { href: image, rel: 'noreferrer' }, words || image);
  const address = context.file(image);
  return address === undefined
    ? html`<span class="quiet">[${words}]</span>`
    : new Html(element('img', { src: address, alt: words }, '').text.replace('</img>', ''));
}

/** What stands in an element; of one that holds words in HTML, the words of its only paragraph. */
function insideOf(
  { html: tag, content = [] }: FrozenHtml,
  context: TextContext,
  stands: 'words' | 'blocks',
): Part {
  const [only, ...more] = content;
  const isWords = holdsWords.has(nameOfTag(tag)) && more.length === 0;
  if (isWords && only !== undefined && typeof only !== 'string' && 'paragraph' in only)
    return writeInline(only.paragraph, context);
  return content.map((piece) =>
    // In a line of text an element holds words, between paragraphs it holds blocks.
    isInline(piece) && (stands === 'words' || !isBlock(piece))
      ? writeInline([piece], context)
      : writeBlock(piece as FrozenBlock, context),
  );
}

const holdsWords = new Set(['figcaption', 'figure', 'LinkButton', 'summary']);

const noteAnchor = (note: string): string => `note-${encodeURIComponent(note)}`;

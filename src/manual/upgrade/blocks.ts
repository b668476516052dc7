import type { Node } from '../model/tree.ts';

/** A piece of a text that is whole in itself: a heading, a paragraph, a row, a step. It has whole lines. */
export interface Block {
  /** Type of the node, or the name of the element. */
  kind: string;
  /** Its lines as they are written, without the end of the last one. */
  text: string;
  /** What stands between the block before it and this one, and between this one and the next: ends of lines. */
  before: string;
  after: string;
  /** What is compared: how a block is wrapped or padded says nothing. */
  key: string;
  /** Its parts, where they can be merged one by one; an element's first and last are its tags. */
  inner?: readonly Block[];
}

/** Lines of a text with their ends, so that all of them together are the text. */
interface Line {
  text: string;
  end: string;
}

/** A run of lines, counted from 0: from the first up to, and without, the last. */
interface Span {
  from: number;
  to: number;
  node?: Node;
}

/** Steps are merged whole: half of one and half of another would be a duty that nobody wrote. */
const whole = new Set(['Step']);

/** Cuts a text into its blocks. Together, with what stands before the first, they are the text, letter for letter. */
export function blocksOf(text: string, tree: Node): { lead: string; blocks: Block[] } {
  const lines = linesOf(text);
  // What an editor sees of the front matter is merged by its fields.
  const nodes = (tree.children ?? []).filter(({ type }) => type !== 'yaml' && type !== 'toml');
  const front = (tree.children ?? []).find(({ type }) => type === 'yaml' || type === 'toml');
  const from = front?.position ? front.position.end.line : 0;
  return blocksIn(lines, spansOf(nodes, lines), from, lines.length, '');
}

/** The lines of a text; what follows the last end of line is a line only if there is anything. */
function linesOf(text: string): Line[] {
  return [...text.matchAll(/([^\r\n]*)(\r?\n|$)/g)]
    .map(([, line = '', end = '']) => ({ text: line, end }))
    .filter(({ text: line, end }) => line !== '' || end !== '');
}

const isBlank = (line: Line | undefined): boolean => !line || /^\s*$/.test(line.text);

function spansOf(nodes: readonly Node[], lines: readonly Line[]): Span[] {
  return nodes.flatMap((node): Span[] => {
    if (!node.position) return [];
    const { start, end } = node.position;
    // A node that ends before the first letter of a line ends with the line before.
    let to = Math.min(end.column === 1 && end.line > start.line ? end.line - 1 : end.line, lines.length);
    while (to > start.line && isBlank(lines[to - 1])) to--;
    return [{ from: start.line - 1, to, node }];
  });
}

/** Blocks of a run of lines, of which each has a place in one: what no node covers is a block of its own. */
function blocksIn(
  lines: readonly Line[],
  spans: readonly Span[],
  from: number,
  to: number,
  before: string,
): { lead: string; blocks: Block[] } {
  let at = from;
  const gap = (): string => {
    let ends = '';
    for (; at < to && isBlank(lines[at]); at++) ends += textOf(lines, at, at + 1, true);
    return ends;
  };
  const lead = gap();
  const blocks: Block[] = [];
  for (const span of wholeSpans(lines, spans, from, to)) {
    at = span.to;
    const last = lines[span.to - 1]?.end ?? '';
    const after = last + gap();
    const previous = blocks.at(-1)?.after ?? before + lead;
    blocks.push(blockOf(lines, span, previous, after));
  }
  return { lead, blocks };
}

/** Spans in order, none in another: nodes that share a line are one, and lines of none are a span. */
function wholeSpans(lines: readonly Line[], spans: readonly Span[], from: number, to: number): Span[] {
  const found: Span[] = [];
  let at = from;
  const between = (end: number) => {
    while (at < end && isBlank(lines[at])) at++;
    let last = end;
    while (last > at && isBlank(lines[last - 1])) last--;
    if (at < last) found.push({ from: at, to: last });
    at = end;
  };
  for (const span of spans) {
    const previous = found.at(-1);
    if (previous && span.from < at) {
      // Two nodes on one line: nobody can take one of them alone.
      found[found.length - 1] = { from: previous.from, to: Math.max(previous.to, span.to) };
    } else {
      between(span.from);
      found.push(span);
    }
    at = Math.max(at, span.to);
  }
  between(to);
  return found;
}

const textOf = (lines: readonly Line[], from: number, to: number, ended = false): string =>
  lines
    .slice(from, to)
    .map(({ text, end }, index, all) => (ended || index < all.length - 1 ? text + end : text))
    .join('');

function blockOf(lines: readonly Line[], span: Span, before: string, after: string): Block {
  const { node, from, to } = span;
  const text = textOf(lines, from, to);
  const kind = node ? kindOf(node, lines[from + 1]?.text) : 'text';
  const inner = node && innerOf(lines, node, from, to, { before, after });
  const key = inner
    ? `${kind}\n${inner.map((part) => part.key).join('\n')}`
    : `${kind}\n${plain(text, kind)}`;
  return { kind, text, before, after, key, ...(inner ? { inner } : {}) };
}

/** Tables of other columns are other tables: rows of one are none of the other. */
function kindOf({ type, name }: Node, secondLine = ''): string {
  if (type === 'mdxJsxFlowElement' || type === 'containerDirective') return `<${String(name)}>`;
  return type === 'table' ? `table of ${secondLine.match(/-+/g)?.length}` : type;
}

/** The parts of a block, each with lines of its own; nothing where it is merged as a whole. */
function innerOf(
  lines: readonly Line[],
  node: Node,
  from: number,
  to: number,
  ends: Pick<Block, 'before' | 'after'>,
): Block[] | undefined {
  if (node.type === 'table') {
    // The line below the heads belongs to them.
    const rows = Array.from({ length: to - from - 2 }, (_, row) => ({
      from: from + 2 + row,
      to: from + 3 + row,
    }));
    if (rows.length === 0) return undefined;
    return partsOf(lines, [{ from, to: from + 2 }, ...rows], 'tableRow', ends);
  }
  const children = spansOf(node.children ?? [], lines);
  if (children.some((child, at) => child.from < (children[at - 1]?.to ?? from))) return undefined;
  if (node.type === 'list') return partsOf(lines, children, 'listItem', ends);
  if (!['mdxJsxFlowElement', 'containerDirective'].includes(node.type) || whole.has(String(node.name)))
    return undefined;
  // An element that nothing is left in still has two tags.
  const empty = { from: to - 1, to: to - 1 };
  const [first, last] = [children[0] ?? empty, children.at(-1) ?? empty];
  if (first.from <= from || last.to >= to || !/^\s*(?:<\/|:)/.test(lines[to - 1]?.text ?? ''))
    return undefined;
  const tagTo = lastWritten(lines, from, first.from);
  const open = blockOf(lines, { from, to: tagTo }, ends.before, textOf(lines, tagTo, first.from, true));
  const opened = { ...open, kind: 'open', after: (lines[tagTo - 1]?.end ?? '') + open.after };
  const { blocks } = blocksIn(lines, children, first.from, firstWritten(lines, last.to, to), opened.after);
  const closeFrom = firstWritten(lines, last.to, to);
  const close = blockOf(lines, { from: closeFrom, to }, blocks.at(-1)?.after ?? opened.after, ends.after);
  return [opened, ...blocks, { ...close, kind: 'close' }];
}

function partsOf(
  lines: readonly Line[],
  spans: readonly Span[],
  kind: string,
  ends: Pick<Block, 'before' | 'after'>,
): Block[] {
  return spans.map((span, at) => {
    const next = spans[at + 1];
    const previous = spans[at - 1];
    const end = (line: number) => lines[line - 1]?.end ?? '';
    const after = next ? end(span.to) + textOf(lines, span.to, next.from, true) : ends.after;
    const before = previous ? end(previous.to) + textOf(lines, previous.to, span.from, true) : ends.before;
    const text = textOf(lines, span.from, span.to);
    return { kind, text, before, after, key: `${kind}\n${plain(text, kind)}` };
  });
}

function lastWritten(lines: readonly Line[], from: number, to: number): number {
  let at = to;
  while (at > from + 1 && isBlank(lines[at - 1])) at--;
  return at;
}

function firstWritten(lines: readonly Line[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && isBlank(lines[at])) at++;
  return at;
}

/** A text without what editors change by themselves: wrapping, padding of cells, the numbers of a list. */
function plain(text: string, kind: string): string {
  const lines = text.replace(/\r\n/g, '\n');
  if (kind === 'code' || kind === 'html' || kind === 'text') return lines;
  const marked = kind === 'listItem' ? lines.replace(/^(\s*)\d+([.)])/, '$11$2') : lines;
  const rows = kind === 'tableRow' ? plainRows(marked) : marked;
  // Two spaces at the end of a line break it on the page.
  return rows
    .replace(/ {2,}\n/g, '\\\n')
    .replace(/\\\n/g, '\u0000')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cells without their padding, and the line below the heads as short as it can be. */
const plainRows = (rows: string): string =>
  rows
    .split('\n')
    .map((row) => (/^[\s|:-]+$/.test(row) ? row.replace(/\s/g, '').replace(/-+/g, '-') : row))
    .join('\n')
    .replace(/[ \t]*\|[ \t]*/g, '|');

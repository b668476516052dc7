/**
 * A node of a Markdown or MDX syntax tree (mdast), as plain JSON.
 * `position` counts lines and columns from 1 in the file the node came from, which it names.
 */
export interface Node {
  type: string;
  children?: Node[];
  value?: string;
  position?: { start: Point; end: Point; file?: string };
  data?: Record<string, unknown>;
  [field: string]: unknown;
}

/** A place in a file; lines and columns count from 1, offsets from 0, all in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
  offset?: number;
}

/** A JSX attribute: plain text, an expression, or absent value (`<Steps numbered>`). */
export interface JsxAttribute {
  type: string;
  name?: string;
  value?: string | { type: string; value: string } | null;
}

const phrasing = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'reference',
  'strong',
  'term',
  'termUse',
  'text',
  'textDirective',
]);

/** A heading of a read document. */
export interface HeadingNode extends Node {
  type: 'heading';
  depth: number;
  /** The id that its author gave the section below it. */
  section?: string;
  /** Its place on the page; written once the whole document is expanded. */
  anchor: string;
  /** A second place: its words, where the section has an id and they depend on the organisation. */
  wordsAnchor?: string;
}

/** Whether a node is a heading. Its `anchor` is there only once anchors are written. */
export const isHeading = (node: Node): node is HeadingNode => node.type === 'heading';

/** A text node. */
export const text = (value: string): Node => ({ type: 'text', value });

/** A paragraph around inline nodes. */
export const paragraph = (children: Node[]): Node => ({ type: 'paragraph', children });

/** Whether a node stands within a line, and not as a block of its own. */
export const isPhrasing = (node: Node): boolean =>
  phrasing.has(node.type) || (node.type === 'requirement' && node['inline'] === true);

/** Wraps each run of loose inline nodes in a paragraph, so that the result holds blocks only. */
export function asBlocks(nodes: readonly Node[]): Node[] {
  const blocks: Node[] = [];
  let run: Node[] = [];
  const flush = () => {
    if (run.some((node) => node.type !== 'text' || node.value?.trim())) blocks.push(paragraph(trimEnds(run)));
    run = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) run.push(node);
    else {
      flush();
      blocks.push(node);
    }
  }
  flush();
  return blocks;
}

/** Takes the inline content out of paragraphs; `undefined` when there is more than one block or another kind. */
export function asPhrasing(nodes: readonly Node[]): Node[] | undefined {
  if (nodes.every(isPhrasing)) return trimEnds([...nodes]);
  const blocks = asBlocks(nodes);
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'paragraph' ? trimEnds(only.children ?? []) : undefined;
}

/** Without white space at both ends, and without text nodes that hold nothing. */
export function trimEnds(nodes: readonly Node[]): Node[] {
  const trimmed = nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    let value = node.value ?? '';
    if (index === 0) value = value.trimStart();
    if (index === nodes.length - 1) value = value.trimEnd();
    return { ...node, value };
  });
  return trimmed.filter((node) => node.type !== 'text' || node.value !== '');
}

/** Calls `visitor` for every node, parents first. */
export function walk(node: Node, visitor: (node: Node) => void): void {
  visitor(node);
  for (const child of node.children ?? []) walk(child, visitor);
}

/** The words a reader sees in a node; references and steps say what `label` gives for them. */
export function plainText(node: Node, label: (node: Node) => string = () => ''): string {
  if (node.type === 'reference' || node.type === 'step') return label(node);
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value ?? '';
  if (node.type === 'image') return String(node['alt'] ?? '');
  if (node.type === 'break') return ' ';
  const children = node.children ?? [];
  // A table reads row by row; what heads its columns says nothing without them.
  const said = node.type === 'table' && children.length > 1 ? children.slice(1) : children;
  const between =
    node.type === 'table' ? '; ' : node.type === 'tableRow' ? ', ' : children.every(isPhrasing) ? '' : ' ';
  return said.map((child) => plainText(child, label)).join(isPhrasing(node) ? '' : between);
}

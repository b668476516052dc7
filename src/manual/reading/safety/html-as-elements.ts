import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isPhrasing, type JsxAttribute, type Node, type Point } from '../../model/tree.ts';

/** Notes what is wrong with the HTML at a place. */
export type NoteHtml = (fault: 'unclosed-comment', place: Node) => void;

/** The element that keeps the place of a node that isn't HTML while the HTML around it is read. */
const placeholder = 'clausebook-node';

/**
 * Reads the HTML in a parsed Markdown file as a browser would: tags become elements with their attributes and with what
 * stands between them, as MDX has them. Comments go. What an HTML parser makes of it can be judged and written; text
 * with tags in it can't.
 */
export function htmlAsElements(node: Node, note: NoteHtml): Node {
  if (!node.children) return node;
  const children = node.children.map((child) => htmlAsElements(child, note));
  if (!children.some(isHtml)) return { ...node, children };
  return { ...node, children: parsed(children, note) };
}

const isHtml = (node: Node): boolean => node.type === 'html';

function parsed(children: readonly Node[], note: NoteHtml): Node[] {
  const parts: { node: Node; start: number }[] = [];
  let html = '';
  children.forEach((node, index) => {
    parts.push({ node, start: html.length });
    html += isHtml(node) ? (node.value ?? '') : `<${placeholder} data-node="${index}"></${placeholder}>`;
  });
  const phrasing = children.every((node) => isHtml(node) || isPhrasing(node));
  const read = {
    place: (offset: number) => positionAt(offset, parts),
    written: (offset: number) => html.slice(offset, offset + 2),
    node: (index: number) => children[index],
    phrasing,
  };
  const root = fromHtml(html, {
    fragment: true,
    onerror: ({ ruleId, place }) => {
      const offset = place && 'start' in place ? place.start.offset : place?.offset;
      if (ruleId !== 'eof-in-comment') return;
      const at = html.lastIndexOf('<!--', offset ?? html.length);
      note('unclosed-comment', { type: 'html', ...spread(positionAt(Math.max(at, 0), parts)) });
    },
  });
  const nodes = converted(root.children, read);
  // An unclosed comment or tag takes everything behind it along: the words stay where the author sees that they are missing.
  const left = children.filter((node) => !isHtml(node) && !holds(nodes, node));
  return [...nodes, ...left];
}

interface Read {
  place(offset: number): Node['position'];
  /** The first characters of what stands at an offset. */
  written(offset: number): string;
  node(index: number): Node | undefined;
  phrasing: boolean;
}

function converted(nodes: readonly (RootContent | ElementContent)[], read: Read): Node[] {
  return nodes.flatMap((node): Node[] => {
    const position = read.place(node.position?.start.offset ?? 0);
    if (node.type === 'text')
      return node.value.trim() === '' && !read.phrasing
        ? []
        : [{ type: 'text', value: node.value, ...spread(position) }];
    if (node.type !== 'element') return [];
    if (node.tagName === placeholder) {
      const original = read.node(Number(node.properties['dataNode']));
      return original ? [original] : [];
    }
    // A name with a capital is one of our components, which plain Markdown doesn't have; that was told.
    if (/^<[A-Z]/.test(read.written(node.position?.start.offset ?? 0))) return converted(node.children, read);
    return [elementOf(node, position, read)];
  });
}

function elementOf(element: Element, position: Node['position'], read: Read): Node {
  const inWords = read.phrasing || !blocks.has(element.tagName);
  const found = converted(element.children, {
    ...read,
    phrasing: inWords || holdsWords.has(element.tagName),
  });
  // Between blocks white space says nothing.
  const children = found.every(isPhrasing) ? found : found.filter((child) => !isBlank(child));
  return {
    type: inWords && children.every(isPhrasing) ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name: element.tagName,
    attributes: attributesOf(element),
    children,
    ...spread(position),
  };
}

const isBlank = ({ type, value }: Node): boolean => type === 'text' && (value ?? '').trim() === '';

/** Elements that stand between paragraphs; all others stand in words, wherever they are. */
const blocks = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'caption',
    'col',
    'colgroup',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'figcaption',
    'figure',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'li',
    'ol',
    'p',
    'picture',
    'pre',
    'section',
  ],
  ...['summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/** Blocks whose white space is part of the words in them. */
const holdsWords = new Set([
  'caption',
  'dd',
  'dt',
  'figcaption',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'p',
  'pre',
  'summary',
  'td',
  'th',
  'div',
  'blockquote',
]);

const spread = (position: Node['position']) => (position ? { position } : {});

function attributesOf({ properties }: Element): JsxAttribute[] {
  return Object.entries(properties).flatMap(([name, value]): JsxAttribute[] => {
    if (value === null || value === undefined || value === false) return [];
    return [{ type: 'mdxJsxAttribute', name: htmlName(name), value: attributeValue(value) }];
  });
}

const attributeValue = (value: string | number | true | (string | number)[]): string | null =>
  value === true ? null : Array.isArray(value) ? value.join(' ') : String(value);

/** `className`, `ariaLabel`, `dataNote`, `colSpan` as HTML writes them. */
function htmlName(property: string): string {
  if (property === 'className') return 'class';
  if (property === 'htmlFor') return 'for';
  return /^(?:aria|data)[A-Z]/.test(property)
    ? property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : property.toLowerCase();
}

const holds = (nodes: readonly Node[], searched: Node): boolean =>
  nodes.some((node) => node === searched || holds(node.children ?? [], searched));

/** Where a place of the joined HTML stands in the file; lines of a block count from its first. */
function positionAt(offset: number, parts: readonly { node: Node; start: number }[]): Node['position'] {
  const part = parts.findLast(({ start }) => start <= offset);
  const { start, file } = part?.node.position ?? {};
  if (!part || !start) return undefined;
  const before = isHtml(part.node) ? (part.node.value ?? '').slice(0, offset - part.start).split('\n') : [''];
  const column = (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0);
  const point: Point = { line: start.line + before.length - 1, column };
  return { start: point, end: point, ...(file === undefined ? {} : { file }) };
}

import { type JsxAttribute, type Node, paragraph } from '../model/tree.ts';
import { markClass, pageElement } from './page-element.ts';

/**
 * The passages of a page's body, by their anchors, as another page can quote them whole: a step with who, by when and what it
 * leaves, a cell with its row under the heads of the table, else what stands in the passage. Anchors, marks of answers and
 * headings stay behind; a link within the page becomes one to `page`, the address of the document.
 */
export function passagesIn(
  body: readonly Node[],
  page: string,
  anchors: ReadonlySet<string>,
): ReadonlyMap<string, Node[]> {
  const found = new Map<string, Node[]>();
  const look = (node: Node, above: readonly Node[]): void => {
    const id = attributeOf(node, 'id');
    if (id !== undefined && anchors.has(id)) found.set(id, quoted(inItsPlace(node, above), page));
    for (const child of node.children ?? []) look(child, [node, ...above]);
  };
  for (const node of body) look(node, []);
  return found;
}

/** `above` are the nodes around it, the nearest first. */
function inItsPlace(node: Node, above: readonly Node[]): Node[] {
  const step = above.find((outer) => attributeOf(outer, 'class') === 'step');
  if (step) return [stepAlone(step)];
  const row = above.find((outer) => outer.data?.['hName'] === 'tr');
  const frame = above.find((outer) => attributeOf(outer, 'class') === 'table-frame');
  if (row && frame) return [rowAlone(frame, row)];
  return node.type === 'mdxJsxTextElement' ? [paragraph(node.children ?? [])] : (node.children ?? []);
}

const stepAlone = (step: Node): Node =>
  pageElement('blocks', 'div', { class: 'steps-frame' }, [
    pageElement('blocks', 'ol', { class: 'steps', role: 'list' }, [
      pageElement('blocks', 'li', { class: 'step' }, step.children ?? []),
    ]),
  ]);

/** The table with its heads and one row of its body. */
function rowAlone(node: Node, row: Node): Node {
  const children = node.children ?? [];
  if (node.data?.['hName'] === 'tbody') return { ...node, children: children.filter((one) => one === row) };
  return {
    ...node,
    children: children.map((child) => (isPartOfTable(child) ? rowAlone(child, row) : child)),
  };
}

const isPartOfTable = ({ data }: Node): boolean => ['table', 'tbody'].includes(String(data?.['hName']));

function quoted(nodes: readonly Node[], page: string): Node[] {
  return nodes.flatMap((node): Node[] => {
    const name = attributeOf(node, 'class');
    if (name === markClass || node.type === 'footnoteReference') return [];
    const children = node.children && quoted(node.children, page);
    if (name === 'default-value' || name === 'requirement') return unwrapped(node, children ?? []);
    if (node.type === 'paragraph' && children && isBlank(children) && !node.data) return [];
    if (node.type === 'heading') return [paragraph([{ type: 'strong', children: children ?? [] }])];
    const url =
      typeof node['url'] === 'string' && node['url'].startsWith('#') ? page + node['url'] : undefined;
    return [{ ...withoutId(node), ...(children && { children }), ...(url && { url }) }];
  });
}

/** What stands in an element that says nothing away from its page; running text stays running text. */
const unwrapped = (node: Node, children: Node[]): Node[] =>
  node.type === 'mdxJsxTextElement' || node.type === 'emphasis' || node.type === 'mdxJsxFlowElement'
    ? children
    : [{ type: node.type, children }];

const isBlank = (nodes: readonly Node[]): boolean =>
  nodes.every(({ type, value = '' }) => type === 'text' && value.trim() === '');

/** An attribute of an element, whichever way it is written in the tree. */
function attributeOf({ data, attributes }: Node, name: string): string | undefined {
  const properties = data?.['hProperties'] as Record<string, unknown> | undefined;
  if (typeof properties?.[name] === 'string') return properties[name];
  if (!Array.isArray(attributes)) return undefined;
  const value = (attributes as JsxAttribute[]).find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function withoutId(node: Node): Node {
  if (Array.isArray(node['attributes']))
    return {
      ...node,
      attributes: (node['attributes'] as JsxAttribute[]).filter(({ name }) => name !== 'id'),
    };
  const properties = node.data?.['hProperties'] as Record<string, unknown> | undefined;
  if (properties?.['id'] === undefined) return node;
  const { id: _, ...others } = properties;
  return { ...node, data: { ...node.data, hProperties: others } };
}

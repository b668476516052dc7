import { isOwnAddress } from '../model/own-address.ts';
import { type Node, text, walk } from '../model/tree.ts';
import { attributesOf } from '../reading/context.ts';
import { isReference } from '../reading/expand/references.ts';
import { anchorIn, sitePathOf } from '../reading/expand/written-address.ts';
import { isAllowedElement } from '../reading/safety/allowed-html.ts';

/** What the references and links of a document may lead to. */
export interface Reachable {
  /** Whether the audience gets a document, by its key. */
  hasDocument(key: string): boolean;
  /** The same by the last part of its address. */
  hasSlug(slug: string): boolean;
  /** Whether a file was approved with the text, by its address in it. */
  hasFile(address: string): boolean;
  /** What stands in the place of a document that the audience does not get. */
  nameOf(key: string, initial: boolean): string;
}

/** Marks that the rest needs; others tell of the config what no reader of an extract has to know. */
const marks = ['filled', 'label', 'sensitive', 'unsaid', 'elsewhere'];

/** Whether a node says nothing but that there is another document, which the audience does not get. */
export function leadsElsewhere(node: Node): boolean {
  const said: Node[] = [];
  walk(node, (inner) => {
    if (!inner.children?.length && (inner.type !== 'text' || inner.value?.trim())) said.push(inner);
  });
  return said.length > 0 && said.every(({ data }) => data?.['elsewhere'] === true);
}

/** Fields of nodes that tell the same, or where the program was. */
const told = ['position', 'duty', 'withinDefault', 'call'];

/** Attributes that only say how an element looks; what stands in others may come from the config. */
const plainAttributes = new Set(['class', 'className', 'dir', 'lang', 'colSpan', 'rowSpan', 'start']);

const known = new Set([
  ...['root', 'heading', 'paragraph', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'blockquote'],
  ...['steps', 'step', 'requirement', 'requirementIndex', 'reference', 'term', 'containerDirective'],
  ...['text', 'inlineCode', 'code', 'break', 'image', 'link', 'strong', 'emphasis', 'delete'],
  'thematicBreak',
]);

/**
 * The tree with nothing in it that leads to what the audience does not get: a link to that is its words, a document is
 * called as `nameOf` says. Kinds of nodes that nobody judges are gone, and so is what a reader doesn't see.
 */
export function clean(nodes: readonly Node[], reach: Reachable): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return element(node, reach);
    if (!known.has(node.type)) return [];
    if (isReference(node) && node.kind === 'document' && !reach.hasDocument(node.id))
      return [{ ...text(reach.nameOf(node.id, node.initial)), data: { elsewhere: true } }];
    const children = node.children && clean(node.children, reach);
    if (node.type === 'link' && !leads(String(node['url'] ?? ''), reach)) return children ?? [];
    if (node.type === 'image' && !isFile(String(node['url'] ?? ''), reach)) return [];
    return [bare(node, children)];
  });
}

function bare(node: Node, children: Node[] | undefined): Node {
  const rest = Object.fromEntries(Object.entries(node).filter(([key]) => !told.includes(key)));
  const data = Object.fromEntries(Object.entries(node.data ?? {}).filter(([key]) => marks.includes(key)));
  delete rest['data'];
  return {
    ...rest,
    type: node.type,
    ...(node.type === 'requirement' ? { missing: [] } : {}),
    ...(node.type === 'requirementIndex' ? { rows: [] } : {}),
    ...(node.type === 'containerDirective' ? { attributes: {} } : {}),
    ...(Object.keys(data).length > 0 ? { data } : {}),
    ...(children ? { children } : {}),
  };
}

/** Elements of text stay, without attributes that could say something; a link is judged as any other. */
function element(node: Node, reach: Reachable): Node[] {
  const name = typeof node['name'] === 'string' ? node['name'] : '';
  const children = clean(node.children ?? [], reach);
  if (name === '') return children;
  if (name !== name.toLowerCase() || name === 'img' || !isAllowedElement(name)) return [];
  if (name === 'a') {
    const address = attributesOf(node).get('href');
    return typeof address === 'string' && leads(address, reach)
      ? [{ type: 'link', url: address, title: null, children }]
      : children;
  }
  const attributes = [...attributesOf(node)].flatMap(([key, value]) =>
    plainAttributes.has(key) && typeof value === 'string'
      ? [{ type: 'mdxJsxAttribute', name: key, value }]
      : [],
  );
  return [{ type: node.type, name, attributes, children }];
}

const isFile = (address: string, reach: Reachable): boolean =>
  isOwnAddress(address) && reach.hasFile(address);

function leads(address: string, reach: Reachable): boolean {
  if (!isOwnAddress(address) || reach.hasFile(address)) return true;
  if (address.startsWith('#')) return anchorIn(address) !== '';
  const slug = /^\/documents\/([^/]+)\/?$/.exec(sitePathOf(address))?.[1];
  return slug !== undefined && reach.hasSlug(slug);
}

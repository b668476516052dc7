import { assetName } from '../model/asset-name.ts';
import { isBesideDocument } from '../model/own-address.ts';
import { isPhrasing, type Node } from '../model/tree.ts';
import { attributesOf } from '../reading/context.ts';
import { judgeAttributes } from '../reading/safety/allowed-html.ts';
import { isLiteral, literalValue } from '../reading/safety/literals.ts';
import {
  isSiteComponent,
  type SiteComponentName,
  siteComponents,
} from '../reading/safety/site-components.ts';
import { pageElement } from './page-element.ts';

/** A component that stands in a body, with the attributes that it is drawn with. */
export interface ComponentUse {
  name: SiteComponentName;
  attributes: Record<string, string | boolean>;
}

/** An image beside its document, which the site gives an address of its own. */
export interface ImageUse {
  name: 'image';
  /** Address as the document has it. */
  file: string;
  /** Name under which it stands beside the page. */
  asset: string;
  alt: string;
  title: string | undefined;
}

/** What Astro has to draw within a body that is otherwise HTML. */
export type BodyPart = ComponentUse | ImageUse;

/** A body that can be written as HTML: where a part has to be drawn stands {@link partElement} with its number. */
export interface PageBody {
  nodes: Node[];
  parts: BodyPart[];
}

/** The element that keeps the place of a part; no author can write it, since elements are listed. */
export const partElement = 'clausebook-part';

/** The attribute of an image in whose place a part is drawn; no author can write it either. */
export const partAttribute = 'data-clausebook-part';

/**
 * Makes a page's tree one of plain Markdown and elements: HTML output would drop any JSX without a word. What is left
 * of HTML is what the schema allows, whatever came before.
 */
export function pageBody(nodes: readonly Node[]): PageBody {
  const parts: BodyPart[] = [];
  const convert = (node: Node): Node[] => {
    if (node.type === 'mdxjsEsm') return [];
    if (node.type === 'image') return ownImage(node, parts);
    const children = node.children?.flatMap(convert);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      return element(node, children ?? [], parts);
    if (node.type === 'html' || node.type.startsWith('mdx'))
      throw new Error(`A ${node.type} is left in a body that is written as HTML.`);
    return [children ? { ...node, children } : node];
  };
  return { nodes: nodes.flatMap(convert), parts };
}

function ownImage(node: Node, parts: BodyPart[]): Node[] {
  const url = String(node['url'] ?? '');
  if (!isBesideDocument(url)) return [node];
  const title = typeof node['title'] === 'string' ? node['title'] : undefined;
  const alt = String(node['alt'] ?? '');
  parts.push({ name: 'image', file: decodeURIComponent(url), asset: assetName(url), alt, title });
  // An image it is to plugins too, which may put something around it.
  return [pageElement('inWords', 'img', { [partAttribute]: String(parts.length - 1), alt }, [])];
}

function element(node: Node, children: Node[], parts: BodyPart[]): Node[] {
  const name = typeof node['name'] === 'string' ? node['name'] : '';
  if (name === '') return children;
  const holds =
    node.type === 'mdxJsxTextElement' ? 'inWords' : children.every(isPhrasing) ? 'words' : 'blocks';
  if (isSiteComponent(name))
    return [part({ name, attributes: componentAttributes(name, node) }, holds, children, parts)];
  if (/^[A-Z]/.test(name)) throw new Error(`<${name}> is left in a body that is written as HTML.`);
  const written = Object.fromEntries(
    [...plainAttributes(node)].map(([key, value]) => [htmlName(key), value]),
  );
  return [pageElement(holds, name, judgeAttributes(name, written).kept, children)];
}

function part(
  use: BodyPart,
  holds: Parameters<typeof pageElement>[0],
  children: Node[],
  parts: BodyPart[],
): Node {
  parts.push(use);
  return pageElement(holds, partElement, { 'data-part': String(parts.length - 1) }, children);
}

const htmlName = (name: string): string =>
  name === 'className' ? 'class' : name === 'htmlFor' ? 'for' : name.toLowerCase();

function plainAttributes(node: Node): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of attributesOf(node))
    if (typeof value === 'string' || value === null || value === undefined) attributes.set(name, value ?? '');
    else if (isLiteral(value.value)) attributes.set(name, literalValue(value.value));
  return attributes;
}

function componentAttributes(name: SiteComponentName, node: Node): ComponentUse['attributes'] {
  const kinds: Readonly<Record<string, unknown>> = siteComponents[name].attributes;
  return Object.fromEntries(
    [...plainAttributes(node)]
      .filter(([key]) => Object.hasOwn(kinds, key))
      .map(([key, value]) => [key, kinds[key] === 'flag' ? value !== 'false' : value]),
  );
}

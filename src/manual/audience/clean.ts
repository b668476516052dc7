import { filledIn } from '../model/filled.ts';
import { isOwnAddress } from '../model/own-address.ts';
import { isHeading, isPhrasing, type Node, text, walk } from '../model/tree.ts';
import { attributesOf } from '../reading/context.ts';
import { isReference, type Reference } from '../reading/expand/references.ts';
import { isRequirement } from '../reading/expand/requirements.ts';
import { anchorIn } from '../reading/expand/written-address.ts';
import { isAllowedElement } from '../reading/safety/allowed-html.ts';
import { type LedTo, withReferences } from './led-to.ts';

/** What the references and links of a document may lead to. */
export interface Reachable {
  /** Whether the audience gets a document, by its key. */
  hasDocument(key: string): boolean;
  /** Whether a file goes out with the text, by its address in it. */
  hasFile(address: string): boolean;
  /** Where an address in it leads. */
  ledTo(address: string): LedTo;
  /** Whether the title of a document may be said that the audience does not get, by its key. */
  saysTitle(key: string): boolean;
  /** What stands in the place of a document that the audience does not get. */
  nameOf(key: string, initial: boolean): string;
}

/** Marks that the rest needs; others tell of the config what no reader of an extract has to know. */
const marks = ['filled', 'label', 'sensitive', 'unsaid', 'elsewhere', 'directiveLabel'];

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

/** Attributes that only say how an element looks; what stands in others may come from the config, or name somebody. */
const plainAttributes = new Set(['dir', 'lang', 'colSpan', 'rowSpan', 'start']);

const known = new Set([
  ...['root', 'heading', 'paragraph', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'blockquote'],
  ...['steps', 'step', 'requirement', 'requirementIndex', 'reference', 'term', 'containerDirective'],
  ...['text', 'inlineCode', 'code', 'break', 'image', 'link', 'strong', 'emphasis', 'delete'],
  'thematicBreak',
]);

/**
 * The tree with nothing in it that leads to what the audience does not get: a document is called as `nameOf` says, also where
 * a link leads to it in words of its own; a link to another page of the house is its words. Kinds of nodes that nobody judges
 * are gone, and so is what a reader doesn't see.
 */
export const clean = (nodes: readonly Node[], reach: Reachable): Node[] =>
  cleanAll(withReferences(nodes, reach.ledTo, reach.saysTitle), reach);

function cleanAll(nodes: readonly Node[], reach: Reachable): Node[] {
  const cleaned: Node[] = [];
  for (const node of nodes)
    if (isReference(node) && node.kind === 'document' && !reach.hasDocument(node.id))
      cleaned.push({ ...text(named(node, cleaned, reach)), data: { elsewhere: true } });
    else cleaned.push(...cleanOf(node, reach));
  return cleaned;
}

function cleanOf(node: Node, reach: Reachable): Node[] {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return element(node, reach);
  if (!known.has(node.type)) return unjudged(node);
  const children = node.children && cleanAll(node.children, reach);
  if (node.type === 'link') return link(node, children ?? [], reach);
  if (node.type === 'image' && !isFile(String(node['url'] ?? ''), reach)) return [];
  return [bare(node, children)];
}

/** What nobody judges is gone; a value that it said takes the sentence along in which it stood. */
function unjudged(node: Node): Node[] {
  let saysValue = false;
  walk(node, (inner) => {
    saysValue ||= filledIn(inner) !== undefined || inner.data?.['sensitive'] === true;
  });
  return saysValue && isPhrasing(node) ? [hiddenText()] : [];
}

/** Nothing, in the place of what takes its sentence along. */
const hiddenText = (): Node => ({ ...text(''), data: { sensitive: true } });

/** What stands for a document; "the" right before "another document" goes, with the capital letter that it had. */
function named({ id, initial }: Reference, before: Node[], reach: Reachable): string {
  const name = reach.nameOf(id, initial);
  const last = before.at(-1);
  const article = /(^|\s)(the|an?)\s+$/i.exec(last?.type === 'text' ? (last.value ?? '') : '');
  // Where titles are said, the article stands before the number as it does in the manual.
  if (!last || !article || filledIn(last) || name !== reach.nameOf('', initial)) return name;
  const [all, space = '', word = ''] = article;
  before[before.length - 1] = { ...last, value: `${(last.value ?? '').slice(0, -all.length)}${space}` };
  return reach.nameOf('', initial || /^\p{Lu}/u.test(word));
}

/** A link to a page or file of the extract, or its words; those of one to a hidden thing take their sentence along. */
function link(node: Node, children: Node[], reach: Reachable): Node[] {
  const to = reach.ledTo(String(node['url'] ?? ''));
  if (to.is === 'hidden') return [hiddenText()];
  return to.is === 'there' ? [bare({ ...node, url: to.url }, children)] : children;
}

/** The tree with links to places of its own page only where these are left; the others are their words. */
export function withoutLostPlaces(nodes: readonly Node[]): Node[] {
  const places = new Set<string>();
  const note = (place: unknown, isFirm: boolean) => {
    // What is counted is counted anew, and may be another place then.
    if (typeof place === 'string' && (isFirm || !/-\d+$/.test(place))) places.add(place);
  };
  for (const root of nodes)
    walk(root, (node) => {
      if (isRequirement(node)) for (const { anchor } of node.marks) note(anchor, true);
      if (!isHeading(node)) return;
      note(node.section, true);
      note(node.anchor, false);
      note(node.wordsAnchor, false);
    });
  const within = (all: readonly Node[]): Node[] =>
    all.flatMap((node) => {
      const children = node.children && within(node.children);
      const url = node.type === 'link' ? String(node['url'] ?? '') : '';
      if (url.startsWith('#') && !places.has(anchorIn(url))) return children ?? [];
      return [children ? { ...node, children } : node];
    });
  return within(nodes);
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
  const children = cleanAll(node.children ?? [], reach);
  if (name === '') return children;
  if (name !== name.toLowerCase() || name === 'img' || !isAllowedElement(name)) return unjudged(node);
  if (name === 'a') {
    const address = attributesOf(node).get('href');
    return link(
      { type: 'link', url: typeof address === 'string' ? address : '', title: null },
      children,
      reach,
    );
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

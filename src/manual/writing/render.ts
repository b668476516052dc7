import { defaultIn } from '../model/default-values.ts';
import { type DownloadLink, isDownload } from '../model/download.ts';
import type { Term } from '../model/terms.ts';
import {
  type HeadingNode,
  isHeading,
  isPhrasing,
  type JsxAttribute,
  type Node,
  paragraph,
  text,
} from '../model/tree.ts';
import { isReference, type Reference } from '../reading/expand/references.ts';
import { isRequirement, type MarkRef, type RequirementNode } from '../reading/expand/requirements.ts';
import { isSteps, type StepsNode } from '../reading/expand/steps.ts';
import { isTerm, type TermNode } from '../reading/expand/term.ts';
import type { Words } from '../words/words.ts';
import { isTermUse, type TermUse } from './link-terms.ts';
import { isPageElement, markClass } from './page-element.ts';
import { isRequirementIndex, requirementTable } from './requirement-index.ts';
import { stepsTable } from './steps-table.ts';

/** A link as a place of publication writes it. */
export interface Link {
  label: string;
  /** Empty where there is no page. */
  url: string;
  /** Whether a name without a page is written as the words around it, and not set apart. */
  plain?: boolean;
  /** Words that stand before the name and are no part of it: "the ". */
  before?: string;
}

/** How one place of publication (page, Markdown twin) writes what the tree only names. */
export interface Style {
  words: Words;
  /** False where lists that the program makes from the text itself are left out. */
  generatedLists?: boolean;
  /** One link; several where a clause went to several clauses of the manual's edition. */
  reference(reference: Reference): Link[];
  mark(mark: MarkRef): Link;
  /** Page only: the number of a role that somebody is told to call. */
  number?(role: string): Link | undefined;
  /** Page only: anchors and classes. Returns the nodes to stand in the requirement's place. */
  requirement?(node: RequirementNode, children: Node[]): Node[];
  /** Where the meaning of a term stands. Absent where terms are plain words. */
  term?(term: Term): Link;
  /** Page only: the place that defines a term. Returns the nodes to stand in its place. */
  definition?(node: TermNode, children: Node[]): Node[];
  /** Page only: its anchors. Returns the nodes to stand in the heading's place. */
  heading?(node: HeadingNode, children: Node[]): Node[];
  /** Page only: the steps of a procedure; a table elsewhere. `inner` writes what stands in them. */
  steps?(node: StepsNode, inner: (nodes: Node[]) => Node[]): Node[];
  /** Marks what prints the value at a path that nobody has decided yet. */
  defaultValue?(nodes: Node[], path: string): Node[];
  /** Page only: marks what is between the house and the party of the document, which no search finds. */
  ofParty?(nodes: Node[]): Node[];
  /** Page only: the class of a link to a term, by which its card is found. */
  termClass?: string;
  /** Whether an address that the author wrote leads to a document that readers do not get. */
  isUnissued?(url: string): boolean;
  /** A link to a file that lies beside the document, around its words. */
  download?(link: DownloadLink, children: Node[]): Node;
  /** Rewrites addresses that the author wrote (`/clauses/`, `./diagram.png`). */
  address?(url: string, node: Node): string;
}

/** Writes an expanded tree for one place of publication: the result is plain mdast (and JSX, on pages). */
export function render(nodes: readonly Node[], style: Style): Node[] {
  return nodes.flatMap((node) => renderNode(node, style));
}

function renderNode(node: Node, style: Style): Node[] {
  const path = defaultIn(node);
  const nodes = ofParty(node, style);
  return path !== undefined && style.defaultValue ? style.defaultValue(nodes, path) : nodes;
}

const ofParty = (node: Node, style: Style): Node[] => {
  const nodes = writtenNode(node, style);
  return node.data?.['ofParty'] === true && style.ofParty ? style.ofParty(nodes) : nodes;
};

function writtenNode(node: Node, style: Style): Node[] {
  if (isReference(node)) return renderReference(node, style);
  if (isRequirement(node)) return renderRequirement(node, style);
  if (isRequirementIndex(node))
    return style.generatedLists === false ? [] : requirementTable(node, style.words, style.mark);
  if (isTerm(node)) {
    const words = render(node.children, style);
    return style.definition ? style.definition(node, words) : words;
  }
  if (isHeading(node) && style.heading) return style.heading(node, render(node.children ?? [], style));
  if (isTermUse(node)) return renderTermUse(node, style);
  if (isSteps(node)) return renderSteps(node, style);
  // A link to what readers do not get is its words alone.
  if (node.type === 'link' && style.isUnissued?.(String(node['url'])))
    return render(node.children ?? [], style);
  if (isDownload(node) && style.download) return [style.download(node, render(node.children ?? [], style))];
  const written = addressed(node, style);
  const { position: _, ...bare } = node;
  // What a text prints, and whether it may be told elsewhere, is for those who read the tree.
  const plain = node.type === 'text' ? text(node.value ?? '') : bare;
  if (!node.children) return [{ ...plain, ...written }];
  return [{ ...bare, ...written, children: render(node.children, style) }];
}

function renderSteps(node: StepsNode, style: Style): Node[] {
  const inner = (nodes: Node[]) => render(nodes, style);
  return style.steps ? style.steps(node, inner) : stepsTable(node, style, inner);
}

/** The fields of a node that hold an address, as the place of publication writes it. */
function addressed(node: Node, { address }: Style): Partial<Node> {
  if (!address) return {};
  if (typeof node['url'] === 'string') return { url: address(node['url'], node) };
  const name = { a: 'href', img: 'src', LinkButton: 'href', LinkCard: 'href' }[String(node['name'])];
  if (name === undefined || !Array.isArray(node['attributes'])) return {};
  const attributes = (node['attributes'] as JsxAttribute[]).map((attribute) =>
    attribute.name === name && typeof attribute.value === 'string'
      ? { ...attribute, value: address(attribute.value, node) }
      : attribute,
  );
  return { attributes };
}

function renderReference(node: Reference, style: Style): Node[] {
  const links = style.reference(node);
  const own = node.children?.length ? render(node.children, style) : undefined;
  const nodes = links.map(({ label, url, plain, before }): Node[] => {
    const children = own && links.length === 1 ? own : [text(label)];
    const lead = before === undefined ? [] : [text(before)];
    if (plain) return [...lead, ...children];
    return [...lead, url === '' ? { type: 'emphasis', children } : linkTo(url, children)];
  });
  // The parts between the items of a list in words (", ", " and ") come from the language, not from here.
  const marker = '\u0000';
  const parts = style.words.list(links.map(() => marker)).split(marker);
  const named = nodes.flatMap((node, index) => (index === 0 ? node : [text(parts[index] ?? ' '), ...node]));
  const number = node.call && style.number?.(node.id);
  return number ? [...named, text(' ('), linkTo(number.url, [text(number.label)]), text(')')] : named;
}

function renderTermUse({ term, children }: TermUse, style: Style): Node[] {
  const words = render(children, style);
  if (!style.term) return words;
  return [linkTo(style.term(term).url, words, style.termClass)];
}

const linkTo = (url: string, children: Node[], className?: string): Node => ({
  type: 'link',
  url,
  title: null,
  children,
  ...(className ? { data: { hProperties: { class: className } } } : {}),
});

function renderRequirement(node: RequirementNode, style: Style): Node[] {
  const children = render(node.children, style);
  if (node.marks.length === 0)
    return node.duty && style.requirement ? style.requirement(node, children) : children;
  const markers = node.marks.flatMap((mark): Node[] => {
    const { label, url } = style.mark(mark);
    if (url === '') return [];
    const link: Node = { type: 'link', url, title: null, children: [text(label)] };
    if (style.requirement)
      link.data = {
        hProperties: {
          class: markClass,
          // Heard alone, a number says nothing of what it is.
          'aria-label': `${style.words.site.point} ${label}`,
          'data-pagefind-ignore': '',
        },
      };
    return [text(' '), link];
  });
  const content = withMarkers(children, markers, node.inline);
  return style.requirement ? style.requirement(node, content) : content;
}

/** The marks stand at the end of the answer: in its last paragraph, or in one of their own after a table. */
function withMarkers(children: Node[], markers: Node[], inline: boolean): Node[] {
  if (inline) return [...children, ...markers];
  const last = children.at(-1);
  if (last?.type === 'paragraph')
    return [...children.slice(0, -1), paragraph([...(last.children ?? []), ...markers])];
  if (last && ['list', 'listItem', 'blockquote'].includes(last.type) && !isPageElement(last))
    return [
      ...children.slice(0, -1),
      { ...last, children: withMarkers(last.children ?? [], markers, false) },
    ];
  if (last && isPhrasing(last)) return [...children, ...markers];
  return [...children, paragraph(markers.slice(1))];
}

import { isDefault } from '../model/default-values.ts';
import type { Term } from '../model/terms.ts';
import { isPhrasing, type JsxAttribute, type Node, paragraph, text } from '../model/tree.ts';
import { isReference, type Reference } from '../reading/expand/references.ts';
import { isRequirement, type MarkRef, type RequirementNode } from '../reading/expand/requirements.ts';
import type { StepNode } from '../reading/expand/steps.ts';
import { isTerm, type TermNode } from '../reading/expand/term.ts';
import type { Words } from '../words/words.ts';
import { isTermUse, type TermUse } from './link-terms.ts';
import { isRequirementIndex, requirementTable } from './requirement-index.ts';
import { stepsTable } from './steps-table.ts';

/** A link as a place of publication writes it. */
export interface Link {
  label: string;
  /** Empty where there is no page. */
  url: string;
  /** Whether a name without a page is written as the words around it, and not set apart. */
  plain?: boolean;
}

/** How one place of publication (page, Markdown twin) writes what the tree only names. */
export interface Style {
  words: Words;
  /** False where lists that the program makes from the text itself are left out. */
  generatedLists?: boolean;
  /** One link; several where a clause went to several clauses of the manual's edition. */
  reference(reference: Reference): Link[];
  mark(mark: MarkRef): Link;
  /** Page only: anchors and classes. Returns the nodes to stand in the requirement's place. */
  requirement?(node: RequirementNode, children: Node[]): Node[];
  /** Where the meaning of a term stands. Absent where terms are plain words. */
  term?(term: Term): Link;
  /** Page only: the place that defines a term. Returns the nodes to stand in its place. */
  definition?(node: TermNode, children: Node[]): Node[];
  /** Page only: the number of a step, with its anchor. */
  step?(step: StepNode, number: Node[]): Node[];
  /** Page only: marks a value that nobody has decided yet. */
  defaultValue?(words: Node): Node;
  /** Page only: the class of a link to a term, by which its card is found. */
  termClass?: string;
  /** Whether an address that the author wrote leads to a document that readers do not get. */
  isUnissued?(url: string): boolean;
  /** Rewrites addresses that the author wrote (`/clauses/`, `./diagram.png`). */
  address?(url: string, node: Node): string;
}

/** Writes an expanded tree for one place of publication: the result is plain mdast (and JSX, on pages). */
export function render(nodes: readonly Node[], style: Style): Node[] {
  return nodes.flatMap((node) => renderNode(node, style));
}

function renderNode(node: Node, style: Style): Node[] {
  if (isReference(node)) return renderReference(node, style);
  if (isRequirement(node)) return renderRequirement(node, style);
  if (isRequirementIndex(node))
    return style.generatedLists === false ? [] : requirementTable(node, style.words, style.mark);
  if (isTerm(node)) {
    const words = render(node.children, style);
    return style.definition ? style.definition(node, words) : words;
  }
  if (isTermUse(node)) return renderTermUse(node, style);
  if (node.type === 'steps')
    return [stepsTable(node, style.words, (inner) => render(inner, style), style.step)];
  // A link to what readers do not get is its words alone.
  if (node.type === 'link' && style.isUnissued?.(String(node['url'])))
    return render(node.children ?? [], style);
  const written = addressed(node, style);
  const { position: _, ...bare } = node;
  // What a text prints, and whether it may be told elsewhere, is for those who read the tree.
  const plain = node.type === 'text' ? text(node.value ?? '') : bare;
  if (isDefault(node) && style.defaultValue) return [style.defaultValue(plain)];
  if (!node.children) return [{ ...plain, ...written }];
  return [{ ...bare, ...written, children: render(node.children, style) }];
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
  const nodes = links.map(({ label, url, plain }): Node[] => {
    const children = own && links.length === 1 ? own : [text(label)];
    if (plain) return children;
    return url === '' ? [{ type: 'emphasis', children }] : [linkTo(url, children)];
  });
  // The parts between the items of a list in words (", ", " and ") come from the language, not from here.
  const marker = '\u0000';
  const parts = style.words.list(links.map(() => marker)).split(marker);
  return nodes.flatMap((node, index) => (index === 0 ? node : [text(parts[index] ?? ' '), ...node]));
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
  if (node.marks.length === 0) return children;
  const markers = node.marks.flatMap((mark): Node[] => {
    const { label, url } = style.mark(mark);
    if (url === '') return [];
    const link: Node = { type: 'link', url, title: null, children: [text(label)] };
    if (style.requirement)
      link.data = { hProperties: { class: 'requirement-mark', 'data-pagefind-ignore': '' } };
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
  if (last?.type === 'list' || last?.type === 'listItem' || last?.type === 'blockquote')
    return [
      ...children.slice(0, -1),
      { ...last, children: withMarkers(last.children ?? [], markers, false) },
    ];
  if (last && isPhrasing(last)) return [...children, ...markers];
  return [...children, paragraph(markers.slice(1))];
}

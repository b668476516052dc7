import { clauseKey, formatClauseRef, requirement, requirementKey } from '../../standard/index.ts';
import { assetName } from '../model/asset-name.ts';
import { isBesideDocument, isOwnAddress } from '../model/own-address.ts';
import { wholeAddress } from '../model/reach.ts';
import { type Term, termAnchor } from '../model/terms.ts';
import { type HeadingNode, type Node, text } from '../model/tree.ts';
import { documentPath, relativePath, requirementPath } from '../model/urls.ts';
import type { MarkRef, RequirementNode } from '../reading/expand/requirements.ts';
import { type Downloads, downloadLink } from './download-links.ts';
import { type LinkContext, siteLinks } from './labels.ts';
import { pageElement } from './page-element.ts';
import type { Link, Style } from './render.ts';
import { stepList } from './step-list.ts';
import { instead, unissuedFinder } from './unissued.ts';

/** Marks are of the manual's edition, so the bare id says which point is meant. Without its clause a mark leads nowhere. */
function markLink(mark: MarkRef, { known }: LinkContext): Link {
  const point = known.documentsOnly ? undefined : requirement(mark.edition, mark.id);
  return { label: mark.id, url: point ? requirementPath(point.clause, point.id) : '' };
}

/** The place in the glossary; nothing where the document that defines the term is not there to be read. */
function termLink({ id, document, names: [name = ''] }: Term, { known }: LinkContext): Link {
  const home = known.documents.get(document);
  return { label: name, url: home ? `${documentPath(home.slug)}#${termAnchor(id)}` : '' };
}

const isSitePath = (url: string) => url.startsWith('/') && isOwnAddress(url);

/** What a style knows of the document that it writes. */
interface StyleContext extends LinkContext {
  /** Paths of the defaults that its approval accepted: they carry no mark any more. */
  accepted: ReadonlySet<string>;
  downloads: Downloads;
}

/** The page at a site path: links under the site's base path, anchors on answers. `base` ends with a slash. */
export function pageStyle(context: StyleContext, base: string, path: string): Style {
  const under = (link: Link): Link => (link.url === '' ? link : { ...link, url: `${base}${link.url}` });
  const isUnissued = unissuedFinder(context.known);
  return {
    words: context.words,
    reference: (reference) => siteLinks(reference, context).map(under),
    mark: (mark) => under(markLink(mark, context)),
    number: (role) => numberOf(role, context),
    term: (term) => under(termLink(term, context)),
    termClass: 'term',
    definition: ({ anchor }, children) => [element('dfn', { id: anchor }, children)],
    defaultValue: (nodes, path) =>
      context.accepted.has(path)
        ? nodes
        : [pageElement('inWords', 'span', { class: 'default-value' }, nodes)],
    ofParty: (nodes) => [pageElement('inWords', 'span', { 'data-pagefind-ignore': '' }, nodes)],
    requirement: anchored,
    heading: headed,
    steps: (node, inner) => stepList(node, context.words, inner, (role) => numberOf(role, context)),
    isUnissued,
    download: (link, children) =>
      downloadLink(link, children, context.downloads, (name) => `${base}${path}${name}`),
    address: (url) => {
      const there = isUnissued(url) ? instead : url;
      return isSitePath(there) ? `${base}${there.slice(1)}` : there;
    },
  };
}

/** The number of a role, for a page of today; where documents alone are published nobody is named beside them. */
function numberOf(id: string, { known }: StyleContext): Link | undefined {
  const phone = known.documentsOnly ? '' : (known.roles.get(id)?.phone ?? '');
  const url = wholeAddress(phone);
  return url === undefined ? undefined : { label: phone, url };
}

/** The answer in an element for each of its points, which carries the anchor. */
const anchored = ({ marks, duty, inline }: RequirementNode, children: Node[]): Node[] =>
  marks.length === 0
    ? [element(inline ? 'span' : 'div', { id: duty?.anchor ?? '' }, children)]
    : marks.reduceRight<Node[]>(
        (inner, { anchor: id }) => [element(inline ? 'span' : 'div', { id, class: 'requirement' }, inner)],
        children,
      );

/** The heading with its anchor, and before its words the one that they made before the section had an id. */
const headed = ({ depth, anchor: id, wordsAnchor }: HeadingNode, children: Node[]): Node[] => [
  {
    type: 'heading',
    depth,
    children: wordsAnchor ? [element('span', { id: wordsAnchor }, []), ...children] : children,
    data: { hProperties: { id } },
  },
];

/** An element that Markdown has no sign for. */
const element = (
  name: 'span' | 'div' | 'dfn',
  attributes: Record<string, string>,
  children: Node[],
): Node => ({
  type: name === 'div' ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
  name,
  attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
  children,
  data: { _mdxExplicitJsx: true },
});

/** The Markdown twin of a document: real links, relative to the twin's own place. */
export function twinStyle(context: StyleContext, path: string): Style {
  const from = (link: Link): Link =>
    link.url === '' ? link : { ...link, url: relativePath(path, link.url) };
  const isUnissued = unissuedFinder(context.known);
  return {
    words: context.words,
    isUnissued,
    download: (link, children) => downloadLink(link, children, context.downloads, (name) => name),
    reference: (reference) => siteLinks(reference, context).map(from),
    term: (term) => from(termLink(term, context)),
    mark: (mark) => from(markLink(mark, context)),
    defaultValue: (nodes, path) =>
      context.accepted.has(path) ? nodes : [...nodes, text(context.words.site.defaultValuesSign)],
    address: (url, node) => {
      if (node.type === 'image' && isBesideDocument(url)) return encodeURIComponent(assetName(url));
      const there = isUnissued(url) ? instead : url;
      return isSitePath(there) ? relativePath(path, there.slice(1)) : there;
    },
  };
}

/** References and marks by key, for counting and comparing texts: no base path, slug or title of another document. */
export function keyStyle(context: Pick<LinkContext, 'edition' | 'words'>): Style {
  const schemes = { clause: 'clause', document: 'doc', role: 'role', record: 'record' } as const;
  return {
    words: context.words,
    generatedLists: false,
    reference: ({ kind, id, edition }) => {
      const key = kind === 'clause' && edition ? clauseKey({ edition, number: id }) : id;
      // A bare number is one of the manual's own edition.
      const label =
        kind === 'clause' && edition ? formatClauseRef({ edition, number: id }, context.edition) : id;
      return [{ label, url: `${schemes[kind]}:${key}` }];
    },
    mark: (mark) => ({ label: mark.id, url: `req:${requirementKey(mark)}` }),
  };
}

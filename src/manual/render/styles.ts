import { type Edition, inEdition, requirement } from '../../standard/index.ts';
import type { MarkRef, RequirementNode } from '../expand/requirements.ts';
import { clausePath, relativePath, requirementPath } from '../paths.ts';
import type { Node } from '../tree.ts';
import { type LinkContext, siteLinks } from './labels.ts';
import type { Link, Style } from './render.ts';
import { stepAnchor } from './steps-table.ts';

/** Anchor of a mark on a document's page. The edition is part of it: a bare number means another point elsewhere. */
export const markAnchor = (mark: MarkRef): string => `req-${mark.edition}-${mark.id}`;

function markTarget(mark: MarkRef, edition: Edition): string {
  const point = requirement(mark.edition as Edition, mark.id);
  if (!point) return '';
  if (mark.edition === edition) return requirementPath(point.clause, point.id);
  const [target] = inEdition({ edition: mark.edition as Edition, number: point.clause }, edition);
  return target ? clausePath(target.number) : '';
}

const markLabel = (mark: MarkRef, edition: Edition): string =>
  mark.edition === edition ? mark.id : `${mark.edition}:${mark.id}`;

const isSitePath = (url: string) => url.startsWith('/') && !url.startsWith('//');

/** The page: links under the site's base path, anchors on answers. `base` ends with a slash. */
export function pageStyle(context: LinkContext, base: string): Style {
  const used = new Map<string, number>();
  let tables = 0;
  const under = (link: Link): Link => (link.url === '' ? link : { ...link, url: `${base}${link.url}` });
  return {
    words: context.words,
    reference: (reference) => siteLinks(reference, context).map(under),
    attributes: (reference) => ({
      class: `reference ${reference.kind}`,
      'data-reference': `${reference.kind}:${reference.id}`,
    }),
    mark: (mark) =>
      under({ label: markLabel(mark, context.edition), url: markTarget(mark, context.edition) }),
    requirement: (node, children) => anchored(node, children, used),
    steps: () => {
      const table = ++tables;
      return (number, children) => [element('span', { id: stepAnchor(table, number) }, children)];
    },
    address: (url) => (isSitePath(url) ? `${base}${url.slice(1)}` : url),
  };
}

/** The answer in an element that carries the anchor; a second mark of the same point gets a number of its own. */
function anchored(node: RequirementNode, children: Node[], used: Map<string, number>): Node[] {
  const ids = node.marks.map((mark) => {
    const anchor = markAnchor(mark);
    const times = (used.get(anchor) ?? 0) + 1;
    used.set(anchor, times);
    return times === 1 ? anchor : `${anchor}-${times}`;
  });
  const name = node.inline ? 'span' : 'div';
  return ids.reduceRight<Node[]>(
    (inner, id) => [element(name, { id, class: 'requirement' }, inner)],
    children,
  );
}

/** An element that Markdown has no sign for. */
const element = (name: 'span' | 'div', attributes: Record<string, string>, children: Node[]): Node => ({
  type: name === 'span' ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
  children,
  data: { _mdxExplicitJsx: true },
});

/** The Markdown twin of a document: real links, relative to the twin's own place. */
export function twinStyle(context: LinkContext, path: string): Style {
  const from = (link: Link): Link =>
    link.url === '' ? link : { ...link, url: relativePath(path, link.url) };
  return {
    words: context.words,
    reference: (reference) => siteLinks(reference, context).map(from),
    mark: (mark) => from({ label: markLabel(mark, context.edition), url: markTarget(mark, context.edition) }),
    address: (url, node) => {
      if (node.type === 'image' && !/^(?:[a-z]+:|\/)/.test(url)) return assetName(url);
      return isSitePath(url) ? relativePath(path, url.slice(1)) : url;
    },
  };
}

/** The name under which an own image stands beside the twin. */
export const assetName = (url: string): string => url.replace(/^(?:\.\.?\/)+/, '').replaceAll('/', '-');

/**
 * The canonical text: references and marks by key, so that a base path, a slug or another document's title
 * never fells an approval.
 */
export function canonicalStyle(context: LinkContext): Style {
  const schemes = { clause: 'clause', document: 'doc', role: 'role', record: 'record' } as const;
  return {
    words: context.words,
    generatedLists: false,
    reference: ({ kind, id, edition }) => {
      const key = kind === 'clause' ? `${edition}:${id}` : id;
      return [{ label: id, url: `${schemes[kind]}:${key}` }];
    },
    mark: (mark) => ({ label: mark.id, url: `req:${mark.edition}:${mark.id}` }),
  };
}

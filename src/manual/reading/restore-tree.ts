import { type EditionId, isWithin, listedIn } from '../../standard/index.ts';
import type { StoredPage } from '../control/stored-page.ts';
import { assetName } from '../model/asset-name.ts';
import type { Document } from '../model/document.ts';
import type { Node } from '../model/tree.ts';
import { documentPath } from '../model/urls.ts';
import { isRequirement, type MarkRef } from './expand/requirements.ts';

/** Where a kept file is: `path` relative to the document's own file. */
export type KeptFile = (hash: string, address: string) => string;

/**
 * The tree of a stored page for a manual of today: marks parted anew by the edition that the manual follows, and its
 * images and downloads led to the bytes that were approved. Files that a link leads to are given beside.
 */
export function treeOfPage(
  { tree, files }: StoredPage,
  document: Pick<Document, 'slug' | 'clauses'>,
  edition: EditionId,
  kept: KeptFile,
): { tree: Node; downloads: { name: string; file: string }[] } {
  const downloads: { name: string; file: string }[] = [];
  const again = mapped(tree, (node) => {
    if (isRequirement(node)) {
      const all: MarkRef[] = [...node.marks, ...node.others].map(({ edition, id }) => ({ edition, id }));
      return {
        ...node,
        // A page that was stored before passages said it lacks nothing.
        missing: node.missing ?? [],
        marks: all.filter((mark) => mark.edition === edition && isListed(mark, document)),
        others: all.filter((mark) => mark.edition !== edition || !isListed(mark, document)),
      };
    }
    const url = node['url'];
    const hash = typeof url === 'string' ? files[url] : undefined;
    if (typeof url !== 'string' || hash === undefined) return node;
    if (node.type === 'image') return { ...node, url: encodeURI(kept(hash, url)) };
    if (node.type !== 'link') return node;
    const name = `${hash.slice(0, 8)}-${
      assetName(url.replace(/[?#].*$/s, ''))
        .split('-')
        .at(-1) ?? ''
    }`;
    if (!downloads.some((one) => one.name === name)) downloads.push({ name, file: kept(hash, url) });
    return { ...node, url: `/${documentPath(document.slug)}${name}` };
  });
  return { tree: again, downloads };
}

const mapped = (node: Node, change: (node: Node) => Node): Node => {
  const changed = change(node);
  return changed.children
    ? { ...changed, children: changed.children.map((child) => mapped(child, change)) }
    : changed;
};

const isListed = ({ edition, id }: MarkRef, { clauses }: Pick<Document, 'clauses'>): boolean =>
  listedIn(clauses, edition).some(({ number }) => isWithin(id.slice(0, id.lastIndexOf('-')), number));

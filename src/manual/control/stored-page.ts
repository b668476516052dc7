import { type EditionId, isWithin, listedIn } from '../../standard/index.ts';
import type { Document } from '../model/document.ts';
import type { ReadDocument } from '../model/read-document.ts';
import type { Node } from '../model/tree.ts';
import { documentPath } from '../model/urls.ts';
import { isRequirement, type MarkRef } from '../reading/expand/requirements.ts';
import { assetName } from '../writing/styles.ts';

/** Version of the form below. */
const pageFormat = 1;

/**
 * What is needed to print an approved text again as it was set: its tree with emphasis and links, and the facts that no
 * tree has. It is not hashed: it is taken only if freezing it gives the fingerprint that was approved.
 */
export interface StoredPage {
  format: typeof pageFormat;
  title: string;
  records: readonly string[];
  aliases: readonly string[];
  paths: readonly string[];
  /** SHA-256 of the files that it shows or links, by their address. */
  files: Readonly<Record<string, string>>;
  tree: Node;
}

/** A document's page as it is stored with an approval. */
export function storedPage({ document, tree }: ReadDocument, files: ReadonlyMap<string, string>): StoredPage {
  const { title, records, aliases, paths } = document;
  return {
    format: pageFormat,
    title,
    records,
    aliases,
    paths,
    files: Object.fromEntries(files),
    tree: withoutPositions(tree),
  };
}

const withoutPositions = (tree: Node): Node =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));

/** Reads a stored page; nothing where the text is none of a format that is known. */
export function parsePage(text: string): StoredPage | undefined {
  try {
    const data = JSON.parse(text) as StoredPage;
    return data.format === pageFormat && typeof data.tree === 'object' ? data : undefined;
  } catch {
    return undefined;
  }
}

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
        marks: all.filter((mark) => mark.edition === edition && isListed(mark, document)),
        others: all.filter((mark) => mark.edition !== edition || !isListed(mark, document)),
      };
    }
    const url = node['url'];
    const hash = typeof url === 'string' ? files[url] : undefined;
    if (typeof url !== 'string' || hash === undefined) return node;
    if (node.type === 'image') return { ...node, url: encodeURI(kept(hash, url)) };
    if (node.type !== 'link') return node;
    const name = `${hash.slice(0, 8)}-${assetName(url).split('-').at(-1) ?? ''}`;
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

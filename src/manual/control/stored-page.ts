import type { ReadDocument } from '../model/read-document.ts';
import type { Node } from '../model/tree.ts';

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
  /** SHA-256 of the files that it shows or links, by their address. */
  files: Readonly<Record<string, string>>;
  tree: Node;
}

/** A document's page as it is stored with an approval. */
export function storedPage({ document, tree }: ReadDocument, files: ReadonlyMap<string, string>): StoredPage {
  const { title, records, aliases } = document;
  return {
    format: pageFormat,
    title,
    records,
    aliases,
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

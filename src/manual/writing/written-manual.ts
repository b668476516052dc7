import type { Hashes } from '../control/hashes.ts';
import type { PublishedDocument } from '../control/publication.ts';
import type { Manual } from '../model/manual.ts';
import type { Node } from '../model/tree.ts';
import { twinControl } from './twin-control.ts';
import { type WriteContext, writeDocument } from './write-document.ts';

/** What writes the bodies of a manual's documents on demand. */
export interface WrittenManual {
  /** The body of a document's page under a base path; nothing for an unknown document. */
  pageTree(key: string, base: string): Node[];
  /** The same as other pages quote it, clauses and their like: without what only its own page prints. */
  quotedTree(key: string, base: string): Node[];
  /** The Markdown twin of a document; empty for an unknown one. */
  twin(key: string): string;
}

/** The writers of a manual, from the trees of its published documents, and from those that are quoted where they differ. */
export function writtenManual(
  manual: Manual,
  published: readonly PublishedDocument[],
  writing: Omit<WriteContext, 'base'>,
  hashes: Pick<Hashes, 'size'>,
  quoted: readonly PublishedDocument[] = published,
): WrittenManual {
  const entries = new Map(manual.documents.map((document) => [document.key, document]));
  const byKey = new Map(published.map((one) => [one.document.key, one]));
  const sizesBeside = (one: PublishedDocument) => (file: string) => hashes.size(one.path, file);
  const quotedByKey = new Map(quoted.map((one) => [one.document.key, one]));
  const page = (one: PublishedDocument | undefined, base: string) => {
    if (!one) return [];
    const accepted = new Set(entries.get(one.document.key)?.acceptedDefaults);
    return writeDocument(one, 'page', { ...writing, accepted, base, sizeOf: sizesBeside(one) });
  };
  return {
    pageTree: (key, base) => page(byKey.get(key), base),
    quotedTree: (key, base) => page(quotedByKey.get(key), base),
    twin: (key) => {
      const one = byKey.get(key);
      const entry = entries.get(key);
      if (!one || !entry) return '';
      return writeDocument(one, 'twin', {
        ...writing,
        accepted: new Set(entry.acceptedDefaults),
        sizeOf: sizesBeside(one),
        control: twinControl(entry, { ...manual, words: writing.words }),
      });
    },
  };
}

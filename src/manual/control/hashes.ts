import type { Sha256 } from './fingerprint.ts';

/** What a file says: its words, and in a picture what it holds beside its pixels, such as EXIF. */
export interface FileSaid {
  text: string;
  beside: readonly string[];
}

/** How the edge hashes and keeps files for the core, which knows no files and no cryptography. */
export interface Hashes {
  text: Sha256;
  /** Hash of the bytes of a file that a document names, by the document's real path; nothing where there is none. */
  file(document: string, address: string): string | undefined;
  /** How many bytes a file has that lies beside a document, by its path from there; nothing where there is none. */
  size(document: string, file: string): number | undefined;
  /** What can be told of a file, by its path from the document; nothing where nobody can tell what it says. */
  said(document: string, file: string): FileSaid | undefined;
  /** Where the bytes of a file are that were kept with an approval, relative to a document's real path. */
  keptFile(document: string, hash: string, address: string): string;
  /** Whether those very bytes are there. */
  isKept(hash: string, address: string): boolean;
}

import { canonicalJson, type Json } from './canonical-json.ts';
import type { FrozenTree } from './frozen-tree.ts';

/** The SHA-256 of bytes, or of the UTF-8 bytes of a text, in hexadecimal digits. The core has no cryptography of its own. */
export type Sha256 = (content: string | Uint8Array) => string;

/** What an approval is bound to. */
export interface Fingerprint {
  format: FrozenTree['format'];
  /** Of everything that is frozen: a change of it is a change of the document. */
  text: string;
  /** Of the answers to points of the standard: a change of it alone says "answers changed". */
  marks: string;
}

/** The fingerprint of a document's frozen tree. How values and live leaves looked is no part of what is approved. */
export function fingerprintOf({ format, control, content, marks }: FrozenTree, sha256: Sha256): Fingerprint {
  const hash = (part: object) => sha256(canonicalJson(part as Json, 'shown'));
  return { format, text: hash({ format, control, content }), marks: hash({ format, marks }) };
}

/** The hash of a file that is kept with an approval, by what it holds: how it is spaced is no part of that. */
export const storedHash = (data: object, sha256: Sha256): string => sha256(canonicalJson(data as Json));

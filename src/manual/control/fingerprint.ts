import { canonicalJson, type Json } from './canonical-json.ts';
import type { FrozenTree } from './frozen-tree.ts';

/** The SHA-256 of the UTF-8 bytes of a text, in hexadecimal digits. The core has no cryptography of its own. */
export type Sha256 = (text: string) => string;

/** What an approval is bound to. */
export interface Fingerprint {
  format: FrozenTree['format'];
  /** Of everything that is frozen: a change of it is a change of the document. */
  text: string;
  /** Of the answers to points of the standard: a change of it alone says "answers changed". */
  marks: string;
}

/** The fingerprint of a document's frozen tree. */
export function fingerprintOf({ format, control, content, marks }: FrozenTree, sha256: Sha256): Fingerprint {
  const hash = (part: object) => sha256(canonicalJson(bound(part as Json)));
  return { format, text: hash({ format, control, content }), marks: hash({ format, marks }) };
}

/** How values and live leaves looked is kept for old versions, and no part of what is approved. */
function bound(part: Json): Json {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(bound);
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, field]) =>
      key === 'shown' || field === undefined ? [] : [[key, bound(field)]],
    ),
  );
}

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

/** The fingerprint of a stored tree, and the {@link storedHash} of it. */
export interface TreeHashes extends Fingerprint {
  stored: string;
  /** Whether images or links are in it, as far as can be told without looking at each leaf. */
  mayLead: boolean;
}

/** All hashes of a stored tree, which is walked once: manuals have thousands. Whatever a file holds may be given. */
export function hashesOf(tree: FrozenTree, sha256: Sha256): TreeHashes {
  const { format, control, content, marks } = tree;
  const [inContent, inControl, inMarks] = [content, control, marks].map((part) =>
    canonicalJson(part as Json),
  );
  const whole = `{"content":${inContent},"control":${inControl},"format":${canonicalJson(format)},"marks":${inMarks}}`;
  const bare = [inContent, inControl, inMarks].map((json) => json && withoutShown(json));
  const mayLead = /"(?:image|link)":"/.test(whole);
  const isPlain =
    typeof format === 'number' && Object.keys(tree).sort().join() === 'content,control,format,marks';
  if (!isPlain || bare.includes(undefined))
    return { ...fingerprintOf(tree, sha256), stored: storedHash(tree, sha256), mayLead };
  const [barely, controlled, marked] = bare;
  return {
    format,
    text: sha256(`{"content":${barely},"control":${controlled},"format":${canonicalJson(format)}}`),
    marks: sha256(`{"format":${canonicalJson(format)},"marks":${marked}}`),
    stored: sha256(whole),
    mayLead,
  };
}

/**
 * Canonical JSON without how leaves looked; nothing where that can't be told from the text alone. Quotes within texts are
 * escaped, so a name with quotes and a colon is always that of a field.
 */
function withoutShown(json: string): string | undefined {
  const bare = json.replace(/,"shown":"(?:[^"\\]|\\.)*"/g, '');
  return bare.includes('"shown":') ? undefined : bare;
}

/** The hash of a file that is kept with an approval, by what it holds: how it is spaced is no part of that. */
export const storedHash = (data: object, sha256: Sha256): string => sha256(canonicalJson(data as Json));

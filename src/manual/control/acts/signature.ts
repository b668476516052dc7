import { canonicalJson, type Json } from '../canonical-json.ts';
import type { Sha256 } from '../fingerprint.ts';
import type { Act } from './act.ts';

/** Acts are signed in a namespace of their own, so that a signature of something else is never one of an act. */
export const signatureNamespace = 'clausebook-act';

/** What the signature of an act covers: canonical JSON of all its fields but the signature. */
export function signedText(act: Act): string {
  const { signature: _, ...fields } = act;
  return canonicalJson(fields as Json);
}

/** What an SSH signature says of itself; only ssh-keygen can tell whether it is true. */
export interface SignatureFacts {
  /** Fingerprint of the key as ssh-keygen prints it, `SHA256:…`. */
  key: string;
  namespace: string;
}

/** Reads a signature in the armour of ssh-keygen (PROTOCOL.sshsig of OpenSSH); nothing where it is none. */
export function readSignature(text: string, sha256: Sha256): SignatureFacts | undefined {
  const body = armour.exec(text)?.[1];
  if (body === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(body.replace(/\s/g, '')), (one) => one.charCodeAt(0));
    if (letters(bytes.subarray(0, 6)) !== 'SSHSIG') return undefined;
    const view = new DataView(bytes.buffer);
    const version = 4;
    const key = field(view, 6 + version);
    const namespace = field(view, key.end);
    return { key: `SHA256:${base64OfHex(sha256(key.bytes))}`, namespace: letters(namespace.bytes) };
  } catch {
    // What is cut off ends before its fields do.
    return undefined;
  }
}

const armour = /^\s*-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)-----END SSH SIGNATURE-----\s*$/;

/** A field of the wire format of SSH: four bytes of length, then as many. */
function field(view: DataView, at: number): { bytes: Uint8Array; end: number } {
  const end = at + 4 + view.getUint32(at);
  return { bytes: new Uint8Array(view.buffer, at + 4, end - at - 4), end };
}

const letters = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function base64OfHex(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

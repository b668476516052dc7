import { gunzipSync } from 'node:zlib';

/** What Pagefind writes before the data of a file. */
const mark = 'pagefind_dcd';

/**
 * The texts in a file of Pagefind's: the JSON of a page as it is, and each text of an index, a filter or a list of pages,
 * which are CBOR. What can be read as neither is given whole, so that nothing goes unread.
 */
export function packedStrings(bytes: Uint8Array): string[] {
  const all = Buffer.from(bytes);
  const isPacked = all[0] === 0x1f && all[1] === 0x8b;
  const data = isPacked ? gunzipSync(all) : all;
  const body = data.subarray(data.subarray(0, mark.length).toString() === mark ? mark.length : 0);
  if (body[0] === 0x7b) return [body.toString('utf8')];
  try {
    const texts: string[] = [];
    if (readItem(body, 0, texts) === body.length) return texts;
  } catch {
    // No CBOR that is known.
  }
  return [body.toString('latin1'), body.toString('utf8')];
}

/** Reads one item of CBOR (RFC 8949) and all within it; gives the place behind it. */
function readItem(bytes: Buffer, at: number, texts: string[]): number {
  const first = bytes.readUInt8(at);
  const major = first >> 5;
  const short = first & 0x1f;
  if (short > 27) throw new Error('An item of no length.');
  const size = short < 24 ? 0 : 2 ** (short - 24);
  const value = size === 0 ? short : Number(BigInt(`0x${bytes.toString('hex', at + 1, at + 1 + size)}`));
  let next = at + 1 + size;
  if (major === 2 || major === 3) {
    if (next + value > bytes.length) throw new Error('A text that goes on behind the end.');
    texts.push(bytes.toString(major === 3 ? 'utf8' : 'latin1', next, next + value));
    return next + value;
  }
  const within = major === 4 ? value : major === 5 ? 2 * value : major === 6 ? 1 : 0;
  for (let count = 0; count < within; count++) next = readItem(bytes, next, texts);
  return next;
}

import { brotliDecompressSync } from 'node:zlib';

/** The characters that a font in WOFF2, TrueType or OpenType has letters for, by their code points. Throws what is no such file. */
export function lettersOf(file: Uint8Array): Set<number> {
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const kind = view.toString('latin1', 0, 4);
  if (kind === 'wOF2') return lettersOfPacked(view);
  if (kind === 'OTTO' || kind === 'true' || kind === '\0\x01\0\0') return lettersOfPlain(view);
  throw new Error('This is no font in WOFF2, TrueType or OpenType.');
}

/** Each table is named with its place. */
function lettersOfPlain(view: Buffer): Set<number> {
  for (let table = 0; table < view.readUInt16BE(4); table++) {
    const at = 12 + table * 16;
    if (view.toString('latin1', at, at + 4) === 'cmap')
      return charactersOf(view.subarray(view.readUInt32BE(at + 8)));
  }
  return new Set();
}

/** The table of characters is never transformed in WOFF2, so it stands in the unpacked data as it is. */
function lettersOfPacked(view: Buffer): Set<number> {
  const count = view.readUInt16BE(12);
  const packed = view.readUInt32BE(20);
  let at = 48;
  let start = 0;
  let found: { start: number; length: number } | undefined;
  const base128 = (): number => {
    let value = 0;
    for (let digit = 0; digit < 5; digit++) {
      const byte = view[at++] ?? 0;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) break;
    }
    return value;
  };
  for (let table = 0; table < count; table++) {
    const flags = view[at++] ?? 0;
    const known = flags & 0x3f;
    const name = known === 63 ? view.toString('latin1', at, at + 4) : (shortNames[known] ?? '');
    if (known === 63) at += 4;
    const original = base128();
    const isOutline = name === 'glyf' || name === 'loca';
    // Outlines are transformed unless they say 3, all others only if they say something.
    const isTransformed = isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = isTransformed ? base128() : original;
    if (name === 'cmap') found = { start, length };
    start += length;
  }
  const data = brotliDecompressSync(view.subarray(at, at + packed));
  if (!found) return new Set();
  return charactersOf(data.subarray(found.start, found.start + found.length));
}

/** The first names of tables by their numbers in WOFF2; later ones are not asked for. */
const shortNames: Readonly<Record<number, string>> = { 0: 'cmap', 10: 'glyf', 11: 'loca' };

function charactersOf(table: Buffer): Set<number> {
  const all = new Set<number>();
  for (let record = 0; record < table.readUInt16BE(2); record++) {
    const part = table.subarray(table.readUInt32BE(4 + record * 8 + 4));
    const format = part.readUInt16BE(0);
    if (format === 12) addGroups(part, all);
    if (format === 4) addSegments(part, all);
  }
  return all;
}

function addGroups(part: Buffer, all: Set<number>): void {
  for (let group = 0; group < part.readUInt32BE(12); group++) {
    const last = part.readUInt32BE(16 + group * 12 + 4);
    for (let code = part.readUInt32BE(16 + group * 12); code <= last; code++) all.add(code);
  }
}

function addSegments(part: Buffer, all: Set<number>): void {
  const twice = part.readUInt16BE(6);
  for (let segment = 0; segment < twice; segment += 2) {
    const last = part.readUInt16BE(14 + segment);
    const first = part.readUInt16BE(16 + twice + segment);
    const delta = part.readUInt16BE(16 + twice * 2 + segment);
    const offsetAt = 16 + twice * 3 + segment;
    const offset = part.readUInt16BE(offsetAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph =
        offset === 0 ? (code + delta) & 0xffff : part.readUInt16BE(offsetAt + offset + (code - first) * 2);
      if (glyph !== 0) all.add(code);
    }
  }
}

/** Signs that need no letter: they are not drawn. */
const isDrawn = (sign: string): boolean => !/[\p{C}\p{Z}\p{Variation_Selector}\s]/u.test(sign);

/** The characters of a text that none of the letters are for, each once. */
export const missingLetters = (text: string, letters: ReadonlySet<number>): string[] =>
  [...new Set(text.normalize('NFC'))]
    .filter((sign) => isDrawn(sign) && !letters.has(sign.codePointAt(0) ?? 0))
    .sort();

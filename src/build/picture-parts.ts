import { inflateSync } from 'node:zlib';

/** What a picture holds beside its pixels. */
export interface PictureParts {
  /** What tells of something else, as people call it: `EXIF`. */
  beside: string[];
  /** What its colour profile says in words. */
  text: string;
}

/**
 * What a PNG, JPEG, GIF or WebP holds beside what is needed to draw it; nothing where it is of another kind, or broken.
 * Parts that nobody knows tell something.
 */
export function pictureParts(bytes: Uint8Array): PictureParts | undefined {
  const parts = new Parts(bytes);
  const start = parts.letters(0, 6);
  try {
    if (start.startsWith('\x89PNG')) readPng(parts);
    else if (start.startsWith('\xFF\xD8\xFF')) readJpeg(parts);
    else if (/^GIF8[79]a/.test(start)) readGif(parts);
    else if (start.startsWith('RIFF') && parts.letters(8, 12) === 'WEBP') readWebp(parts, 12, bytes.length);
    else return undefined;
  } catch {
    return undefined;
  }
  return { beside: [...new Set(parts.beside)], text: parts.text };
}

/** The bytes of a picture, and what was found in them. */
class Parts {
  readonly bytes: Buffer;
  readonly beside: string[] = [];
  text = '';

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  letters(from: number, to: number): string {
    return this.bytes.toString('latin1', from, to);
  }

  /** The words of a profile are written in letters of one byte or of two. */
  profile(data: Buffer): void {
    const wide = new TextDecoder('utf-16be');
    this.text += [data.toString('latin1'), wide.decode(data), wide.decode(data.subarray(1))].join('\n');
  }

  /** Nothing may follow the picture: another one, a film. */
  end(at: number): void {
    if (at < this.bytes.length) this.beside.push('data behind the picture');
  }
}

const drawing = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs hIST acTL fcTL fdAT cICP mDCV cLLI'.split(' '),
);
const texts: Readonly<Record<string, string>> = {
  eXIf: 'EXIF',
  tIME: 'a time',
  iTXt: 'text',
  tEXt: 'text',
  zTXt: 'text',
};

function readPng(parts: Parts): void {
  const { bytes } = parts;
  for (let at = 8; at < bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    const kind = parts.letters(at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (kind === 'iCCP') {
      const name = data.indexOf(0);
      parts.text += `${data.toString('latin1', 0, name)}\n`;
      parts.profile(inflateSync(data.subarray(name + 2), { maxOutputLength: 20_000_000 }));
    } else if (!drawing.has(kind)) parts.beside.push(texts[kind] ?? `a part ${kind}`);
    at += size + 12;
    if (kind === 'IEND') {
      parts.end(at);
      return;
    }
  }
  throw new Error('A PNG without an end.');
}

function readJpeg(parts: Parts): void {
  const { bytes } = parts;
  for (let at = 2; at < bytes.length; ) {
    if (bytes[at] !== 0xff) throw new Error('A JPEG with no marker where one has to be.');
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) {
      parts.end(at + 2);
      return;
    }
    const size = bytes.readUInt16BE(at + 2);
    judgeSegment(parts, marker, bytes.subarray(at + 4, at + 2 + size));
    at += size + 2;
    // Pixels follow, up to the next marker that is none of theirs.
    if (marker === 0xda)
      while (!(bytes[at] === 0xff && bytes[at + 1] !== 0 && !isRestart(bytes[at + 1])))
        if (++at >= bytes.length) throw new Error('A JPEG without an end.');
  }
  throw new Error('A JPEG without an end.');
}

const isRestart = (marker = 0): boolean => marker >= 0xd0 && marker <= 0xd7;

function judgeSegment(parts: Parts, marker: number, data: Buffer): void {
  const start = data.toString('latin1', 0, 30);
  if (marker === 0xfe) parts.beside.push('a comment');
  else if (marker < 0xe0 || marker > 0xef) return;
  else if (marker === 0xe0 && start.startsWith('JFIF\0')) {
    if (data.length > 14) parts.beside.push('a second, small picture');
  } else if (marker === 0xe2 && start.startsWith('ICC_PROFILE\0')) parts.profile(data.subarray(14));
  else if (marker === 0xee && start.startsWith('Adobe') && data.length <= 12) return;
  else if (start.startsWith('Exif\0')) parts.beside.push('EXIF');
  else if (start.startsWith('http://ns.adobe.com/')) parts.beside.push('XMP');
  else if (marker === 0xed) parts.beside.push('IPTC');
  else parts.beside.push(`a part APP${marker - 0xe0}`);
}

function readGif(parts: Parts): void {
  const { bytes } = parts;
  const tableAt = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  const behindBlocks = (from: number): number => {
    let at = from;
    while (bytes.readUInt8(at) !== 0) at += bytes.readUInt8(at) + 1;
    return at + 1;
  };
  for (let at = 13 + tableAt(bytes.readUInt8(10)); at < bytes.length; ) {
    const kind = bytes.readUInt8(at);
    if (kind === 0x3b) {
      parts.end(at + 1);
      return;
    }
    if (kind === 0x2c) at = behindBlocks(at + 11 + tableAt(bytes.readUInt8(at + 9)));
    else if (kind === 0x21) {
      const label = bytes.readUInt8(at + 1);
      const name = parts.letters(at + 3, at + 14);
      if (label === 0xfe) parts.beside.push('a comment');
      else if (label === 0x01) parts.beside.push('text');
      else if (label === 0xff && !/^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(name))
        parts.beside.push(/^XMP/.test(name) ? 'XMP' : 'a part of a program');
      at = behindBlocks(at + 2);
    } else throw new Error('A GIF with a block of no kind.');
  }
  throw new Error('A GIF without an end.');
}

function readWebp(parts: Parts, from: number, to: number): void {
  const { bytes } = parts;
  const isWhole = from === 12;
  const end = isWhole ? bytes.readUInt32LE(4) + 8 : to;
  if (end > to) throw new Error('A WebP without an end.');
  for (let at = from; at + 8 <= end; ) {
    const kind = parts.letters(at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (kind === 'ICCP') parts.profile(bytes.subarray(at + 8, at + 8 + size));
    else if (kind === 'ANMF') readWebp(parts, at + 24, at + 8 + size);
    else if (kind === 'EXIF') parts.beside.push('EXIF');
    else if (kind === 'XMP ') parts.beside.push('XMP');
    else if (!/^(?:VP8[ LX]|ANIM|ALPH)$/.test(kind)) parts.beside.push(`a part ${kind}`);
    at += 8 + size + (size % 2);
  }
  if (isWhole) parts.end(end + (end % 2));
}

import { crc32, deflateSync } from 'node:zlib';

/** A part of a PNG, with its length and its check sum. */
function part(kind: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/** A white picture of one pixel as PNG; with a comment, where there are words for it. */
export function pngWith(words = ''): Buffer {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    part('IHDR', head),
    ...(words === '' ? [] : [part('tEXt', Buffer.from(`Author\0${words}`, 'latin1'))]),
    part('IDAT', deflateSync(Buffer.from([0, 255]))),
    part('IEND', Buffer.alloc(0)),
  ]);
}

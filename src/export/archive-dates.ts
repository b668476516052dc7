/** The first day that an archive can say, 1 January 1980, as its two bytes of date say it; its time is zero. */
const firstDay = 0x21;

const endOfArchive = 0x06054b50;
const listedFile = 0x02014b50;
const heldFile = 0x04034b50;

/**
 * The same ZIP archive with one date for all its files: when somebody built a manual is no part of it, so the same
 * manual makes the same file. What is packed stays as it is packed. Throws what is no archive.
 */
export function withoutDates(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfArchive) end--;
  if (end < 0) throw new Error('This is no ZIP archive.');
  let listed = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const held = view.getUint32(listed + 42, true);
    if (view.getUint32(listed, true) !== listedFile || view.getUint32(held, true) !== heldFile)
      throw new Error('This ZIP archive is damaged.');
    view.setUint32(listed + 12, firstDay << 16, true);
    view.setUint32(held + 10, firstDay << 16, true);
    listed += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(listed + at, true), 0);
  }
  return bytes;
}

/** 1980-01-01, 00:00, the first date that an archive can say, as its two fields of 16 bits. */
const firstDate = 0x00210000;

/** Signatures and offsets as in PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16. */
const end = { signature: 0x06054b50, bytes: 22, directory: 16, entries: 10 };
const entry = { date: 12, bytes: 46, lengths: [28, 30, 32], file: 42 };
const file = { date: 10 };

/**
 * Sets one date for all files of a ZIP archive, in place: when somebody built a manual is no part of it, so the same
 * manual makes the same file.
 */
export function forgetDates<Bytes extends Uint8Array>(archive: Bytes): Bytes {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const at = endOf(view);
  let place = view.getUint32(at + end.directory, true);
  for (let left = view.getUint16(at + end.entries, true); left > 0; left -= 1) {
    view.setUint32(place + entry.date, firstDate, true);
    view.setUint32(view.getUint32(place + entry.file, true) + file.date, firstDate, true);
    for (const length of entry.lengths.map((offset) => view.getUint16(place + offset, true))) place += length;
    place += entry.bytes;
  }
  return archive;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - end.bytes; at >= 0; at -= 1)
    if (view.getUint32(at, true) === end.signature) return at;
  throw new Error('The workbook is no ZIP archive.');
}

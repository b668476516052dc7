import { type PDFContext, PDFDict, type PDFObject, PDFObjectParser, PDFRef } from '@cantoo/pdf-lib';

/** Where each object of a file stands, by its number. */
export interface ObjectTable {
  begins: ReadonlyMap<number, number>;
  /** Of an object, that of the next one in the file, or of the table. */
  ends: ReadonlyMap<number, number>;
  /** Where the first one begins. */
  first: number;
  /** One more than the largest number. */
  count: number;
  trailer: PDFDict;
}

/** Reads the table at the end of a file; undefined where there are several, or it is packed. */
export function readTable(file: Buffer, context: PDFContext): ObjectTable | undefined {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', Math.max(0, file.length - 100)));
  const at = Number(start?.[1] ?? file.length);
  const [head = '', count = ''] = /^xref\s+0 (\d+)\s*?\n/.exec(file.toString('latin1', at, at + 40)) ?? [];
  const rows = at + head.length;
  const trailer = file.toString('latin1', rows + Number(count) * 20).replace(/^\s*trailer\s*/, '');
  if (head === '' || !trailer.startsWith('<<')) return undefined;
  const dict = PDFObjectParser.forBytes(Buffer.from(trailer, 'latin1'), context).parseObject();
  if (!(dict instanceof PDFDict) || ['Prev', 'Encrypt', 'XRefStm'].some((key) => hasKey(dict, key)))
    return undefined;
  const begins = new Map<number, number>();
  for (let number = 1; number < Number(count); number++) {
    const row = file.toString('latin1', rows + number * 20, rows + number * 20 + 18);
    if (row.endsWith('n')) begins.set(number, Number(row.slice(0, 10)));
  }
  const inFile = [...begins].sort(([, one], [, other]) => one - other);
  const ends = new Map(inFile.map(([number], index) => [number, inFile[index + 1]?.[1] ?? at]));
  return { begins, ends, first: inFile[0]?.[1] ?? at, count: Number(count), trailer: dict };
}

const hasKey = (dict: PDFDict, key: string): boolean => dict.keys().some((name) => name.decodeText() === key);

/** The objects of a file. Each is read when it is asked for first: a large print has some hundred thousand, and few are changed. */
export class PrintObjects extends Map<PDFRef, PDFObject> {
  readonly #file: Buffer;
  readonly #table: ObjectTable;
  readonly #context: PDFContext;

  constructor(file: Buffer, table: ObjectTable, context: PDFContext) {
    super();
    this.#file = file;
    this.#table = table;
    this.#context = context;
  }

  override get(ref: PDFRef): PDFObject | undefined {
    const known = super.get(ref);
    const begin = this.#table.begins.get(ref.objectNumber);
    if (known || begin === undefined || ref.generationNumber !== 0) return known;
    const text = this.#file.subarray(begin, this.#table.ends.get(ref.objectNumber));
    const from = text.indexOf('obj') + 3;
    const object = PDFObjectParser.forBytes(text.subarray(from), this.#context).parseObject(ref);
    this.set(ref, object);
    return object;
  }

  /** The whole file, with those objects as they are now that were read or added; all others to the byte as they were. */
  write(trailer: PDFDict, count: number): Uint8Array {
    const parts: Uint8Array[] = [this.#file.subarray(0, this.#table.first)];
    let length = this.#table.first;
    const begins = new Map<number, number>();
    const add = (number: number, part: Uint8Array) => {
      begins.set(number, length);
      parts.push(part);
      length += part.length;
    };
    const { ends, begins: before } = this.#table;
    for (const [number, end] of ends) {
      const read = super.get(PDFRef.of(number));
      add(number, read ? written(number, read) : this.#file.subarray(before.get(number), end));
    }
    for (const [{ objectNumber }, object] of [...this].sort(
      ([one], [other]) => one.objectNumber - other.objectNumber,
    ))
      if (!ends.has(objectNumber)) add(objectNumber, written(objectNumber, object));
    const rows = Array.from({ length: count - 1 }, (_, index) => {
      const begin = begins.get(index + 1);
      return begin === undefined ? '0000000000 65535 f \n' : `${String(begin).padStart(10, '0')} 00000 n \n`;
    });
    const table = `xref\n0 ${count}\n0000000000 65535 f \n${rows.join('')}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`;
    return Buffer.concat([...parts, Buffer.from(table, 'latin1')]);
  }
}

/** An object as it stands in a file. */
function written(number: number, object: PDFObject): Uint8Array {
  const head = `${number} 0 obj\n`;
  const tail = '\nendobj\n';
  const size = object.sizeInBytes();
  const bytes = Buffer.allocUnsafe(head.length + size + tail.length);
  bytes.write(head, 'latin1');
  object.copyBytesInto(bytes, head.length);
  bytes.write(tail, head.length + size, 'latin1');
  return bytes;
}

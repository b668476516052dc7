import { type PDFContext, PDFDict, type PDFObject, PDFObjectParser, type PDFRef } from '@cantoo/pdf-lib';

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
    const row = rows + number * 20;
    // `0000000015 00000 n`
    if (file[row + 17] === isUsed) begins.set(number, digitsAt(file, row));
  }
  const inFile = [...begins].sort(([, one], [, other]) => one - other);
  const ends = new Map(inFile.map(([number], index) => [number, inFile[index + 1]?.[1] ?? at]));
  return { begins, ends, first: inFile[0]?.[1] ?? at, count: Number(count), trailer: dict };
}

const isUsed = 'n'.charCodeAt(0);

/** The number that ten figures say. */
function digitsAt(file: Buffer, at: number): number {
  let value = 0;
  for (let digit = at; digit < at + 10; digit++) value = value * 10 + ((file[digit] ?? 0) & 0x0f);
  return value;
}

const hasKey = (dict: PDFDict, key: string): boolean => dict.keys().some((name) => name.decodeText() === key);

/** The objects of a file. Each is read when it is asked for first: a large print has some hundred thousand, and few are changed. */
export class PrintObjects extends Map<PDFRef, PDFObject> {
  readonly #file: Buffer;
  readonly #table: ObjectTable;
  readonly #context: PDFContext;
  readonly #read = new Map<number, PDFObject>();

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

  override set(ref: PDFRef, object: PDFObject): this {
    this.#read.set(ref.objectNumber, object);
    return super.set(ref, object);
  }

  /** The whole file, with those objects as they are now that were read or added; all others to the byte as they were. */
  write(trailer: PDFDict, count: number): Uint8Array {
    const { begins: before, ends, first } = this.#table;
    const parts: Uint8Array[] = [];
    const begins = new Map<number, number>();
    let length = 0;
    const add = (part: Uint8Array) => {
      parts.push(part);
      length += part.length;
    };
    // What nobody read is copied in rows, as far as it reaches without a gap.
    let copied = 0;
    const copyTo = (end: number) => add(this.#file.subarray(copied, end));
    for (const [number, end] of ends) {
      const begin = before.get(number) ?? 0;
      const read = this.#read.get(number);
      begins.set(number, length + begin - copied);
      if (!read) continue;
      copyTo(begin);
      add(written(number, read));
      copied = end;
    }
    copyTo([...ends.values()].at(-1) ?? first);
    for (const [number, read] of this.#read) {
      if (ends.has(number)) continue;
      begins.set(number, length);
      add(written(number, read));
    }
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

import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';

/** A letter of a line: its number in the font, and where it stands from the beginning of the line. */
export interface Glyph {
  id: number;
  at: number;
}

/** A line in one font, as the browser writes each text. Lengths are in units of its own. */
export interface PrintedLine {
  /** Name of the font on its page. */
  font: string;
  /** What stands before the letters: font, size and place. */
  start: string;
  glyphs: readonly Glyph[];
}

/** What a font says of its letters. */
export interface PrintedFont {
  characters: ReadonlyMap<number, string>;
  /** Width of a letter in a size of 1. */
  widthOf(id: number): number;
}

const start =
  /^BT\n(\/(\w+) ([\d.]+) Tf\n1 0 0 -1 -?[\d.]+ -?[\d.]+ Tm\n)((?:(?:-?[\d.]+ 0 Td )?<[0-9A-F]+> Tj\n)+)ET\n/;

/** Reads a text that is one line; undefined where it is anything else. `content` begins with it. */
export function readLine(
  content: string,
  fontNamed: (name: string) => PrintedFont | undefined,
): PrintedLine | undefined {
  const [, head = '', font = '', size = '', runs = ''] = start.exec(content) ?? [];
  const letters = fontNamed(font);
  if (!letters) return undefined;
  const glyphs: Glyph[] = [];
  let begun = 0;
  for (const [, step = '0', hex = ''] of runs.matchAll(/(?:(-?[\d.]+) 0 Td )?<([0-9A-F]+)> Tj/g)) {
    begun += Number(step);
    let at = begun;
    for (const [letter] of hex.matchAll(/.{4}/g)) {
      const id = Number.parseInt(letter, 16);
      glyphs.push({ id, at });
      at += letters.widthOf(id) * Number(size);
    }
  }
  return { font, start: head, glyphs };
}

/** A line as it stands in a page. */
export function writeLine({ start: head, glyphs }: PrintedLine): string {
  let last = 0;
  const letters = glyphs.map(({ id, at }) => {
    const step = Number((at - last).toFixed(5));
    last += step;
    return `${step} 0 Td <${id.toString(16).toUpperCase().padStart(4, '0')}> Tj\n`;
  });
  return `BT\n${head}${letters.join('')}ET\n`;
}

/** The words of a line; letters that the font has no characters for are left out. */
export const wordsOf = ({ glyphs }: PrintedLine, { characters }: PrintedFont): string =>
  glyphs.map(({ id }) => characters.get(id) ?? '').join('');

/** Reads a font of a page; undefined where it does not say what its letters are. */
export function readFont(font: PDFDict): PrintedFont | undefined {
  const table = font.lookup(PDFName.of('ToUnicode'));
  const below = font.lookup(PDFName.of('DescendantFonts'));
  const inner = below instanceof PDFArray ? below.lookup(0) : undefined;
  if (!(table instanceof PDFRawStream) || !(inner instanceof PDFDict)) return undefined;
  const widths = widthsOf(inner.lookup(PDFName.of('W')));
  return {
    characters: charactersOf(Buffer.from(decodePDFRawStream(table).decode()).toString('latin1')),
    widthOf: (id) => widths.get(id) ?? 0,
  };
}

/** Each line of the table says one letter, or a row of them: `<0041> <0040>`, `<0036> <003F> <0030>`. */
function charactersOf(table: string): Map<number, string> {
  const all = new Map<number, string>();
  for (const [, first = '', second = '', third] of table.matchAll(/^<(\w{4})> <(\w+)>(?: <(\w+)>)?$/gm)) {
    const from = Number.parseInt(first, 16);
    if (third === undefined) all.set(from, Buffer.from(second, 'hex').swap16().toString('utf16le'));
    else
      for (let id = from; id <= Number.parseInt(second, 16); id++)
        all.set(id, String.fromCodePoint(Number.parseInt(third, 16) + id - from));
  }
  return all;
}

/** Rows of widths: the first letter, and a list of widths from it on, in thousandths. */
function widthsOf(rows: unknown): Map<number, number> {
  const all = new Map<number, number>();
  if (!(rows instanceof PDFArray)) return all;
  for (let row = 0; row + 1 < rows.size(); row++) {
    const [first, list] = [rows.lookup(row), rows.lookup(row + 1)];
    if (!(first instanceof PDFNumber) || !(list instanceof PDFArray)) continue;
    for (let at = 0; at < list.size(); at++) {
      const width = list.lookup(at);
      if (width instanceof PDFNumber) all.set(first.asNumber() + at, width.asNumber() / 1000);
    }
  }
  return all;
}

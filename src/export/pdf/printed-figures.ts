import { deflateSync, inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { numberAt, type PageNumbers, type Said } from './page-numbers.ts';
import { linksOf } from './printed-links.ts';
import {
  type PrintedFont,
  type PrintedLine,
  readFont,
  readLine,
  wordsOf,
  writeLine,
} from './printed-text.ts';

/** A text of a page that is to say another number. */
interface Change {
  /** Where the line begins in what the page draws, and how long it is. */
  at: number;
  length: number;
  line: PrintedLine;
  font: PrintedFont;
  said: Said;
}

/**
 * Writes the numbers of pages over figures that stood for them in print. All digits of the typeface are of one width, so
 * nothing else moves; where a number has fewer, what stands before it in its text moves up to it. Returns whether every
 * text in `said` was found and has its number now; where one has not, nothing was written.
 */
export function writeNumbers(document: PDFDocument, said: readonly Said[], known: PageNumbers): boolean {
  const fonts = new Map<PDFDict, PrintedFont | undefined>();
  const waiting = countsOf(said);
  const begins = new Map(said.map((one) => [keyOf(one), one[2]]));
  const longest = Math.max(0, ...new Set(said.map(([, words]) => words.length)));
  const pages = document
    .getPages()
    .map((page) => ({ page, ...changesOn(page, document, { begins, fonts, longest }) }));
  const found = countsOf(pages.flatMap(({ changes }) => changes.map((one) => one.said)));
  if (found.size !== waiting.size || [...waiting].some(([key, count]) => found.get(key) !== count))
    return false;
  const written = pages
    .filter(({ changes }) => changes.length > 0)
    .map(({ page, drawn, changes }) => ({ page, drawn: withNumbers(drawn, changes, known) }));
  if (written.some(({ drawn }) => drawn === undefined)) return false;
  for (const { page, drawn = '' } of written) redraw(page, document, drawn);
  return true;
}

const keyOf = ([place, words]: readonly [place: string, words: string, ...rest: unknown[]]): string =>
  `${place} ${words}`;

function countsOf(said: readonly Said[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const one of said) if (one[1] !== '') all.set(keyOf(one), (all.get(keyOf(one)) ?? 0) + 1);
  return all;
}

function changesOn(
  page: PDFPage,
  document: PDFDocument,
  {
    begins,
    fonts,
    longest,
  }: {
    begins: ReadonlyMap<string, number>;
    fonts: Map<PDFDict, PrintedFont | undefined>;
    /** How many letters a text with a number has at most. */
    longest: number;
  },
): { drawn: string; changes: Change[] } {
  const links = linksOf(page, document);
  if (links.length === 0) return { drawn: '', changes: [] };
  const drawn = drawnOn(page);
  const places = marksOf(drawn);
  const named = (name: string) => fontOf(page, name, fonts);
  const changes = links.flatMap(({ place, mark }): Change[] => {
    const at = places.get(mark);
    if (at === undefined) return [];
    const end = drawn.indexOf('ET\n', at) + 3;
    // Most links are words: reading them letter by letter would take a third of the time.
    if (end - at > longestHead + longest * longestLetter) return [];
    const line = readLine(drawn.slice(at, end), named);
    const font = line && named(line.font);
    if (!line || !font) return [];
    const words = wordsOf(line, font);
    const begin = begins.get(keyOf([place, words]));
    return begin === undefined ? [] : [{ at, length: end - at, line, font, said: [place, words, begin] }];
  });
  return { drawn, changes: changes.sort((a, b) => a.at - b.at) };
}

/** A letter is at most `-123.1234567 0 Td <0123> Tj` with its line; before the first stand font, size and place. */
const longestLetter = 40;
const longestHead = 200;

function drawnOn(page: PDFPage): string {
  const contents = page.node.Contents();
  if (!(contents instanceof PDFRawStream)) return '';
  // The package unpacks too, and takes several times as long.
  const isPacked = contents.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  const drawn = isPacked ? inflateSync(contents.contents) : decodePDFRawStream(contents).decode();
  return Buffer.from(drawn.buffer, drawn.byteOffset, drawn.byteLength).toString('latin1');
}

/** Where in what a page draws the text of each mark begins. */
const marksOf = (drawn: string): Map<number, number> =>
  new Map(
    [...drawn.matchAll(/\/\w+ <<\/MCID (\d+) >>BDC\n(?=BT\n)/g)].map((found) => [
      Number(found[1]),
      found.index + found[0].length,
    ]),
  );

function fontOf(
  page: PDFPage,
  name: string,
  known: Map<PDFDict, PrintedFont | undefined>,
): PrintedFont | undefined {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'));
  const font = fonts instanceof PDFDict ? fonts.lookup(PDFName.of(name)) : undefined;
  if (!(font instanceof PDFDict)) return undefined;
  if (!known.has(font)) known.set(font, readFont(font));
  return known.get(font);
}

function withNumbers(drawn: string, changes: readonly Change[], known: PageNumbers): string | undefined {
  const parts: string[] = [];
  let from = 0;
  for (const { at, length, line, font, said } of changes) {
    const figures = String(numberAt(known, said[0]) ?? '');
    const next = withFigures({ line, font, begin: said[2] }, figures);
    if (!next) return undefined;
    parts.push(drawn.slice(from, at), writeLine(next));
    from = at + length;
  }
  return [...parts, drawn.slice(from)].join('');
}

/** A line with other figures in the place of those that begin there; undefined where there are too many, or the font lacks one. */
function withFigures(
  { line, font, begin }: { line: PrintedLine; font: PrintedFont; begin: number },
  figures: string,
): PrintedLine | undefined {
  const letters = line.glyphs.map(({ id }) => font.characters.get(id) ?? '');
  const first = letters.findIndex((_, index) => letters.slice(0, index).join('').length === begin);
  const rest = letters.slice(first).findIndex((letter) => !/^\d$/.test(letter));
  const count = rest < 0 ? letters.length - first : rest;
  const spare = count - figures.length;
  const ids = new Map([...font.characters].map(([id, character]) => [character, id]));
  const digits = [...figures].map((digit) => ids.get(digit));
  if (first < 0 || count === 0 || spare < 0 || figures === '' || digits.includes(undefined)) return undefined;
  const moved = (line.glyphs[first + spare]?.at ?? 0) - (line.glyphs[first]?.at ?? 0);
  return {
    ...line,
    glyphs: line.glyphs.flatMap(({ id, at }, index) => {
      if (index < first) return [{ id, at: at + moved }];
      if (index < first + spare) return [];
      return [{ id: digits[index - first - spare] ?? id, at }];
    }),
  };
}

/** What a page draws is packed by this machine's zlib, which makes the same of the same; a tenth smaller would take twice as long. */
function redraw(page: PDFPage, document: PDFDocument, drawn: string): void {
  const packed = deflateSync(Buffer.from(drawn, 'latin1'), { level: 4 });
  const contents = page.node.get(PDFName.of('Contents'));
  const dict = document.context.obj({ Filter: 'FlateDecode', Length: packed.length }) as PDFDict;
  const stream = PDFRawStream.of(dict, packed);
  if (contents) document.context.assign(contents as Parameters<typeof document.context.assign>[0], stream);
}

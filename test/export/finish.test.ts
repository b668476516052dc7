import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { type Book, farAddress, placeOf } from '../../src/export/pdf/book.ts';
import { finishPdf } from '../../src/export/pdf/finish.ts';
import {
  areSame,
  digitsIn,
  figuresOf,
  fillIn,
  guessesOf,
  pageNumbersOf,
} from '../../src/export/pdf/page-numbers.ts';
import { readPrint } from '../../src/export/pdf/print.ts';

const named = (slug: string, group: string) => ({
  slug,
  number: `N-${slug}`,
  title: `Title of ${slug}`,
  group,
});
const book = {
  title: 'Manual & <more>',
  organisation: 'Harbour IT',
  language: 'en',
  issue: 'Issue of today',
  hasFront: true,
  documents: [named('a', 'Policies'), named('b', 'Policies'), named('c', 'Plans')],
  words: { cover: 'Cover', contents: 'Contents' },
} as unknown as Book;
const made = { generator: 'clausebook 0', day: '2026-11-30' };

/** What a browser prints of a book: a cover, contents and a sheet for each document, with bookmarks in one row. */
async function printed(time = '20261130101112', address = 'https://tool.example/'): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const pages = Array.from({ length: 5 }, () => document.addPage([100, 100]));
  const at = (index: number) => context.obj([pages[index]?.ref as PDFRef, 'XYZ', 0, 0, 0]);
  const places = Object.fromEntries(book.documents.map(({ slug }, index) => [placeOf(slug), at(index + 2)]));
  catalog.set(PDFName.of('Dests'), context.obj(places));
  const root = context.obj({}) as PDFDict;
  const rootRef = context.register(root);
  const marks = ['ContentsContents', 'x', 'y', 'z'].map((title, index) => {
    const dict = context.obj({
      Title: PDFHexString.fromText(title),
      Dest: at(index + 1),
      Parent: rootRef,
    }) as PDFDict;
    return { dict, ref: context.register(dict) };
  });
  marks.forEach(({ dict }, index) => {
    const next = marks[index + 1];
    if (next) dict.set(PDFName.of('Next'), next.ref);
  });
  root.set(PDFName.of('First'), marks[0]?.ref as PDFRef);
  catalog.set(PDFName.of('Outlines'), rootRef);
  pages[1]?.node.set(
    PDFName.of('Annots'),
    context.obj([{ Type: 'Annot', Subtype: 'Link', Dest: PDFName.of(placeOf('b')) }]),
  );
  pages[2]?.node.set(
    PDFName.of('Annots'),
    context.obj([{ Type: 'Annot', Subtype: 'Link', A: { S: 'URI', URI: PDFString.of(address) } }]),
  );
  document.setCreationDate(new Date(`${time.slice(0, 4)}-01-01T00:00:00Z`));
  return document.save({ useObjectStreams: false });
}

const bookmarks = (parent: PDFDict): unknown[] => {
  const found: unknown[] = [];
  for (
    let one = parent.lookup(PDFName.of('First'));
    one instanceof PDFDict;
    one = one.lookup(PDFName.of('Next'))
  ) {
    const inside = bookmarks(one);
    const title = one.lookup(PDFName.of('Title'), PDFHexString).decodeText();
    found.push(inside.length > 0 ? [title, inside] : title);
  }
  return found;
};

test('bookmarks have number and title, and come under the names of their types', async () => {
  const finished = await PDFDocument.load(await finishPdf(await readPrint(await printed()), book, made));
  expect(bookmarks(finished.catalog.lookup(PDFName.of('Outlines'), PDFDict))).toEqual([
    'Contents',
    ['Policies', ['N-a Title of a', 'N-b Title of b']],
    ['Plans', ['N-c Title of c']],
  ]);
});

test('a link says what it leads to, the cover has a name, and pages keep the numbers that are printed', async () => {
  const finished = await PDFDocument.load(await finishPdf(await readPrint(await printed()), book, made));
  const link = finished.getPage(1).node.Annots()?.lookup(0, PDFDict);
  expect(link?.lookup(PDFName.of('Contents'), PDFHexString).decodeText()).toBe('N-b Title of b');
  const labels = finished.catalog.lookup(PDFName.of('PageLabels'))?.toString() ?? '';
  expect(labels).toMatch(/Nums \[ 0 .*1 .*\/S \/D\s*\/St 2/s);
});

test('the day of the issue and the same print make the same bytes, whenever it was printed', async () => {
  const [one, other] = await Promise.all([printed('20250101000000'), printed('20270101000000')]);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  const [first, second] = await Promise.all(
    [one, other].map(async (bytes) => finishPdf(await readPrint(bytes), book, made)),
  );
  expect(Buffer.from(first ?? '').equals(Buffer.from(second ?? ''))).toBe(true);
  const text = Buffer.from(first ?? '').toString('latin1');
  expect(text).toContain('D:20261130000000Z');
  expect(text).toContain('<xmp:CreateDate>2026-11-30T00:00:00Z</xmp:CreateDate>');
  expect(text).toContain('Manual &#38; &#60;more&#62;');
});

test('the numbers of pages are those of the places', async () => {
  const numbers = pageNumbersOf((await readPrint(await printed())).document);
  expect([...numbers]).toEqual([
    [placeOf('a'), 3],
    [placeOf('b'), 4],
    [placeOf('c'), 5],
  ]);
  expect(areSame(numbers, new Map(numbers))).toBe(true);
  expect(areSame(numbers, new Map([...numbers, [placeOf('a'), 9]]))).toBe(false);
  expect(areSame(numbers, new Map())).toBe(false);
});

test('a page is told its numbers as text, whatever is in them', () => {
  const waiting = [
    { dataset: { pageOf: 'd.a' } as Record<string, string>, textContent: '' },
    { dataset: { pageOf: 'd.a', bare: '' } as Record<string, string>, textContent: '' },
    { dataset: { pageOf: 'd.none' } as Record<string, string>, textContent: 'before' },
    { dataset: { pageOf: 'd.a', volume: '3' } as Record<string, string>, textContent: '' },
  ];
  const run = new Function(
    'document',
    `return ${fillIn({
      byPlace: figuresOf(new Map([['d.a', 12]])),
      sentence: 'p. {page} </script>',
      far: 'volume {volume}, p. {page}',
    })}`,
  );
  expect(run({ querySelectorAll: () => waiting })).toEqual([
    ['d.a', '(p. 12 </script>)', 4],
    ['d.a', '12', 0],
    ['d.none', '', 4],
    ['d.a', '(volume 3, p. 12)', 14],
  ]);
  expect(waiting.map(({ textContent }) => textContent)).toEqual([
    '(p. 12 </script>)',
    '12',
    '',
    '(volume 3, p. 12)',
  ]);
});

test('a link to a place in another volume opens its file there, and says where it leads', async () => {
  const known = new Map([
    [placeOf('far', 'step 1'), 40],
    [placeOf('far', 'é'), 41],
    [placeOf('far'), 39],
  ]);
  const listed = (name: string, file: string, ...slugs: string[]) => ({
    name,
    file,
    documents: slugs.map((slug) => named(slug, '')),
  });
  const volume = {
    number: 1,
    all: [listed('Volume 1', 'm-1-of-2.pdf', 'a', 'b', 'c'), listed('Volume 2', 'm-2-of-2.pdf', 'far')],
  };
  const ask = async (address: string) => {
    const print = await readPrint(await printed('20261130101112', address));
    const finished = await PDFDocument.load(
      await finishPdf(print, { ...book, volume }, { ...made, first: 20, known }),
    );
    const link = finished.getPage(2).node.Annots()?.lookup(0, PDFDict);
    return {
      action: link?.lookup(PDFName.of('A'), PDFDict).toString().replace(/\s+/g, ' '),
      says: link?.lookup(PDFName.of('Contents'), PDFHexString).decodeText(),
      labels: finished.catalog.lookup(PDFName.of('PageLabels'))?.toString(),
    };
  };
  const found = await ask(farAddress(2, placeOf('far', 'step 1')));
  expect(found).toMatchObject({
    action: '<< /S /GoToR /F (m-2-of-2.pdf) /D /d.far.step#201 >>',
    says: 'Volume 2: N-far Title of far',
  });
  expect(found.labels).toMatch(/\/S \/D\s*\/St 21/);
  expect((await ask(farAddress(2, placeOf('far', 'é')))).action).toContain('/D /d.far.#C3#A9 >>');
  // What isn't printed there is as far as its document.
  expect((await ask(farAddress(2, placeOf('far', 'hidden')))).action).toContain('/D /d.far >>');
  expect((await ask('https://volume-2.example/#d.far')).action).toContain(
    '/URI (https://volume-2.example/#d.far)',
  );
});

test('figures that stand for numbers have as many digits as are asked for, and all ten of them soon', () => {
  const guesses = [...guessesOf(['d.a', 'd.b', 'd.a', 'd.c', 'd.d'], (place) => (place === 'd.d' ? 2 : 3))];
  expect(guesses).toEqual([
    ['d.a', '012'],
    ['d.b', '345'],
    ['d.c', '678'],
    ['d.d', '90'],
  ]);
});

test('a place far behind much text has more digits', () => {
  const documents = Array.from({ length: 60 }, (_, at) => [`d.${at}`, 5000] as const);
  const digits = [...digitsIn(documents).values()];
  expect([digits[0], digits[10], digits[59]]).toEqual([1, 2, 3]);
});

import { PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { pageNumbersOf } from '../../src/export/pdf/page-numbers.ts';
import { readPrint } from '../../src/export/pdf/print.ts';

/** A file as a browser writes it: pages in a tree, places by name, and a table of where each object begins. */
function printOf(objects: readonly string[], root: number): Uint8Array {
  let text = '%PDF-1.4\n';
  const begins = objects.map((object, index) => {
    const begin = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return begin;
  });
  const row = (begin: number) => `${String(begin).padStart(10, '0')} 00000 n \n`;
  const table = `xref\n0 ${begins.length + 1}\n0000000000 65535 f \n${begins.map(row).join('')}`;
  return Buffer.from(
    `${text}${table}trailer\n<</Size ${begins.length + 1}\n/Root ${root} 0 R>>\nstartxref\n${text.length}\n%%EOF`,
    'latin1',
  );
}

const page = (parent: number) => `<</Type /Page\n/MediaBox [0 0 9 9]\n/Parent ${parent} 0 R>>`;
const print = printOf(
  [
    '<</Producer (someone)>>',
    page(6),
    page(6),
    page(7),
    `<</Type /Pages\n/Count 3\n/Kids [6 0 R 7 0 R]>>`,
    `<</Type /Pages\n/Count 2\n/Parent 5 0 R\n/Kids [3 0 R 2 0 R]>>`,
    `<</Type /Pages\n/Count 1\n/Parent 5 0 R\n/Kids [4 0 R]>>`,
    '<</d.a [3 0 R /XYZ 1 2 0]\n/d.a.step#201 [2 0 R /XYZ 1 2 0]\n/d.caf#c3#A9 [4 0 R /XYZ 1.5 2 0]>>',
    '<</Type /Catalog\n/Pages 5 0 R\n/Dests 8 0 R>>',
    '<</Type/StructElem  /K  7>> % as it was',
  ],
  9,
);

const places = [
  ['d.a', 1],
  ['d.a.step 1', 2],
];

test('places and sheets are those that a reader of the whole file finds', async () => {
  const { document } = await readPrint(print);
  expect(document.getPageCount()).toBe(3);
  const found = [...pageNumbersOf(document)];
  expect(found.slice(0, 2)).toEqual(places);
  expect(found).toEqual([...pageNumbersOf(await PDFDocument.load(print))]);
});

test('a part that nobody read stays to the byte as it was, and one that was changed or added is there', async () => {
  const { document, write } = await readPrint(print);
  const { context, catalog } = document;
  const added = context.register(context.obj({ Word: 'buoy' }));
  catalog.set(PDFName.of('Added'), added);
  const file = Buffer.from(await write());
  expect(file.includes('10 0 obj\n<</Type/StructElem  /K  7>> % as it was\nendobj')).toBe(true);
  const read = await PDFDocument.load(file, { updateMetadata: false });
  expect(read.catalog.lookup(PDFName.of('Added'), PDFDict).lookup(PDFName.of('Word'))).toBe(
    PDFName.of('buoy'),
  );
  expect(read.context.lookup(PDFRef.of(10))).toBeInstanceOf(PDFDict);
  expect([...pageNumbersOf(read)].slice(0, 2)).toEqual(places);
  expect(read.context.trailerInfo.Info).toBeUndefined();
  // The table says where each part begins.
  const again = await readPrint(file);
  expect(again.document.catalog.lookup(PDFName.of('Added'), PDFDict).get(PDFName.of('Word'))).toBe(
    PDFName.of('buoy'),
  );
  expect(Buffer.from(await again.write()).equals(file)).toBe(true);
});

test('a file that is written otherwise is read whole', async () => {
  const document = await PDFDocument.create();
  const { ref } = document.addPage([9, 9]);
  document.catalog.set(PDFName.of('Dests'), document.context.obj({ a: [ref as PDFRef, 'XYZ', 0, 0, 0] }));
  for (const useObjectStreams of [true, false]) {
    const read = await readPrint(await document.save({ useObjectStreams }));
    read.document.setTitle('Buoys');
    const written = await PDFDocument.load(await read.write());
    expect(written.getTitle()).toBe('Buoys');
    expect([...pageNumbersOf(written)]).toEqual([['a', 1]]);
  }
  await expect(readPrint(Buffer.from('no file'))).rejects.toThrow();
});

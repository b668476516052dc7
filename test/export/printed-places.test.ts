import { PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { pageNumbersOf } from '../../src/export/pdf/page-numbers.ts';
import { readPrint } from '../../src/export/pdf/print.ts';
import { printedPlaces } from '../../src/export/pdf/printed-places.ts';

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
  ],
  9,
);

test('places and sheets are those that a reader of the whole file finds', async () => {
  const found = printedPlaces(print);
  expect(found?.sheets).toBe(3);
  expect([...(found?.numbers ?? [])].slice(0, 2)).toEqual([
    ['d.a', 1],
    ['d.a.step 1', 2],
  ]);
  const { document } = await readPrint(print);
  expect([...pageNumbersOf(document)]).toEqual([...(found?.numbers ?? [])]);
});

test('a file that is written otherwise is not taken for one without places', async () => {
  const document = await PDFDocument.create();
  const { ref } = document.addPage([9, 9]);
  document.catalog.set(PDFName.of('Dests'), document.context.obj({ a: [ref as PDFRef, 'XYZ', 0, 0, 0] }));
  expect(printedPlaces(await document.save({ useObjectStreams: true }))).toBeUndefined();
  expect(printedPlaces(await document.save({ useObjectStreams: false }))).toBeUndefined();
  expect(printedPlaces(Buffer.from('no file'))).toBeUndefined();
});

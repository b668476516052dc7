import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { linksOf } from '../../src/export/pdf/printed-links.ts';

test('a link that goes on in the next line has each of its texts once', async () => {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const page = document.addPage([100, 100]);
  const element = context.register(context.obj({ S: 'Link', Pg: page.ref, K: [7, 8] }));
  catalog.set(
    PDFName.of('StructTreeRoot'),
    context.obj({ ParentTree: context.obj({ Nums: [0, element, 1, element] }) }),
  );
  const area = (key: number) => ({ Subtype: 'Link', Dest: PDFName.of('d.buoys'), StructParent: key });
  page.node.set(PDFName.of('Annots'), context.obj([area(0), area(1)]));
  expect(linksOf(page, document)).toEqual([
    { place: 'd.buoys', mark: 7 },
    { place: 'd.buoys', mark: 8 },
  ]);
});

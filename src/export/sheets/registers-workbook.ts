import { registerNames, registerOf } from '../../manual/registers/index.ts';
import { xlsxOf } from '../xlsx/package.ts';
import { sheetNames } from '../xlsx/sheet.ts';
import { aboutSheet } from './about.ts';
import { type SheetSource, workbookWith } from './source.ts';
import { tableSheet } from './table.ts';

/** All registers of a manual as one workbook (XLSX), a sheet each behind one that says what they are. */
export function registersWorkbook(source: SheetSource): Uint8Array<ArrayBuffer> {
  const { site } = source.words;
  const registers = registerNames.map((name) => registerOf(name, source.manual, source.words));
  const [first = '', ...names] = sheetNames([site.aboutSheet, ...registers.map(({ title }) => title)]);
  const about = aboutSheet(source, {
    name: first,
    title: site.aboutRegisters,
    sheets: registers.map(({ lead, rows }, at) => ({
      name: names[at] ?? '',
      holds: lead,
      rows: rows.length,
    })),
  });
  const tables = registers.map((register, at) => tableSheet(source, names[at] ?? '', register));
  return xlsxOf(workbookWith(source, site.aboutRegisters, [about, ...tables]));
}

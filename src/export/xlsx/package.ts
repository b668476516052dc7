import { strToU8, zipSync } from 'fflate';
import { chartFile, drawingFile } from './chart-file.ts';
import { quotedName, type Sheet, type Workbook } from './sheet.ts';
import { filterRange, sheetFile } from './sheet-file.ts';
import { sharedStrings } from './strings.ts';
import { stylesFile } from './styles.ts';
import { element, escaped, namespaces, type Relation, relationsFile, xmlFile } from './xml.ts';

/** The first day that an archive can say. Archives say times of the place, so the place is left out of it. */
const firstDay = () => new Date(1980, 0, 1, 12);

/**
 * A workbook as XLSX (ECMA-376), without macros. The same workbook makes the same bytes: when and where it was made is no
 * part of it.
 */
export function xlsxOf(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const files = filesOf(workbook);
  return zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])), {
    mtime: firstDay(),
  });
}

function filesOf(workbook: Workbook): Map<string, string> {
  const { sheets } = workbook;
  const strings = sharedStrings();
  const parts = new Map<string, string>();
  for (const [index, sheet] of sheets.entries()) {
    const number = index + 1;
    const drawing = sheet.chart ? `../drawings/drawing${number}.xml` : undefined;
    const { xml, relations } = sheetFile(sheet, workbook, strings, drawing);
    parts.set(`xl/worksheets/sheet${number}.xml`, xml);
    if (relations.length > 0)
      parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsFile(relations));
    if (!sheet.chart) continue;
    const drawn = drawingFile(sheet.chart, `../charts/chart${number}.xml`);
    parts.set(`xl/drawings/drawing${number}.xml`, drawn.xml);
    parts.set(`xl/drawings/_rels/drawing${number}.xml.rels`, relationsFile(drawn.relations));
    parts.set(`xl/charts/chart${number}.xml`, chartFile(sheet.chart));
  }
  return new Map([
    ['[Content_Types].xml', contentTypes([...parts.keys()])],
    ['_rels/.rels', relationsFile(rootRelations)],
    ['docProps/core.xml', properties(workbook)],
    ['xl/workbook.xml', workbookFile(sheets)],
    ['xl/_rels/workbook.xml.rels', relationsFile(workbookRelations(sheets))],
    ['xl/styles.xml', stylesFile()],
    ['xl/sharedStrings.xml', strings.file()],
    ...parts,
  ]);
}

const rootRelations: readonly Relation[] = [
  { id: 'workbook', kind: 'officeDocument', target: 'xl/workbook.xml' },
  {
    id: 'properties',
    kind: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
];

const workbookRelations = (sheets: readonly Sheet[]): Relation[] => [
  ...sheets.map((_, index) => ({
    id: `sheet${index + 1}`,
    kind: 'worksheet',
    target: `worksheets/sheet${index + 1}.xml`,
  })),
  { id: 'styles', kind: 'styles', target: 'styles.xml' },
  { id: 'strings', kind: 'sharedStrings', target: 'sharedStrings.xml' },
];

const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What each part is, by its folder. */
const typeByFolder: Readonly<Record<string, string>> = {
  worksheets: `${sheetTypes}.worksheet+xml`,
  drawings: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  charts: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
};

function contentTypes(parts: readonly string[]): string {
  const typed = [
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['xl/workbook.xml', `${sheetTypes}.sheet.main+xml`],
    ['xl/styles.xml', `${sheetTypes}.styles+xml`],
    ['xl/sharedStrings.xml', `${sheetTypes}.sharedStrings+xml`],
    ...parts
      .filter((path) => !path.endsWith('.rels'))
      .map((path) => [path, typeByFolder[path.split('/')[1] ?? ''] ?? '']),
  ];
  return xmlFile(
    element(
      'Types',
      { xmlns: namespaces.types },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }) +
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
        typed
          .map(([path, type]) => element('Override', { PartName: `/${path}`, ContentType: type }))
          .join(''),
    ),
  );
}

const properties = ({ title, creator, language }: Workbook): string =>
  xmlFile(
    element(
      'cp:coreProperties',
      { 'xmlns:cp': namespaces.properties, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      [
        ['dc:title', title],
        ['dc:creator', creator],
        ['dc:language', language],
      ]
        .map(([name = '', value = '']) => `<${name}>${escaped(value)}</${name}>`)
        .join(''),
    ),
  );

/** Names that programs give to what belongs to a sheet: its filter, and what stands on each page of it. */
const namesOf = ({ name, head, ...sheet }: Sheet, index: number): string[] =>
  head === undefined
    ? []
    : [
        ...(sheet.hasFilters
          ? [
              element(
                'definedName',
                { name: '_xlnm._FilterDatabase', localSheetId: index, hidden: 1 },
                escaped(`${quotedName(name)}!${fixed(filterRange({ name, head, ...sheet }))}`),
              ),
            ]
          : []),
        element(
          'definedName',
          { name: '_xlnm.Print_Titles', localSheetId: index },
          escaped(`${quotedName(name)}!$A:$A,${quotedName(name)}!$${head}:$${head}`),
        ),
      ];

/** A range that stays when formulas are copied: `$A$1:$B$2`. */
const fixed = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

const workbookFile = (sheets: readonly Sheet[]): string => {
  const names = sheets.flatMap(namesOf);
  return xmlFile(
    element(
      'workbook',
      { xmlns: namespaces.sheet, 'xmlns:r': namespaces.relation },
      [
        element('bookViews', {}, element('workbookView', { activeTab: 0, tabRatio: 800 })),
        element(
          'sheets',
          {},
          sheets
            .map(({ name }, index) =>
              element('sheet', { name, sheetId: index + 1, 'r:id': `sheet${index + 1}` }),
            )
            .join(''),
        ),
        names.length > 0 ? element('definedNames', {}, names.join('')) : '',
        element('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
      ].join(''),
    ),
  );
};

import { formatMessage } from '../../manual/words/words.ts';
import { rowHeight } from './row-height.ts';
import {
  type Choice,
  cellName,
  columnLetters,
  quotedName,
  type Sheet,
  type SheetCell,
  type Workbook,
} from './sheet.ts';
import type { SharedStrings } from './strings.ts';
import { type StyleName, styleIndex, toneIndex } from './styles.ts';
import { element, escaped, namespaces, type Relation, xmlFile } from './xml.ts';

/** A sheet as its file, with what that points to. */
export interface SheetFile {
  xml: string;
  relations: readonly Relation[];
}

/** More links than these in one sheet make Excel call the file damaged. */
const mostLinks = 65_000;

/** Texts of heads and feet of printed pages together. */
const longestFoot = 240;

/** Writes a sheet. `drawing` is the file of its chart, as seen from the folder of sheets. */
export function sheetFile(
  sheet: Sheet,
  { print }: Pick<Workbook, 'print'>,
  strings: SharedStrings,
  drawing: string | undefined,
): SheetFile {
  const links = linksOf(sheet);
  const relations: Relation[] = [
    ...links.flatMap(({ id, link }) =>
      'address' in link ? [{ id, kind: 'hyperlink', target: link.address, isOutside: true as const }] : [],
    ),
    ...(drawing === undefined ? [] : [{ id: 'drawing', kind: 'drawing', target: drawing }]),
  ];
  // The order of these is prescribed.
  const parts = [
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('dimension', { ref: whole(sheet) }),
    viewOf(sheet),
    element('sheetFormatPr', { defaultRowHeight: 14 }),
    columnsOf(sheet),
    element(
      'sheetData',
      {},
      sheet.rows.map((cells, index) => rowOf(sheet, cells, index + 1, strings)).join(''),
    ),
    sheet.hasFilters && sheet.head ? element('autoFilter', { ref: filterRange(sheet) }) : '',
    ...highlightsOf(sheet),
    choicesOf(sheet),
    hyperlinksOf(links),
    element('pageMargins', { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element('pageSetup', {
      paperSize: 9,
      fitToWidth: pagesAcross(sheet),
      fitToHeight: 0,
      // Pages of the same rows follow one another.
      pageOrder: 'overThenDown',
      orientation: sheet.isPortrait ? 'portrait' : 'landscape',
    }),
    headAndFoot(print),
    element('ignoredErrors', {}, element('ignoredError', { sqref: whole(sheet), numberStoredAsText: 1 })),
    drawing === undefined ? '' : element('drawing', { 'r:id': 'drawing' }),
  ];
  const xml = xmlFile(
    element(
      'worksheet',
      { xmlns: namespaces.sheet, 'xmlns:r': namespaces.relation },
      parts.filter(Boolean).join(''),
    ),
  );
  return { xml, relations };
}

/** As many characters side by side as can still be read on a page. */
const widestPage = 225;

const pagesAcross = ({ widths }: Sheet): number =>
  Math.ceil(widths.reduce((sum, width) => sum + width, 0) / widestPage);

const whole = ({ widths, rows }: Sheet): string =>
  `A1:${cellName(Math.max(widths.length, 1) - 1, Math.max(rows.length, 1))}`;

/** From the head to the last row. */
export const filterRange = ({ head = 1, widths, rows }: Sheet): string =>
  `A${head}:${cellName(widths.length - 1, Math.max(rows.length, head))}`;

function viewOf({ head, frozenColumns = 0 }: Sheet): string {
  const pane =
    head === undefined
      ? ''
      : element('pane', {
          xSplit: frozenColumns || undefined,
          ySplit: head,
          topLeftCell: cellName(frozenColumns, head + 1),
          activePane: frozenColumns > 0 ? 'bottomRight' : 'bottomLeft',
          state: 'frozen',
        });
  const attributes = { showGridLines: head === undefined ? 0 : undefined, workbookViewId: 0 };
  return element('sheetViews', {}, element('sheetView', attributes, pane));
}

const columnsOf = ({ widths }: Sheet): string =>
  widths.length === 0
    ? ''
    : element(
        'cols',
        {},
        widths
          .map((width, index) => element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }))
          .join(''),
      );

const rowOf = ({ widths }: Sheet, cells: readonly SheetCell[], row: number, strings: SharedStrings): string =>
  element(
    'row',
    { r: row, ht: rowHeight(cells, widths) },
    cells.map((cell, column) => (cell === null ? '' : cellOf(cell, cellName(column, row), strings))).join(''),
  );

function cellOf(cell: NonNullable<SheetCell>, r: string, strings: SharedStrings): string {
  const styled = (name: StyleName) => styleIndex(cell.style ?? name);
  if ('text' in cell)
    return element('c', { r, s: styled('text'), t: 's' }, `<v>${strings.indexOf(cell.text)}</v>`);
  if ('figure' in cell) return element('c', { r, s: styled('figure') }, `<v>${cell.figure}</v>`);
  if ('date' in cell) return element('c', { r, s: styled('date') }, `<v>${dayNumber(cell.date)}</v>`);
  if ('formula' in cell)
    return element('c', { r, s: styled('figure') }, `<f>${escaped(cell.formula)}</f><v>${cell.value}</v>`);
  return element('c', { r, s: styleIndex(cell.style) });
}

/** Days as spreadsheets count them: 1 was the first of 1900, which they take for a leap year. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

const linksOf = ({ rows }: Sheet) =>
  rows
    .flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell && 'link' in cell && cell.link ? [{ ref: cellName(column, row + 1), link: cell.link }] : [],
      ),
    )
    .slice(0, mostLinks)
    .map((link, index) => ({ ...link, id: `link${index + 1}` }));

const hyperlinksOf = (links: ReturnType<typeof linksOf>): string =>
  links.length === 0
    ? ''
    : element(
        'hyperlinks',
        {},
        links
          .map(({ ref, link, id }) =>
            element(
              'hyperlink',
              'address' in link ? { ref, 'r:id': id } : { ref, location: `${quotedName(link.sheet)}!A1` },
            ),
          )
          .join(''),
      );

/** The cells of a column below the head. */
const below = ({ head = 1, rows }: Sheet, column: number): string =>
  `${columnLetters(column)}${head + 1}:${cellName(column, Math.max(rows.length, head + 1))}`;

const highlightsOf = (sheet: Sheet): string[] =>
  (sheet.highlights ?? []).map(({ column, value, tone }, index) =>
    element(
      'conditionalFormatting',
      { sqref: below(sheet, column) },
      element(
        'cfRule',
        { type: 'cellIs', dxfId: toneIndex(tone), priority: index + 1, operator: 'equal' },
        `<formula>${escaped(`"${value.replaceAll('"', '""')}"`)}</formula>`,
      ),
    ),
  );

function choicesOf(sheet: Sheet): string {
  const choices = sheet.choices ?? [];
  if (choices.length === 0 || sheet.rows.length <= (sheet.head ?? 1)) return '';
  const one = (choice: Choice) =>
    element(
      'dataValidation',
      {
        type: choice.kind,
        operator: choice.kind === 'date' ? 'greaterThan' : undefined,
        allowBlank: 1,
        showInputMessage: 1,
        showErrorMessage: 1,
        errorTitle: choice.title.slice(0, 32),
        error: choice.message.slice(0, 225),
        promptTitle: choice.title.slice(0, 32),
        prompt: choice.message.slice(0, 225),
        sqref: below(sheet, choice.column),
      },
      `<formula1>${choice.kind === 'list' ? escaped(choice.range) : dayNumber('1999-12-31')}</formula1>`,
    );
  return element('dataValidations', { count: choices.length }, choices.map(one).join(''));
}

/** What stands on each printed page; `&` begins a code there. */
function headAndFoot({ head, foot, page }: Workbook['print']): string {
  const plain = (text: string) => text.slice(0, longestFoot / 2).replaceAll('&', '&&');
  const pages = formatMessage(plain(page), { page: '&P', pages: '&N' });
  return element(
    'headerFooter',
    {},
    `<oddHeader>${escaped(`&L${plain(head)}&R&A`)}</oddHeader><oddFooter>${escaped(`&L${plain(foot)}&R${pages}`)}</oddFooter>`,
  );
}

import { areLinks, type Cell, isCount } from '../../manual/registers/cell.ts';
import { wordsIn } from '../../manual/registers/csv.ts';
import type { Column } from '../../manual/registers/description.ts';
import type { Register } from '../../manual/registers/register.ts';
import { isDate } from '../../organisation/calendar-day.ts';
import type { Choice, Sheet, SheetCell, SheetLink } from '../xlsx/sheet.ts';
import { linkTo, type SheetSource } from './source.ts';

/** Texts up to here are texts for Excel too when somebody edits them; it shows longer ones with that format as signs. */
const longestTextFormat = 255;

/** The first day that a spreadsheet counts as others do. */
const firstDay = '1900-03-01';

/** A register as a sheet: its head frozen and with filters, dates and figures as what they are, cells leading to the site. */
export function tableSheet(
  source: SheetSource,
  name: string,
  { columns, rows }: Pick<Register, 'columns' | 'rows'>,
): Sheet {
  return {
    name,
    widths: columns.map((column, at) => widthOf(column, rows, at)),
    rows: [
      columns.map(({ title, kind }) => ({ text: title, style: kind === 'pen' ? 'penHead' : 'head' })),
      ...rows.map((row) => columns.map((column, at) => cellOf(source, row[at] ?? null, column))),
    ],
    head: 1,
    hasFilters: true,
  };
}

/** As wide as a column gets for what leads somewhere, by the width that it has anyway. */
const widest = (width: number) => Math.ceil(width * 1.4);

/** LibreOffice doesn't break lines of what leads somewhere, so that its column is as wide as it, up to a limit. */
function widthOf({ width }: Column, rows: Register['rows'], at: number): number {
  const lengths = rows.map((row) => {
    const cell = row[at] ?? null;
    return areLinks(cell) && cell.length === 1 ? (cell[0]?.text.length ?? 0) : 0;
  });
  return Math.max(
    width,
    Math.min(
      widest(width),
      lengths.reduce((most, length) => Math.max(most, length), 0),
    ),
  );
}

/** What may be entered into the columns of a table that are to be filled in; `listOf` names where the values stand. */
export const choicesIn = (
  columns: readonly Column[],
  listOf: (column: Column) => string,
  messages: { list: string; day: string },
): Choice[] =>
  columns.flatMap((column, at): Choice[] => {
    const { entered, title } = column;
    if (entered === undefined) return [];
    return entered === 'day'
      ? [{ column: at, kind: 'date', title, message: messages.day }]
      : [{ column: at, kind: 'list', range: listOf(column), title, message: messages.list }];
  });

function cellOf(source: SheetSource, cell: Cell, { kind, entered }: Column): SheetCell {
  if (kind === 'pen') return { style: entered === 'day' ? 'penDate' : 'pen' };
  const figure = isCount(cell) ? cell.count : cell;
  if (typeof figure === 'number')
    return kind === 'percent'
      ? { figure: Number((figure / 100).toPrecision(12)), style: 'percent' }
      : { figure };
  if (kind === 'date' && typeof figure === 'string' && isDate(figure) && figure >= firstDay)
    return { date: figure };
  return textCell(
    cell === null || isCount(cell) || typeof cell === 'number' ? '' : wordsIn(cell),
    linkOf(source, cell),
  );
}

/** A text that leads somewhere or not; a cell with nothing in it has its frame all the same. */
function textCell(text: string, link: SheetLink | undefined): SheetCell {
  if (text === '') return { style: 'long' };
  const isLong = text.length > longestTextFormat;
  if (link) return { text, style: isLong ? 'longLink' : 'link', link };
  return { text, style: isLong ? 'long' : 'text' };
}

/** A cell of a spreadsheet leads to one place: one that names several leads nowhere. */
function linkOf(source: SheetSource, cell: Cell): SheetLink | undefined {
  if (cell === null || typeof cell !== 'object') return undefined;
  if (areLinks(cell)) return cell.length === 1 ? linkTo(source, cell[0]?.url ?? '') : undefined;
  if ('address' in cell && /^https?:\/\//.test(cell.address)) return { address: cell.address };
  return undefined;
}

import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeWorkbook, { type CellObject, type Feature, type SheetData } from 'write-excel-file/node';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import { type Cell, isCount } from '../manual/registers/cell.ts';
import { wordsIn } from '../manual/registers/csv.ts';
import type { Column } from '../manual/registers/description.ts';
import type { Register } from '../manual/registers/register.ts';
import { isDate } from '../organisation/calendar-day.ts';
import { withoutDates } from './archive-dates.ts';

/** What a spreadsheet takes in one cell; longer texts would make it call the file damaged. */
const longestText = 32_767;

/**
 * Registers as an XLSX workbook: a sheet each, the header row frozen and with filters, real dates and numbers.
 * Texts are shared strings, which no spreadsheet runs as formulas.
 */
export async function workbookOf(registers: readonly Register[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = registers.map(({ title, columns, rows }, index) => ({
    data: [
      columns.map(headerCell),
      ...rows.map((row) => columns.map((column, at) => cellOf(row[at] ?? null, column))),
    ] as SheetData,
    sheet: sheetName(title, registers.slice(0, index)),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }));
  const buffer = await writeWorkbook(sheets, { features: [filters(registers)] }).toBuffer();
  return withoutDates(new Uint8Array(buffer));
}

const headerCell = ({ title }: Column): CellObject => ({
  value: title,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#eceff3',
  alignVertical: 'top',
  wrap: true,
});

function cellOf(given: Cell, { kind }: Column): CellObject | null {
  const cell = isCount(given) ? given.count : given;
  const style = { alignVertical: 'top', wrap: true } as const;
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number')
    return kind === 'percent'
      ? { value: Number((cell / 100).toPrecision(12)), type: Number, format: '0.###%', ...style }
      : { value: cell, type: Number, ...style };
  if (kind === 'date' && typeof cell === 'string' && isDate(cell))
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...style };
  const text = wordsIn(cell);
  return text === '' ? null : { value: text.slice(0, longestText), type: String, ...style };
}

/** A name that a sheet may have: at most 31 characters, some of them not allowed, none twice. */
function sheetName(title: string, before: readonly Register[]): string {
  const allowed = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 28);
  const same = before.filter((other) => allowed(other.title) === allowed(title)).length;
  return same === 0 ? allowed(title) : `${allowed(title)} ${same + 1}`;
}

/** The library's own types of file content; it exports no name for them. */
type Filters = Feature<Stream | Buffer | Blob>;

const sheetFile = 'xl/worksheets/sheet{id}.xml';

/** A filter over each column; the library has none of its own and leaves room for it. */
const filters = (registers: readonly Register[]): Filters => ({
  files: {
    transform: {
      [sheetFile]: {
        transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
          const register = registers[sheetIndex];
          if (!register) return xml;
          const ref = `A1:${columnLetters(register.columns.length)}${register.rows.length + 1}`;
          const order = getOrderOfSiblings(sheetFile, 'worksheet') ?? [];
          return insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            `<autoFilter ref="${ref}"/>`,
            order,
            'worksheet',
          );
        },
      },
    },
  },
});

/** `A` for 1, `AA` for 27. */
function columnLetters(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number > 26 ? columnLetters((number - 1 - rest) / 26) + letter : letter;
}

import { areLinks, type Cell, type Count, isCount } from './cell.ts';
import type { Column } from './description.ts';
import { isReadOtherwise } from './read-otherwise.ts';
import type { Register } from './register.ts';

/** A register, as far as a file of it needs it. */
type Listed = { columns: readonly Pick<Column, 'title'>[]; rows: Register['rows'] };

/** Without it Excel takes UTF-8 for the letters of its own system. */
const byteOrderMark = '\ufeff';

/**
 * A register as comma-separated values after RFC 4180, in UTF-8 with a byte order mark: every line ends with CR LF, every
 * field is quoted. Spreadsheets run a text that begins like a formula, and make dates and figures of others, quoted or not:
 * such a text gets an apostrophe before it, and so does one that begins with an apostrophe. So whoever takes one
 * apostrophe from the beginning of each field has what was written.
 */
export const csvOf = (register: Listed): string => byteOrderMark + linesOf(register, marked);

/**
 * The same for programs: no mark before it, and numbers of clauses as they are. Only what a spreadsheet would run has its
 * apostrophe, since nobody can say who opens a file.
 */
export const csvForPrograms = (register: Listed): string => linesOf(register, inert);

function linesOf({ columns, rows }: Listed, mark: (text: string) => string): string {
  const lines = [
    columns.map(({ title }) => mark(title)),
    ...rows.map((row) => row.map((cell) => fieldOf(cell, mark))),
  ];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

/** A cell in one text, safe in a spreadsheet. Whole figures and ISO 8601 dates are what they are to all of them. */
function fieldOf(cell: Cell, mark: (text: string) => string): string {
  if (cell === null) return '';
  const figure = isCount(cell) ? cell.count : cell;
  // A point is no decimal sign everywhere: in German 99.995 is near a hundred thousand.
  if (typeof figure === 'number') return Number.isInteger(figure) ? String(figure) : mark(String(figure));
  return mark(wordsIn(figure));
}

/** The words of a cell that is no number; several links stand on a line each. */
export function wordsIn(cell: Exclude<Cell, null | number | Count>): string {
  if (areLinks(cell)) return cell.map(({ text }) => text).join('\n');
  return typeof cell === 'string' ? cell : cell.text;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const inert = (text: string): string => (isFormula(text) ? `'${text}` : text);

const marked = (text: string): string =>
  text.startsWith("'") || isFormula(text) || isReadOtherwise(text) ? `'${text}` : text;

// White space before the sign is skipped by some programs, so it hides nothing here.
const isFormula = (text: string): boolean => /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text);

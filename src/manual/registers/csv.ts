import { areLinks, type Cell, type Count, isCount } from './cell.ts';
import type { Column } from './description.ts';
import type { Register } from './register.ts';

/**
 * A register as comma-separated values after RFC 4180: every line ends with CR LF, every field is quoted.
 * Spreadsheets run a field that begins like a formula, quoted or not: such a text gets an apostrophe before it.
 */
export function csvOf({
  columns,
  rows,
}: {
  columns: readonly Pick<Column, 'title'>[];
  rows: Register['rows'];
}): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(textOf))];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

/** A cell in one text, safe in a spreadsheet. */
function textOf(cell: Cell): string {
  if (cell === null) return '';
  const figure = isCount(cell) ? cell.count : cell;
  return typeof figure === 'number' ? String(figure) : defused(wordsIn(figure));
}

/** The words of a cell that is no number; several links stand on a line each. */
export function wordsIn(cell: Exclude<Cell, null | number | Count>): string {
  if (areLinks(cell)) return cell.map(({ text }) => text).join('\n');
  return typeof cell === 'string' ? cell : cell.text;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

// White space before the sign is skipped by some programs, so it hides nothing here.
const defused = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text);

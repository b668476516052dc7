import { areLinks, type Cell, isCount } from '../manual/registers/cell.ts';
import type { Column } from '../manual/registers/description.ts';

/** Whether the cells of a column name what their rows are about. */
export const isHead = (columns: readonly Column[], index: number): boolean =>
  columns.some(({ heads }) => heads) ? columns[index]?.heads === true : index === 0;

/** The class that the kind of a column gives to its cells. */
export const classOf = ({ kind, choose }: Column): string | undefined =>
  choose === 'type' || choose === 'kind'
    ? 'of-kind'
    : {
        code: 'number',
        numbered: 'number',
        location: 'location',
        pen: 'for-the-pen',
        state: 'in-state',
      }[kind as string];

/** What words alone would sort wrongly. */
export function sortKey(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  if (isCount(cell)) return cell.count;
  return typeof cell === 'object' && cell !== null && 'hours' in cell ? cell.hours : undefined;
}

/** What a column holds where that asks for room, as a class: names that lead somewhere, sentences, long numbers. */
export function roomFor(cells: readonly Cell[]): string {
  const links = cells.flatMap((cell) => (areLinks(cell) ? cell : []));
  // Files have the number of a document, pages its title.
  if (links.some(({ document }) => document !== undefined)) return 'sentences';
  const texts = links.map(({ text }) => text);
  if (texts.some((text) => text.length > 26 && !text.includes(' '))) return 'numbers';
  const isSentence = (cell: Cell) =>
    typeof cell === 'string' && cell.split('\n').some((line) => line.length > 60);
  if (cells.some(isSentence)) return 'sentences';
  return texts.some((text) => text.includes(' ')) ? 'names' : '';
}

import type { Key } from './order.ts';

/** The rows of a table that list something; headings between them are no such rows. */
export const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] =>
  [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr')].filter((row) => !isHeading(row));

/** A row that only names those under it. */
export const isHeading = (row: Element): boolean => row.hasAttribute('data-heading');

/** The words of an element. Entries of a list that stand side by side are words of their own. */
export const wordsOf = (element: Element | null | undefined): string =>
  textOf(element ?? undefined)
    .replace(/\s+/g, ' ')
    .trim();

const textOf = (node: Node | undefined): string => {
  if (!node?.hasChildNodes()) return node?.textContent ?? '';
  const apart = node instanceof Element && node.matches('.in-row, .plain, ul, ol');
  return [...node.childNodes].map(textOf).join(apart ? ' ' : '');
};

/** What a cell is sorted by: its given key, its date, or its words. */
export function keyOf(cell: HTMLTableCellElement | undefined): Key {
  if (!cell) return null;
  const given = cell.dataset['key'];
  if (given !== undefined) return given === '' ? null : Number(given);
  const first = withoutSecond(cell);
  const date = first.querySelector('time')?.dateTime;
  if (date) return Date.parse(date);
  // A word in place of a value, such as "none", is no value.
  return first.querySelector(':scope > .quiet:only-child') ? null : wordsOf(first) || null;
}

/** A cell as far as its column's heading speaks of it: what stands under that is another fact. */
function withoutSecond(cell: Element): Element {
  if (!cell.querySelector(':scope > .under')) return cell;
  const first = cell.cloneNode(true) as Element;
  for (const under of first.querySelectorAll(':scope > .under')) under.remove();
  return first;
}

/** Gives each row its own copy of the cells that it shares with others: only then can it move or hide by itself. */
export function partRows(table: HTMLTableElement): void {
  for (const cell of table.querySelectorAll<HTMLTableCellElement>('tbody [rowspan]')) {
    const column = cell.cellIndex;
    let row = cell.parentElement?.nextElementSibling as HTMLTableRowElement | null;
    for (let left = cell.rowSpan - 1; left > 0 && row; left--) {
      const copy = cell.cloneNode(true) as HTMLTableCellElement;
      copy.removeAttribute('rowspan');
      row.insertBefore(copy, row.cells[column] ?? null);
      row = row.nextElementSibling as HTMLTableRowElement | null;
    }
    cell.removeAttribute('rowspan');
  }
}

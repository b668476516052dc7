import { isHeading, keyOf, partRows, rowsOf } from './cells.ts';
import { collatorOf, compareKeys } from './order.ts';

/** The order of a column, in the words of `aria-sort`. */
export type Direction = 'ascending' | 'descending';

/** The order that a table has now; `undefined` is the one it came with. */
export interface Order {
  column: number;
  direction: Direction;
}

/** A table that can be sorted by each of its columns, and put back as it was. */
export interface SortableTable {
  columns: readonly HTMLTableCellElement[];
  sort(order: Order | undefined): void;
}

/** Puts a button into each column's heading: upwards, downwards, as listed. `label` names it for a column. */
export function sortable(
  table: HTMLTableElement,
  label: (column: string) => string,
  language: string,
  onSort: (order: Order | undefined) => void,
): SortableTable {
  const columns = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  const collator = collatorOf(language);
  const places = [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr')].map((row) => ({
    row,
    body: row.parentElement as HTMLElement,
  }));
  let current: Order | undefined;

  function sort(order: Order | undefined): void {
    current = order;
    columns.forEach((column, index) => {
      if (order?.column === index) column.setAttribute('aria-sort', order.direction);
      else column.removeAttribute('aria-sort');
    });
    // Headings between rows say nothing once the rows are mixed.
    for (const { row } of places) if (isHeading(row)) row.classList.toggle('out-of-order', Boolean(order));
    if (!order) {
      for (const { row, body } of places) body.append(row);
      return;
    }
    partRows(table);
    const rows = rowsOf(table).map((row) => ({ row, key: keyOf(row.cells[order.column]) }));
    rows.sort((a, b) => compareKeys(a.key, b.key, order.direction === 'descending', collator));
    places[0]?.body.append(...rows.map(({ row }) => row));
  }

  columns.forEach((column, index) => {
    if (column.hasAttribute('data-unsorted')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort-button';
    button.setAttribute('aria-label', label(column.textContent?.trim() ?? ''));
    column.append(button);
    button.addEventListener('click', () => {
      const direction = current?.column === index ? current.direction : undefined;
      const order: Order | undefined =
        direction === 'descending'
          ? undefined
          : { column: index, direction: direction ? 'descending' : 'ascending' };
      sort(order);
      onSort(order);
    });
  });
  return { columns, sort };
}

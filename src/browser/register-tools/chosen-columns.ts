import { wordsOf } from './cells.ts';

/**
 * Where the columns of a table are the values of a facet (`data-columns-of`), only the one that was chosen stays: whoever
 * looks for a role is shown no other's letters. Without a choice all are there.
 */
export function showColumns(table: HTMLTableElement, chosen: ReadonlyMap<string, string>): void {
  const wanted = chosen.get(table.dataset['columnsOf'] ?? '');
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  heads.forEach((head, at) => {
    const away = at > 0 && wanted !== undefined && wordsOf(head) !== wanted;
    if (head.hidden === away) return;
    head.hidden = away;
    for (const { cells } of rowsIn(table))
      if (cells.length === heads.length) (cells[at] as HTMLTableCellElement).hidden = away;
  });
}

const rowsIn = (table: HTMLTableElement): HTMLTableRowElement[] =>
  [...table.tBodies].flatMap(({ rows }) => [...rows]);

import { partRows, rowsOf, wordsOf } from './cells.ts';
import { showColumns } from './chosen-columns.ts';
import { type Facet, valuesOf } from './facets.ts';
import { folded, matches } from './match.ts';

/** What a reader looks for: words, and a value for each facet that was chosen from. */
export interface Wanted {
  query: string;
  chosen: ReadonlyMap<string, string>;
}

interface Line {
  row: HTMLTableRowElement;
  /** Folded; read when words are looked for, and not before. */
  text: string | undefined;
  values: ReadonlyMap<string, readonly string[]>;
}

/** Rows that can be hidden, with their groups. */
export interface FilterableRows {
  values(facet: Facet): string[];
  /** Shows only what is wanted, and says how many rows that are: later, where they have to be fetched. */
  show(wanted: Wanted): number | Promise<number>;
}

const mostUnfolded = 300;

/** Reads all rows of some tables, each of their words and values once, at the first need. */
export function filterable(
  scope: HTMLElement,
  tables: readonly HTMLTableElement[],
  facets: readonly Facet[],
): FilterableRows {
  let read: Line[] | undefined;
  const opened = new Set<HTMLDetailsElement>();
  const lines = (): Line[] => {
    read ??= tables.flatMap(rowsOf).map((row) => ({
      row,
      text: undefined,
      values: new Map(facets.map((facet) => [facet.name, valuesOf(row, facet)])),
    }));
    return read;
  };

  function show({ query, chosen }: Wanted): number {
    const filtering = query.trim() !== '' || chosen.size > 0;
    if (filtering) tables.forEach(partRows);
    let shown = 0;
    for (const line of lines()) {
      const chose = [...chosen].every(([name, value]) => line.values.get(name)?.includes(value));
      const wanted = chose && (query.trim() === '' || matches(textOf(line), query));
      line.row.hidden = !wanted;
      if (wanted) shown++;
    }
    for (const table of tables) if (table.dataset['columnsOf']) showColumns(table, chosen);
    hideEmptyGroups(scope);
    // Laying out thousands of rows takes seconds, and nobody reads them: so many stay folded.
    unfold(scope, filtering && shown <= mostUnfolded, opened);
    return shown;
  }

  return {
    values: (facet) => [
      ...(facet.values ?? new Set(lines().flatMap(({ values }) => values.get(facet.name) ?? []))),
    ],
    show,
  };
}

function textOf(line: Line): string {
  const group = line.row.closest<HTMLElement>('[data-search]')?.dataset['search'] ?? '';
  line.text ??= folded(`${wordsOf(line.row)} ${group}`);
  return line.text;
}

/** A heading with nothing under it goes with its rows. */
function hideEmptyGroups(scope: HTMLElement): void {
  for (const group of scope.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = !group.querySelector('tbody > tr:not([hidden], [data-heading])');
}

/** What is folded opens while few rows are found in it, and folds again afterwards. */
function unfold(scope: HTMLElement, open: boolean, opened: Set<HTMLDetailsElement>): void {
  for (const fold of scope.querySelectorAll<HTMLDetailsElement>('details[data-group]')) {
    if (open && !fold.hidden && !fold.open) {
      fold.open = true;
      opened.add(fold);
    } else if (!open && opened.delete(fold)) fold.open = false;
  }
}

import type { Manual } from '../model/manual.ts';
import { pageWords } from '../words/page-words.ts';
import type { Words } from '../words/words.ts';
import { type Cell, isEmpty } from './cell.ts';
import type { Column, ColumnOf, RegisterContext, RegisterDescription } from './description.ts';

interface Head {
  name: string;
  title: string;
  lead: string;
  /** What is said when there is nothing to list. */
  nothing: string;
  columns: readonly Column[];
}

/** A register as files hold it. The cell that names what a row is about comes first, or after its number. */
export interface Register extends Head {
  rows: readonly (readonly Cell[])[];
}

/** A row of a page, with what it was made from. */
export interface Row<Entry> {
  entry: Entry;
  cells: readonly Cell[];
  /** Values by the name of the facet. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** What stands under each cell, where columns have no room of their own. */
  beneath?: readonly (readonly { column: Column; cell: Cell }[])[];
}

/** A register as its page shows it. */
export interface RegisterOnPage<Entry = unknown> extends Head {
  /** How many rows there are, in words. */
  total: string;
  facets: readonly {
    name: string;
    title: string;
    /** All values there may be, and what they are called where that is something else. */
    values?: readonly string[];
    names?: readonly string[];
  }[];
  /** What is said of dates that have passed, and of those that are near. */
  due: { passed: string; soon: string };
  rows: readonly Row<Entry>[];
}

/** A register as CSV and workbook hold it; nothing that stands on pages alone is in it. */
export function registerInFiles<Entry>(
  description: RegisterDescription<Entry>,
  manual: Manual,
  words: Words,
): Register {
  const { columns, rows } = tableInFiles(description, manual, words);
  return { ...headOf(description, contextOf(manual, words), columns), rows };
}

/** The columns and rows of a register as files hold them. */
export function tableInFiles<Entry>(
  description: Pick<RegisterDescription<Entry>, 'entries' | 'columns'>,
  manual: Manual,
  words: Words,
): Pick<Register, 'columns' | 'rows'> {
  const context = contextOf(manual, words);
  const columns = columnsIn('files', description, context);
  return {
    columns: columnsAlone(columns),
    rows: description.entries(context).map((entry) => columns.map((column) => column.of(entry))),
  };
}

/** A register as its page shows it, whatever the page puts around it. */
export function registerOnPage<Entry>(
  description: RegisterDescription<Entry>,
  manual: Manual,
  words: Words,
): RegisterOnPage<Entry> {
  const context = contextOf(manual, words);
  const columns = columnsIn('page', description, context);
  const facets = description.facets?.(context) ?? [];
  const { passed, soon } = description.due ?? { passed: 'overdue', soon: 'dueSoon' };
  const entries = description.entries(context);
  const { inFilesOnly } = description;
  const shown = inFilesOnly ? entries.filter((entry) => !inFilesOnly.of(entry)) : entries;
  const rows = shown.map((entry) => ({
    entry,
    cells: columns.map((column) => column.of(entry)),
    facets: Object.fromEntries(facets.map((facet) => [facet.name, facet.of(entry)])),
  }));
  return {
    ...headOf(description, context, columnsAlone(columns)),
    total: pageWords(words).counted(description.counted, rows.length),
    facets: facets.map(({ name, title }) => ({ name, title: context.site[title] })),
    due: { passed: context.site[passed], soon: context.site[soon] },
    rows,
  };
}

/** Some rows of a register with the columns that any of them has something in. */
export function partOf<Entry>(
  { columns }: Pick<RegisterOnPage<Entry>, 'columns'>,
  rows: readonly Row<Entry>[],
): Pick<RegisterOnPage<Entry>, 'columns' | 'rows'> {
  const used = columns.flatMap((_, at) => (rows.some(({ cells }) => !isEmpty(cells[at])) ? [at] : []));
  if (used.length === 0) return { columns, rows };
  const of = <Part>(parts: readonly Part[]): Part[] => parts.filter((_, at) => used.includes(at));
  return { columns: of(columns), rows: rows.map((row) => ({ ...row, cells: of(row.cells) })) };
}

const contextOf = (manual: Manual, words: Words): RegisterContext => ({
  manual,
  words,
  site: words.site,
});

const columnsIn = <Entry>(
  where: 'files' | 'page',
  description: Pick<RegisterDescription<Entry>, 'columns'>,
  context: RegisterContext,
): ColumnOf<Entry>[] =>
  description.columns(context).filter(({ only }) => only === undefined || only.in === where);

const headOf = <Entry>(
  { name, title, lead, nothing }: RegisterDescription<Entry>,
  context: RegisterContext,
  columns: readonly Column[],
): Head => ({
  name,
  title: context.site[title],
  lead: lead(context),
  nothing: context.site[nothing],
  columns,
});

const columnsAlone = <Entry>(columns: readonly ColumnOf<Entry>[]): Column[] =>
  columns.map(({ of: _, kind = 'text', width = 20, ...column }) => ({ ...column, kind, width }));

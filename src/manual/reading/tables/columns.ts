import { type Field, fieldOfItem, itemPaths, listPaths } from '../../../organisation/index.ts';
import { markDefaults } from '../../model/default-values.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import { filledIn, filledText, labelIn, labelText } from '../../model/filled.ts';
import type { Node } from '../../model/tree.ts';
import { valueAt } from '../../model/value-at.ts';
import { isWordOf } from '../../words/words.ts';
import { type Reading, report } from '../context.ts';
import { fixOfWord } from '../fixes.ts';
import { isNone } from '../said.ts';
import { cellOf } from './cell.ts';
import { special } from './cell-formatters.ts';
import { emptyCell } from './empty-cell.ts';
import { joined } from './grid.ts';
import { partsBehind } from './item-paths.ts';
import { nameOfThing } from './names.ts';
import type { Row } from './rows.ts';

/** One column: its heading and how it prints a row. */
export interface Column {
  /** As it was asked for: `service.name`. */
  name: string;
  header: Node;
  cell(row: Row): Node[];
}

/** A column that a table asks for. */
export interface Wanted {
  name: string;
  /** Whether a row may have nothing in it. */
  optional: boolean;
}

/** The columns named, read against a row of their list; an unknown name is a problem and left out. */
export function columnsNamed(names: readonly Wanted[], row: Row, node: Node, reading: Reading): Column[] {
  return names.flatMap((wanted) => {
    const column = columnAt(wanted, row, reading);
    if (column) return [column];
    const known = columnNames(row);
    report(
      reading,
      node,
      'unknown-column',
      `"${wanted.name}" is not a column of this list.`,
      didYouMean(wanted.name, known, `It has ${reading.words.list(known)}.`),
      fixOfWord(node, 'columns', wanted.name, known, reading),
    );
    return [];
  });
}

function columnAt({ name, optional }: Wanted, row: Row, reading: Reading): Column | undefined {
  for (const { part, inner } of partsBehind(name, row)) {
    const field = fieldOfItem(part.list, inner);
    const key = `${part.list}.${inner}`;
    if (!field && !listPaths().includes(key)) continue;
    const print = field
      ? printField(key, field, reading)
      : (thing: unknown) => namesInside(thing, inner, key, reading);
    return {
      name,
      // What some row has to have something in is gone where no such row is left.
      header: { ...headerOf(key, inner, field, reading), ...(optional && { optional }) },
      cell: (other) => {
        const own = other[row.indexOf(part)];
        if (!own) return [];
        const nodes = isNone({ value: valueAt(own.value, inner), field }) ? [] : print(own.value);
        return nodes.length === 0 ? emptyCell(key, own, { inner, optional }, reading) : nodes;
      },
    };
  }
  return undefined;
}

/** The heading: the words for this field of this list, or for fields of that name. */
function headerOf(key: string, name: string, field: Field | undefined, { words: { tables } }: Reading): Node {
  const word = [key, name].find((known) => isWordOf(tables, known));
  return labelText(word ? tables[word] : (field?.description ?? name), key);
}

const isName = (key: string): boolean => key === 'roles.title' || key === 'records.title';

function printField(key: string, field: Field, reading: Reading): (thing: unknown) => Node[] {
  const own = Object.hasOwn(special, key) ? special[key] : undefined;
  const list = key.slice(0, -(field.path.length + 1));
  return (thing) => {
    const { id: owner } = thing as { id: string };
    const cell = own
      ? own(thing as never, reading)
      : cellOf(valueAt(thing, field.path), field, { path: key, owner }, reading);
    // What roles and records are called is live and stands in every mention: a mark would say nothing there.
    if (isName(key)) return cell;
    const at = `${list}.${owner}.`;
    const fields = cell.map((node) => fieldBehind(node, list) ?? field.path);
    if (fields.every((path) => path === field.path)) return markDefaults(cell, at + field.path, reading);
    return cell.flatMap((node, index) =>
      labelIn(node) === 'between' ? [node] : markDefaults([node], `${at}${fields[index]}`, reading),
    );
  };
}

/** The field of the thing that a part of its cell prints: a cell may be made of several, of which not all were decided. */
function fieldBehind(node: Node, list: string): string | undefined {
  const path = filledIn(node)?.path;
  return path?.startsWith(`${list}.`) ? path.slice(list.length + 1) : undefined;
}

/** A list inside a thing, such as the components of a service, shows as the names in it. */
function namesInside(thing: unknown, path: string, key: string, reading: Reading): Node[] {
  const things = (valueAt(thing, path) ?? []) as Parameters<typeof nameOfThing>[0][];
  return joined(
    things.map((inner) => {
      const name = nameOfThing(inner);
      return [filledText(name, { path: key, kind: 'text', value: name })];
    }),
    reading.words,
  );
}

function columnNames(row: Row): string[] {
  return row.flatMap(({ prefix, list }) => {
    const inside = listPaths()
      .filter((path) => path.startsWith(`${list}.`))
      .map((path) => path.slice(list.length + 1));
    return [...itemPaths(list), ...inside].map((name) => (prefix === '' ? name : `${prefix}.${name}`));
  });
}

/** What a table shows when nobody names its columns: all that is filled somewhere, nothing personal or confidential. */
export function usualColumns(rows: readonly Row[]): Wanted[] {
  const [first = []] = rows;
  return columnNames(first)
    .filter((name) =>
      partsBehind(name, first).some(({ part, inner }) => {
        const field = fieldOfItem(part.list, inner);
        if (inner === 'id' || field?.personal || field?.confidential) return false;
        return isFilledSomewhere(part, inner, rows);
      }),
    )
    .map((name) => ({ name, optional: true }));
}

/**
 * The columns to show of those named. What stands in them answers rest on, unless there is a question mark: `target?` is
 * left out where no row has anything in it, so that a field which nobody uses makes no column of dashes.
 */
export function filledColumns(names: readonly string[], rows: readonly Row[]): Wanted[] {
  const [first = []] = rows;
  return names.flatMap((written): Wanted[] => {
    if (!written.endsWith('?')) return [{ name: written, optional: false }];
    const name = written.slice(0, -1);
    const [found] = partsBehind(name, first);
    // A name that the list does not have stays, and is told with the other columns.
    const isKnown = found !== undefined && isColumn(found.part.list, found.inner);
    return !isKnown || isFilledSomewhere(found.part, found.inner, rows) ? [{ name, optional: true }] : [];
  });
}

const isColumn = (list: string, inner: string): boolean =>
  fieldOfItem(list, inner) !== undefined || listPaths().includes(`${list}.${inner}`);

function isFilledSomewhere(part: Row[number], inner: string, rows: readonly Row[]): boolean {
  // A row that joins several things has them in the same order as all others.
  const index = rows[0]?.indexOf(part) ?? -1;
  return rows.some((row) => isFilled(valueAt(row[index]?.value, inner)));
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';

import { type Field, fieldOfItem, itemPaths, listPaths } from '../../../organisation/index.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import { filledText, labelText } from '../../model/filled.ts';
import type { Node } from '../../model/tree.ts';
import { valueAt } from '../../model/value-at.ts';
import { isWordOf } from '../../words/words.ts';
import { type Reading, report } from '../context.ts';
import { cellOf } from './cell.ts';
import { special } from './cell-formatters.ts';
import { joined } from './grid.ts';
import { partsBehind } from './item-paths.ts';
import { nameOfThing } from './names.ts';
import type { Row } from './rows.ts';

/** One column: its heading and how it prints a row. */
export interface Column {
  header: Node;
  cell(row: Row): Node[];
}

/** The columns named, read against a row of their list; an unknown name is a problem and left out. */
export function columnsNamed(names: readonly string[], row: Row, node: Node, reading: Reading): Column[] {
  return names.flatMap((name) => {
    const column = columnAt(name, row, reading);
    if (column) return [column];
    const known = columnNames(row);
    report(
      reading,
      node,
      'unknown-column',
      `"${name}" is not a column of this list.`,
      didYouMean(name, known, `It has ${reading.words.list(known)}.`),
    );
    return [];
  });
}

function columnAt(name: string, row: Row, reading: Reading): Column | undefined {
  for (const { part, inner } of partsBehind(name, row)) {
    const field = fieldOfItem(part.list, inner);
    const key = `${part.list}.${inner}`;
    if (!field && !listPaths().includes(key)) continue;
    const print = field
      ? printField(key, field, reading)
      : (thing: unknown) => namesInside(thing, inner, key, reading);
    const { tables } = reading.words;
    const empty = `${key}.empty`;
    return {
      header: headerOf(key, inner, field, reading),
      cell: (other) => {
        const nodes = print(other[row.indexOf(part)]?.value);
        return nodes.length === 0 && isWordOf(tables, empty) ? [labelText(tables[empty], empty)] : nodes;
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

function printField(key: string, field: Field, reading: Reading): (thing: unknown) => Node[] {
  const own = Object.hasOwn(special, key) ? special[key] : undefined;
  if (own) return (thing) => own(thing as never, reading);
  return (thing) => {
    const { id: owner } = thing as { id: string };
    return cellOf(valueAt(thing, field.path), field, { path: key, owner }, reading);
  };
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
export function usualColumns(rows: readonly Row[]): string[] {
  const [first = []] = rows;
  return columnNames(first).filter((name) =>
    partsBehind(name, first).some(({ part, inner }) => {
      const field = fieldOfItem(part.list, inner);
      if (inner === 'id' || field?.personal || field?.confidential) return false;
      const index = first.indexOf(part);
      return rows.some((row) => isFilled(valueAt(row[index]?.value, inner)));
    }),
  );
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';

import { lastVersion } from '../../manual/control/acts/history.ts';
import { changesBetween, isChanged, type TextChanges } from '../../manual/control/compare/changes.ts';
import type { FrozenTree } from '../../manual/control/frozen-tree.ts';
import type { Controlled } from './open.ts';

const signs = { added: '+', removed: '-', 'moved-here': '>', 'moved-away': '<', same: ' ' } as const;

/** The most lines of changes that are shown of each of several documents. */
const few = 12;

/** What is being approved: a new text by its headings and size, a changed one by what changed since the last approval. */
export function describeText({ entry, history }: Controlled, tree: FrozenTree, whole: boolean): string {
  const head = `${entry.number} ${entry.title}`;
  const last = lastVersion(history);
  const before = last === undefined ? undefined : history.trees?.get(last);
  if (!before) {
    const headings = entry.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
    const shown = whole ? `\n    ${headings.join('\n    ')}` : ` (${headings.length} sections)`;
    return `${head}: new, ${entry.words} words${shown}`;
  }
  return `${head}: changed since ${last}, ${sizeOf(changesBetween(before, tree))}\n${changeLines(changesBetween(before, tree), whole)}`;
}

/** The size of a change in words. */
export const sizeOf = (changes: TextChanges): string =>
  isChanged(changes)
    ? `${changes.added} words came, ${changes.removed} went`
    : changes.marks
      ? 'other points of the standard are answered'
      : 'nothing changed';

function changeLines({ fields, lines }: TextChanges, whole: boolean): string {
  const all = [
    ...fields.map(({ field, before, after }) => `    ${field}: ${before} → ${after}`),
    ...lines
      .filter(({ change }) => change !== 'same')
      .map(({ change, line }) => `  ${signs[change]} ${line.text}`),
  ];
  const shown = whole ? all : all.slice(0, few);
  const more = all.length - shown.length;
  return [...shown, ...(more > 0 ? [`    and ${more} more; name this document alone to see all`] : [])].join(
    '\n',
  );
}

/** Rows in columns as wide as what stands in them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Tells why something was not done; returns the exit code. */
export function refuse(objections: readonly string[], ending: string): number {
  for (const objection of objections) console.error(objection);
  console.error(ending);
  return 1;
}

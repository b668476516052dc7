import { comparedVersion } from '../../manual/control/acts/history.ts';
import {
  changesBetween,
  isChanged,
  type TextChanges,
  type WordChange,
} from '../../manual/control/compare/changes.ts';
import type { FrozenTree } from '../../manual/control/frozen-tree.ts';
import type { Controlled } from './open.ts';

const signs = { added: '+', removed: '-', 'moved-here': '>', 'moved-away': '<' } as const;

/** The most lines of changes that are shown of each of several documents. */
const few = 12;

/** What is being approved: a new text by its headings and size, a changed one by what changed since the last approval. */
export function describeText({ entry, history }: Controlled, tree: FrozenTree, whole: boolean): string {
  const head = `${entry.number} ${entry.title}`;
  const last = comparedVersion(history);
  const before = last === undefined ? undefined : history.trees?.get(last);
  if (!before) {
    const headings = entry.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
    const shown = whole ? headings.map((text) => `\n    ${text}`).join('') : ` (${headings.length} sections)`;
    return `${head}: new, ${entry.words} words${shown}`;
  }
  const changes = changesBetween(before, tree);
  if (!isChanged(changes) && !changes.marks) return `${head}: the text of ${last}, once more`;
  const lines = changeLines(changes, whole);
  return `${head}: changed since ${last}, ${sizeOf(changes)}${lines === '' ? '' : `\n${lines}`}`;
}

const words = (count: number): string => (count === 1 ? '1 word' : `${count} words`);

/** The size of a change in words. */
export const sizeOf = (changes: TextChanges): string =>
  isChanged(changes)
    ? `${words(changes.added)} came, ${changes.removed} went`
    : changes.marks
      ? 'other points of the standard are answered'
      : 'nothing changed';

function changeLines({ fields, lines }: TextChanges, whole: boolean): string {
  const all = [
    ...fields.map(({ field, before, after }) => `    ${field}: ${before} → ${after}`),
    ...lines.flatMap((one) => {
      if (one.change === 'same') return [];
      if (one.change === 'changed') return [`  ~ ${wordsAround(one.words)}`];
      return [`  ${signs[one.change]} ${one.line.text}`];
    }),
  ];
  const shown = whole ? all : all.slice(0, few);
  const more = all.length - shown.length;
  return [...shown, ...(more > 0 ? [`    and ${more} more; name this document alone to see all`] : [])].join(
    '\n',
  );
}

/** How many words that stayed are shown on either side of some that changed. */
const around = 6;

/** A changed line: `[-what went-]` and `{+what came+}` among the words next to them. */
const wordsAround = (words: readonly WordChange[]): string =>
  words
    .map(({ change, text }, index) => {
      if (change === 'removed') return `[-${text}-]`;
      if (change === 'added') return `{+${text}+}`;
      return shortened(text, index === 0, index === words.length - 1);
    })
    .join('');

function shortened(text: string, first: boolean, last: boolean): string {
  const pieces = text.split(/(?<=\s)/);
  const [before, after] = [first ? 0 : around, last ? 0 : around];
  if (pieces.length <= before + after + 2) return text;
  return `${pieces.slice(0, before).join('')}… ${pieces.slice(pieces.length - after).join('')}`;
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

import { owesFields } from '../../../organisation/index.ts';
import { labelText } from '../../model/filled.ts';
import type { Node } from '../../model/tree.ts';
import { markUnsaid } from '../../model/unsaid.ts';
import { isWordOf, type TableKey } from '../../words/words.ts';
import type { Reading } from '../context.ts';
import { fieldAsked, isUnsaid } from '../said.ts';
import type { Row } from './rows.ts';

/** A cell that says that nobody has entered what stands at the path. */
export const unsaidCell = (
  path: string,
  { words }: Pick<Reading, 'words'>,
  word: TableKey = 'unsaid',
): Node[] => markUnsaid([labelText(words.tables[word], word)], [path]);

/**
 * What a cell says that has no value to print. Answers rest on each cell of a column that is not optional: while nobody
 * has said what belongs there, it says so and stands for its path. `list.field.empty` in the catalogue says what holds
 * where there is nothing; where it does so whether anybody said it or not, there is no `list.field.unsaid` beside it.
 */
export function emptyCell(
  key: string,
  part: Row[number],
  { inner, optional }: { inner: string; optional: boolean },
  reading: Reading,
): Node[] {
  const { tables } = reading.words;
  const [unsaid, empty] = [`${key}.unsaid`, `${key}.empty`];
  const stands = isWordOf(tables, empty);
  const isOwed =
    !optional &&
    owesFields(part.value as Parameters<typeof owesFields>[0]) &&
    (isWordOf(tables, unsaid) || !stands);
  if (isOwed) {
    const asked = fieldAsked(part, inner);
    const word = isWordOf(tables, unsaid) ? unsaid : 'unsaid';
    if (isUnsaid(asked, reading)) return unsaidCell(asked.path, reading, word);
  }
  if (stands) return [labelText(tables[empty], empty)];
  return isOwed ? [labelText(tables.none, 'none')] : [];
}

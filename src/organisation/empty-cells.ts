import { finding, type Unlocated } from '../diagnostics/diagnostic.ts';
import type { EmptyKey } from './sanitise-input.ts';
import { quote } from './schema-messages.ts';

/**
 * Rows and cells of the priority matrix that were written without a value. Keys there are ids and not fields, so that
 * nothing else would tell of them, and the ready-made priority would stand where somebody meant none.
 */
export const emptyCells = (empty: readonly EmptyKey[]): Unlocated[] =>
  empty
    .filter(({ path: [table] }) => table === 'priorityMatrix')
    .filter(({ path }) => path.length > 1)
    .map(({ path }) => ({
      path,
      ...finding(
        'empty-cell',
        `${quote(path.at(-1))} has no value.`,
        path.length === 2
          ? 'Write a priority for each urgency below it, or take it out.'
          : 'Write the id of a priority, or take it out.',
      ),
    }));

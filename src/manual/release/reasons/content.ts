import type { ReleaseReason } from '../reason.ts';
import { inShort } from './in-short.ts';

/** Points that texts answer from lists and values that nobody has entered. */
export const contentMissing = {
  about: 'point',
  find: ({ clauses, locate }) =>
    clauses.flatMap(({ requirements }) =>
      requirements
        .filter(({ scored, missing }) => scored && missing.length > 0)
        .map(({ id, missing }) => ({
          subject: id,
          value: missing.join(', '),
          place: locate((missing[0] ?? '').split('.')),
          message: `The answer to point ${id} rests on what nobody has entered: ${inShort(missing)}.`,
          hint: 'Enter it in the config (an empty list says that there is none, where there can be none), and approve the documents whose words change.',
        })),
    ),
} as const satisfies ReleaseReason;

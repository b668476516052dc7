import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import type { Known } from '../reading/context.ts';
import type { Audience } from './audience.ts';
import type { ChosenDocument } from './documents.ts';

/**
 * Documents that an audience gets and whose number hangs on one that it does not get: `POL-8.1-2` tells that there is another
 * policy of that clause, and changes with it. Readers and the house have to speak of one number, so nobody gives them another
 * one. What the library ships everybody can look up: its documents count, and tell nothing.
 */
export function numberProblems(
  chosen: readonly ChosenDocument[],
  { audience, known }: { audience: Audience; known: Pick<Known, 'documents'> },
): Diagnostic[] {
  const there = new Set(chosen.map(({ now }) => now.document.id));
  return chosen.flatMap(({ now: { document } }) => {
    const { file, key, number, title } = document;
    const hidden = (known.documents.get(key)?.numberedBehind ?? []).filter((id) => !there.has(id));
    if (hidden.length === 0) return [];
    return [
      diagnostic(
        { file, ...wholeFile },
        'hidden-in-extract',
        `${number} ${title} is part of the extract for ${audience.id}, and it has that number because of ${hidden.join(' and ')}, which that audience does not get.`,
        `Write number: ${number} into its front matter: then it is its own, whatever else there is, and no approval falls.`,
      ),
    ];
  });
}

import { diffWordsWithSpace } from 'diff';

/** Words that stayed, came or went, in reading order. */
export interface WordChange {
  change: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * Compares two sentences word by word. What stayed by chance between two larger changes, such as a space or an article,
 * is told with them: whole phrases can be read, single words in between can't.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const runs: Run[] = [];
  for (const { added, removed, value } of diffWordsWithSpace(before, after)) {
    const last = runs.at(-1);
    if (!added && !removed) runs.push({ same: value });
    else if (last && 'removed' in last) last[added ? 'added' : 'removed'] += value;
    else runs.push(added ? { removed: '', added: value } : { removed: value, added: '' });
  }
  return joined(runs).flatMap((run): WordChange[] => {
    if ('same' in run) return [{ change: 'same', text: run.same }];
    const [start, { removed, added }, end] = withoutCommonSpaces(run);
    const told: WordChange[] = [
      { change: 'same', text: start },
      { change: 'removed', text: removed },
      { change: 'added', text: added },
      { change: 'same', text: end },
    ];
    return told.filter(({ text }) => text !== '');
  });
}

/** A space that stands at the same end of what went and what came has stayed. */
function withoutCommonSpaces({ removed, added }: Change): [start: string, Change, end: string] {
  const end = removed.endsWith(' ') && added.endsWith(' ') ? ' ' : '';
  const [went, came] = [removed, added].map((text) => text.slice(0, text.length - end.length)) as [
    string,
    string,
  ];
  const start = went.startsWith(' ') && came.startsWith(' ') ? ' ' : '';
  return [start, { removed: went.slice(start.length), added: came.slice(start.length) }, end];
}

/** Words that stayed, or what came in the place of what. */
type Run = { same: string } | Change;
interface Change {
  removed: string;
  added: string;
}

const lengthOf = ({ removed, added }: Change): number => Math.max(removed.length, added.length);

/** Joins two changes where no more than two words stayed between them, shorter than each of them. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    result.push(run);
    for (;;) {
      const [before, between, after] = result.slice(-3);
      if (!before || !between || !after || !('same' in between) || 'same' in before || 'same' in after) break;
      const { same } = between;
      if (countWords(same) > 2 || same.length > Math.min(lengthOf(before), lengthOf(after))) break;
      const whole = {
        removed: before.removed + same + after.removed,
        added: before.added + same + after.added,
      };
      result.splice(-3, 3, whole);
    }
  }
  return result;
}

/** How many words a text has. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

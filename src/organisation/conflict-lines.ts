import { finding } from '../diagnostics/diagnostic.ts';
import type { DecodingFault } from './decode-text.ts';

/** The lines, counted from 1, on which conflicts begin that nobody has settled, in the marks that git leaves. */
export function conflictLines(text: string): number[] {
  const lines = text.split(/\r?\n/);
  const found: number[] = [];
  let begun: number | undefined;
  let divided = false;
  for (const [at, line] of lines.entries()) {
    if (/^<{7}(?: |$)/.test(line)) [begun, divided] = [at + 1, false];
    else if (begun !== undefined && /^={7}$/.test(line)) divided = true;
    else if (begun !== undefined && divided && /^>{7}(?: |$)/.test(line)) {
      found.push(begun);
      begun = undefined;
    }
  }
  return found;
}

/** Why a text can't be read in which both sides of a merge still stand: nobody knows which of them is meant. */
export function conflictFault(text: string): DecodingFault | undefined {
  const [first, ...others] = conflictLines(text);
  if (first === undefined) return undefined;
  const all = [first, ...others];
  const fact =
    others.length === 0
      ? 'Git or an upgrade left two texts here, and nobody has settled which holds.'
      : `Git or an upgrade left two texts in ${all.length} places, and nobody has settled which hold: lines ${all.slice(0, -1).join(', ')} and ${all.at(-1)}.`;
  return {
    line: first,
    column: 1,
    ...finding(
      'unsettled-conflict',
      fact,
      'Keep what is right between <<<<<<< and >>>>>>>, and delete these lines, ||||||| and =======.',
    ),
  };
}

/** A text with the first side of each conflict in it alone. */
export const ownSides = (text: string): string =>
  text.replace(
    /^<{7}(?: .*)?\r?\n([\s\S]*?)^(?:\|{7}(?: .*)?\r?\n[\s\S]*?^)?={7}\r?\n[\s\S]*?^>{7}(?: .*)?(?:\r?\n|$)/gm,
    '$1',
  );

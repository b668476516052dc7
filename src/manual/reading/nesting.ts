import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Node } from '../model/tree.ts';

/** Levels of lists, quotes and the like in one another; the programs that make pages end at some 128. */
const deepest = 60;

/** What is nested deeper than pages can be made of. Nothing may walk down such a tree. */
export function deepNesting(file: string, root: Node): Diagnostic | undefined {
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level;
    if (depth > deepest && first)
      return diagnostic(
        { file, line: first.position?.start.line ?? 0, column: first.position?.start.column ?? 0 },
        'too-deep',
        `More than ${deepest} lists, quotes or elements stand in one another here.`,
        'Take some of the signs at the start of the line away, or close what was left open above.',
      );
    level = level.flatMap(({ children = [] }) => children);
  }
  return undefined;
}

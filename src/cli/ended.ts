import { problemsOf } from '../build/problems-of.ts';
import type { Format } from './formats.ts';
import { tell } from './tell.ts';

/**
 * Runs a command to its end and sets the exit code. What nobody foresaw is told like any other problem, without where
 * in the program it happened unless that is asked for.
 */
export async function ended(
  { root, verbose, format }: { root: string; verbose?: true; format?: Format },
  command: () => Promise<number>,
): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (thrown) {
    tell(problemsOf(thrown, root), { root, failed: true, ...(format ? { format } : {}) });
    if (verbose) console.error(thrown);
    process.exitCode = 1;
  }
}

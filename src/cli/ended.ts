import { problemsOf } from '../site/problems-of.ts';
import { readableProblems } from '../site/readable-problems.ts';

/**
 * Runs a command to its end and sets the exit code. What nobody foresaw is told like any other problem, without where
 * in the program it happened unless that is asked for.
 */
export async function ended(
  { root, verbose, json }: { root: string; verbose?: true; json?: boolean },
  command: () => Promise<number>,
): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (thrown) {
    const problems = problemsOf(thrown, root);
    if (json) console.log(JSON.stringify({ problems }, null, 2));
    else console.error(readableProblems(problems));
    if (verbose) console.error(thrown);
    process.exitCode = 1;
  }
}

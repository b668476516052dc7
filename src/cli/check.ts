import { makeFrom } from '../site/make.ts';
import { readableProblems, summary } from '../site/readable-problems.ts';
import { today } from '../site/today.ts';

/** Prints all problems of a manual. Returns the exit code: 1 when one of them is an error. */
export async function checkManual(root: string, json: boolean): Promise<number> {
  const { problems, made } = await makeFrom(root, today);
  const failed = problems.some(({ severity }) => severity === 'error') || !made;
  if (json) console.log(JSON.stringify({ problems }, null, 2));
  else if (problems.length > 0) console[failed ? 'error' : 'log'](readableProblems(problems));
  else console.log(summary(problems));
  return failed ? 1 : 0;
}

import { anyError } from '../diagnostics/diagnostic.ts';
import { makeFrom } from '../site/make.ts';
import { today } from '../site/today.ts';
import { type Telling, tell } from './tell.ts';

/** Tells all problems of a manual. Returns the exit code: 1 when one of them is an error. */
export async function checkManual(telling: Omit<Telling, 'failed'>): Promise<number> {
  const { problems, made } = await makeFrom(telling.root, today);
  const failed = anyError(problems) || !made;
  tell(problems, { ...telling, failed });
  return failed ? 1 : 0;
}

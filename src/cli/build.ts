import { join } from 'node:path';
import { build } from 'astro';
import { anyError } from '../diagnostics/diagnostic.ts';
import { summary } from '../diagnostics/print/terminal.ts';
import { handOver, makeFrom } from '../site/make.ts';
import { problemsOf } from '../site/problems-of.ts';
import { today } from '../site/today.ts';
import { astroConfig, type Place } from './astro-config.ts';
import { objectionTo } from './safe-out.ts';
import { mendSwap, staging, swapIn } from './swap.ts';
import { tell } from './tell.ts';

/**
 * Builds a manual into a folder beside the last one and swaps them when all is well.
 * Returns the exit code; on 1 the last good output stands as it was.
 */
export async function buildManual({ root, base, out = join(root, 'dist') }: Place): Promise<number> {
  const objection = objectionTo(out, root);
  if (objection) {
    console.error(objection);
    return 1;
  }
  await mendSwap(out);
  const manual = await makeFrom(root, today);
  const { problems, made } = manual;
  const failed = anyError(problems) || !made;
  if (problems.length > 0) tell(problems, { root, failed: true });
  if (failed) {
    console.error('Nothing was built; the last good manual stays as it was.');
    return 1;
  }
  handOver(root, manual);
  const next = await staging(out);
  try {
    await build(astroConfig({ root, base, out: next.folder }));
  } catch (error) {
    await next.drop();
    tell(problemsOf(error, root), { root, failed: true });
    console.error('The build failed; the last good manual stays as it was.');
    return 1;
  }
  await swapIn(next.folder, out);
  const { documents, clauses } = made.manual;
  console.log(`${documents.length} documents, ${clauses.length} clauses. ${summary(problems)} ${out}`);
  return 0;
}

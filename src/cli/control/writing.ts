import { displayPath } from '../../build/read-sources.ts';
import { systemReason } from '../../build/system-reason.ts';
import { ActsLocked } from './lock.ts';
import type { OpenManual } from './open.ts';
import { refuse, table } from './print.ts';
import { type SigningOptions, signActs } from './sign.ts';
import { type NewAct, writeActs } from './store.ts';

/** Does what writes under a root. Returns why it could not, told so that it can be mended; throws what nobody foresaw. */
export function whyNotWritten(root: string, work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof ActsLocked) return error.message;
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    const { path } = error as NodeJS.ErrnoException;
    const place = path === undefined ? 'The act' : withoutDraft(displayPath(path, root));
    return `${place} can't be written: ${reason}.`;
  }
}

/** How the writing of acts is told. */
interface Telling<One extends NewAct> {
  head: readonly string[];
  rowOf(act: One): readonly string[];
  /** What is said where none was written, and where some were. */
  none: string;
  some(written: number): string;
}

/**
 * Signs acts where that is asked for, writes them, and prints a table of those that are there. Returns the exit code.
 * None is written where one can't be signed.
 */
export async function writeAndTell<One extends NewAct>(
  manual: OpenManual,
  unsigned: readonly One[],
  signing: SigningOptions,
  { head, rowOf, none, some }: Telling<One>,
): Promise<number> {
  const signed = await signActs(manual, unsigned, signing);
  if ('objection' in signed) return refuse([signed.objection], none);
  const { root } = manual;
  const { acts } = signed;
  const rows: (readonly string[])[] = [];
  // Acts are written in their order.
  const failed = whyNotWritten(root, () =>
    writeActs(root, acts, () => {
      const act = acts[rows.length];
      if (act) rows.push(rowOf(act));
    }),
  );
  if (rows.length > 0) console.log(table(head, rows));
  if (failed === undefined) return 0;
  return refuse([failed], rows.length === 0 ? none : some(rows.length));
}

/** Drafts have the name of their file with a dot before it; the lock stands for its folder. */
const withoutDraft = (path: string): string =>
  path.replace(/\/\.lock$/, '').replace(/(^|\/)\.([^/]+)$/, '$1$2');

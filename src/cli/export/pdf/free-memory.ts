import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back to the machine what this process holds and does not need, which it would do itself only after a while of doing nothing. It takes
 * some tenths of a second.
 */
export function freeMemory(): void {
  // Node offers this to programs only where it was started for it.
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

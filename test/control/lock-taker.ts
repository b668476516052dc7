import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ActsLocked, withLock } from '../../src/cli/control/lock.ts';

// Waits for the file `go`, takes the lock of a folder, writes in `<name>.answer` whether it got it, and holds it until there
// is a file `end`.
const [folder = '', name = ''] = process.argv.slice(2);
const signs = join(folder, '..');

function wait(sign: string): void {
  while (!existsSync(join(signs, sign))) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}

/** Whole at once, since another process looks for it. */
function answer(text: string): void {
  writeFileSync(join(signs, `${name}.answer`), text, { flag: 'wx' });
}

writeFileSync(join(signs, `${name}.ready`), '');
wait('go');
try {
  withLock(folder, () => {
    // Whoever comes while somebody is inside fails here.
    writeFileSync(join(signs, 'inside'), name, { flag: 'wx' });
    answer('inside');
    wait('end');
    rmSync(join(signs, 'inside'));
  });
} catch (error) {
  answer(error instanceof ActsLocked ? 'refused' : String(error));
}

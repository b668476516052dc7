import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project.ts';
import { userEnvironment } from './user-environment.ts';

/** What a finished command left behind; `code` is null when a signal ended it. */
export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs the `clausebook` command as a user would, in `cwd` (the project when not given), with `more` in its environment, and
 * as the user with the id `uid` where the process may become another one.
 */
export function clausebook(
  args: readonly string[],
  cwd = projectRoot,
  more: NodeJS.ProcessEnv = {},
  uid?: number,
): Promise<Finished> {
  const main = join(projectRoot, 'src/cli/main.ts');
  const env = { ...userEnvironment(), ...more };
  return new Promise((resolve) => {
    const options = { cwd, env, maxBuffer: 2 ** 28, ...(uid === undefined ? {} : { uid, gid: uid }) };
    const child = execFile(process.execPath, [main, ...args], options, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
    // What asks is told that nobody answers.
    child.stdin?.end();
  });
}

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

/** What a finished command left behind; `code` is null when a signal ended it. */
export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the `clausebook` command as a user would, in `cwd` (the project when not given). */
export function clausebook(args: readonly string[], cwd = projectRoot): Promise<Finished> {
  const main = join(projectRoot, 'src/cli/main.ts');
  // Vitest sets NODE_ENV to `test`, and colours would make messages hard to compare.
  const plain = { NODE_ENV: undefined, FORCE_COLOR: undefined, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const env = { ...process.env, ...plain };
  return new Promise((resolve) => {
    const options = { cwd, env, maxBuffer: 2 ** 28 };
    const child = execFile(process.execPath, [main, ...args], options, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

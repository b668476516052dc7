import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** A key that signs, by its file or by the text of its public half, or why there is none. */
export type FoundKey =
  | { file: string; text?: never }
  | { text: string; file?: never }
  | { objection: string };

/** The key that is named, else the one with which git signs commits by SSH. */
export function signingKey(named: string | undefined): FoundKey {
  if (named !== undefined) return keyIn(resolve(named));
  const ofGit = git('gpg.format') === 'ssh' ? git('user.signingKey') : undefined;
  if (ofGit === undefined)
    return {
      objection:
        'Say with --key which key signs: a private key, or a .pub file whose key the agent holds. Without it the key of git is taken (git config gpg.format ssh, user.signingKey), which is not set.',
    };
  const text = /^(?:key::|(?=ssh-|ecdsa-|sk-))(.*)$/.exec(ofGit)?.[1];
  return text === undefined ? keyIn(resolve(ofGit)) : { text };
}

function keyIn(file: string): FoundKey {
  try {
    if (!statSync(file).isFile()) return { objection: `${file} is no file. Name a key with --key.` };
    readFileSync(file);
    return { file };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return {
      objection:
        code === 'ENOENT'
          ? `There is no key ${file}. Name one with --key, or make one: ssh-keygen -t ed25519.`
          : `The key ${file} can't be read by this user.`,
    };
  }
}

/** A setting of git, with its path written out; nothing where there is none, or no git. */
function git(setting: string): string | undefined {
  try {
    const said = execFileSync('git', ['config', '--get', '--type=path', setting], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said.trim() || undefined;
  } catch {
    return undefined;
  }
}

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether ssh-keygen is installed here; what needs it is left out where it is not. */
export const hasKeygen = spawnSync('ssh-keygen', ['-?']).error === undefined;

/** Keys of people, with a list of signers; `remove` takes them away. */
export interface SshKeys {
  folder: string;
  /** Makes the key of somebody; with a passphrase it must be unlocked. Returns its file. */
  make(name: string, passphrase?: string): string;
  /** A line of a list of signers: principals, then the key in a file; `options` stand between. */
  line(principals: string, file: string, options?: string): string;
  /** Writes a list of signers. Returns its file. */
  list(...lines: string[]): string;
  remove(): void;
}

export function sshKeys(): SshKeys {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  let lists = 0;
  return {
    folder,
    make: (name, passphrase = '') => {
      const file = join(folder, name);
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-C', name, '-f', file]);
      return file;
    },
    line: (principals, file, options = '') =>
      ['"', principals, '" ', options === '' ? '' : `${options} `, readFileSync(`${file}.pub`, 'utf8')].join(
        '',
      ),
    list: (...lines) => {
      lists += 1;
      const file = join(folder, `signers-${lists}`);
      writeFileSync(file, lines.join(''));
      return file;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

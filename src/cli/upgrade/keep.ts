import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How files can be brought back: by git, or, for those named in `unsaved`, not by it. */
export interface Safety {
  /** Whether the project lies in a repository, and git can be asked. */
  git: boolean;
  /** Files that git could not bring back as they are, relative to the root. */
  unsaved: string[];
}

/** Asks git which of some files it could bring back as they are now. */
export function safetyOf(root: string, paths: readonly string[]): Safety {
  const there = paths.filter((path) => existsSync(join(root, path)));
  const tracked = git(root, ['ls-files', '-z', '--', ...there]);
  const changed = git(root, ['status', '--porcelain', '--no-renames', '-z', '--', ...there]);
  if (!tracked || !changed) return { git: false, unsaved: there };
  const known = new Set(tracked);
  // git tells names from the top of the repository, and the project may lie below it.
  const [prefix = ''] = git(root, ['rev-parse', '--show-prefix']) ?? [];
  const isChanged = new Set(changed.map((line) => line.slice(3)));
  return {
    git: true,
    unsaved: there.filter((path) => !known.has(path) || isChanged.has(prefix.trimEnd() + path)),
  };
}

/** What git answers, cut at its zeros; nothing where there is no git or no repository. */
function git(root: string, words: readonly string[]): string[] | undefined {
  try {
    return execFileSync('git', ['--literal-pathspecs', '-C', root, ...words], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\0')
      .filter(Boolean);
  } catch {
    return undefined;
  }
}

/** Files that are links: what they lead to is not ours to write over. */
export const linksAmong = (root: string, paths: readonly string[]): string[] =>
  paths.filter((path) => lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink());

/** Copies files into a new folder of the project before they are written over. Returns its name. */
export function keepCopies(root: string, paths: readonly string[], version: string): string {
  const free = (count: number): string => {
    const name = `before-upgrade-${version}${count > 1 ? `-${count}` : ''}`;
    return existsSync(join(root, name)) ? free(count + 1) : name;
  };
  const folder = free(1);
  for (const path of paths) {
    const copy = join(root, folder, path);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(root, path), copy);
  }
  return folder;
}

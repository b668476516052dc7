import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemReason } from '../../build/system-reason.ts';
import type { StarterFile } from '../../starter/files.ts';

/** The names under which a folder may hold a description of an organisation already. */
const configs = ['ts', 'yaml', 'yml', 'json'].map((extension) => `content/organisation.${extension}`);

/** The description of an organisation that a folder holds, whatever its format; undefined when it holds none. */
export const configThere = (root: string): string | undefined =>
  configs.find((path) => isThere(join(root, path)));

/** What stands where files are to be written: paths, each with what it is, sorted. */
export function inTheWay(root: string, files: readonly StarterFile[]): string[] {
  const config = configThere(root);
  const all = [
    ...files.filter(({ path }) => isThere(join(root, path))).map(({ path }) => path),
    ...(config ? [config] : []),
    ...noFolders(root, files),
  ];
  return [...new Set(all)].sort();
}

/** What is no folder, and would have to be one for files to stand in it. */
export function noFolders(root: string, files: readonly StarterFile[]): string[] {
  const folders = new Set(['.', ...files.flatMap(({ path }) => foldersOf(path))]);
  return [...folders].filter((path) => isThere(join(root, path)) && !isFolder(join(root, path)));
}

/** The folders that a path leads through, from the outermost. */
const foldersOf = (path: string): string[] =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, at, parts) => parts.slice(0, at + 1).join('/'));

/** Whether there is something, if only a link that leads nowhere. */
export const isThere = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // What stands below a file is not there.
    return false;
  }
};

/** A link to a folder is none here: nobody asked to write into what it leads to. */
const isFolder = (path: string): boolean => lstatSync(path).isDirectory();

/** The text of a file that is there; undefined when it can't be read. */
export function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes new files; what came there meanwhile is not written over. Returns why it could not be done, if it could not. */
export function writeNew(root: string, files: readonly StarterFile[]): string | undefined {
  const written: string[] = [];
  for (const { path, text } of files) {
    const place = join(root, path);
    try {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text, { flag: 'wx' });
      written.push(path);
    } catch (error) {
      const reason = systemReason(error) ?? `the system answers ${(error as NodeJS.ErrnoException).code}`;
      const before = written.length > 0 ? ` Written before that: ${written.join(', ')}.` : '';
      return `${place} can't be written: ${reason}. Name another place, or mend that and begin anew.${before}`;
    }
  }
  return undefined;
}

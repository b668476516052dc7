import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic, placed } from '../diagnostics/diagnostic.ts';
import { wholeFile } from '../diagnostics/place.ts';
import { unreadable } from '../diagnostics/unreadable.ts';

const names = ['ts', 'yaml', 'yml', 'json'].map((extension) => `organisation.${extension}`);

/** The one config of a project, relative to the root; a problem when there is none, or more than one. */
export function configIn(root: string): { file: string; problem?: Diagnostic } {
  if (!isFolder(root)) return { file: '', problem: noFolder(root) };
  if (isClosed(resolve(root, 'content')))
    return { file: '', problem: placed({ file: 'content', ...wholeFile }, unreadable) };
  const found = names.map((name) => `content/${name}`).filter((name) => isFile(resolve(root, name)));
  const [file, second] = found;
  if (file === undefined) return { file: '', problem: missing(nearly(resolve(root, 'content'))) };
  return second === undefined ? { file } : { file, problem: several(file, found) };
}

/** Whether it is a file; one that nobody may look at is told when it is read. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return true;
  }
}

/** Whether a folder is there that can't be listed or entered. */
function isClosed(folder: string): boolean {
  if (!existsSync(folder)) return false;
  try {
    readdirSync(folder);
    statSync(`${folder}/.`);
    return false;
  } catch {
    return true;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A file that was surely meant to be the config: spelt the other way, in capitals, or with another ending. */
function nearly(content: string): string | undefined {
  if (!existsSync(content)) return undefined;
  return readdirSync(content)
    .filter((name) => /^organi[sz]ation\.([cm]?[jt]s|ya?ml|jsonc?|json5|toml)$/i.test(name))
    .find((name) => isFile(resolve(content, name)));
}

const whole = (file: string, code: DiagnosticCode, message: string, hint: string): Diagnostic =>
  diagnostic({ file, ...wholeFile }, code, message, hint);

const noFolder = (root: string): Diagnostic =>
  whole(root, 'no-folder', 'There is no such folder.', 'Give the folder that holds content/ as --root.');

function missing(near: string | undefined): Diagnostic {
  const fact = 'There is no organisation config.';
  return near === undefined
    ? whole(
        'content/organisation.yaml',
        'no-config',
        fact,
        'Write content/organisation.yaml with the line "name: Your organisation", or an organisation.ts or .json.',
      )
    : whole(
        `content/${near}`,
        'no-config',
        fact,
        `Rename this file to ${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`,
      );
}

function several(file: string, all: readonly string[]): Diagnostic {
  const list = `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  return all.length === 2
    ? whole(
        file,
        'several-configs',
        `${list} both describe the organisation.`,
        'Keep one of them and delete the other.',
      )
    : whole(
        file,
        'several-configs',
        `${list} all describe the organisation.`,
        'Keep one of them and delete the others.',
      );
}

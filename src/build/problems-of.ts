import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { FilePlace } from '../diagnostics/place.ts';
import { ProblemsFound } from './problems-found.ts';
import { displayPath } from './read-sources.ts';

/** What Astro, Vite, Rolldown and the system add to an error, each in its own way. */
interface Thrown {
  message?: string;
  hint?: string;
  id?: string;
  path?: string;
  stack?: string;
  loc?: { file?: string; line?: number; column?: number };
  errors?: readonly unknown[];
}

/** The last net: whatever was thrown, as problems with the file where one is known. */
export function problemsOf(thrown: unknown, root: string): readonly Diagnostic[] {
  if (thrown instanceof ProblemsFound) return thrown.problems;
  const error = (
    typeof thrown === 'object' && thrown !== null ? thrown : { message: String(thrown) }
  ) as Thrown;
  if (error.errors && error.errors.length > 0) return error.errors.flatMap((one) => problemsOf(one, root));
  const place = placeOf(error, root);
  const message = sentence(error.message ?? '');
  return [diagnostic(place, 'unforeseen-failure', message, error.hint ?? remedy(place.file))];
}

/** The file that the error itself names, else the first of the user's that its stack names. */
function placeOf({ loc, id, path, stack = '' }: Thrown, root: string): FilePlace {
  const named = [loc?.file, id, path].map(pathOf).find((file) => file !== undefined && isOwn(file, root));
  if (named !== undefined) {
    const { line = 0, column = 0 } = loc ?? {};
    return { file: displayPath(named, root), line, column };
  }
  for (const [, file = '', line, column] of stack.matchAll(
    /\(?((?:file:\/\/)?\/[^()\n]*?):(\d+):(\d+)\)?$/gm,
  )) {
    const own = pathOf(file);
    const shown = own === undefined ? '' : displayPath(own, root);
    if (/^(content|public)\/|^astro\.config\./.test(shown))
      return { file: shown, line: Number(line), column: Number(column) };
  }
  return { file: '', line: 0, column: 0 };
}

/** Whether a file is the user's: not one of the program's, and of no package's. */
const isOwn = (file: string, root: string): boolean =>
  !/^(\.\.|\/)|(^|\/)node_modules\//.test(displayPath(file, root));

/** A path on this machine out of what names a module: an address, or a path with a query. */
function pathOf(module: string | undefined): string | undefined {
  if (!module) return undefined;
  const path = module.startsWith('file://') ? fileURLToPath(module) : module;
  return [path, path.replace(/\?.*$/, '')].find((candidate) => existsSync(candidate));
}

/** One line for each fact: without colours, stacks and the drawings of code that some tools add. */
function sentence(message: string): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^at |^[│╭╰|]|^\d+ *[│|]/.test(line));
  const text = lines.join(' ') || 'The program failed without a word.';
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const remedy = (file: string): string =>
  file === ''
    ? 'Run the command with --verbose to see where in the program this happened, and report it.'
    : 'Mend the file; if it is sound, run the command with --verbose and report what it prints.';

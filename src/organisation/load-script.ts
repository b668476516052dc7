import { existsSync, readFileSync } from 'node:fs';
import { getSourceMapsSupport, setSourceMapsSupport } from 'node:module';
import { resolve } from 'node:path';
import { type Diagnostic, diagnostic, placed } from '../diagnostics/diagnostic.ts';
import { shownFrom } from '../diagnostics/file-path.ts';
import { type FilePlace, placeOf, wholeFile } from '../diagnostics/place.ts';
import { decodeText } from './decode-text.ts';
import type { ReadScript, Script, Syntax } from './places/scope.ts';
import { placesInScript, type ScriptSource } from './places/script.ts';
import { placeOfThrow } from './places/stack.ts';

/** What stands in a config file, and where. */
export interface Read {
  data: unknown;
  placeAt: (path: readonly (string | number)[]) => FilePlace;
  /** How the file writes a value; undefined where it doesn't tell. */
  written?: (path: readonly (string | number)[]) => string | undefined;
  dependencies?: string[];
  problems: Diagnostic[];
}

/**
 * Runs a config written in TypeScript. What it throws, or how it is broken, becomes a problem, and so does one that is
 * not done after `longestMs`.
 */
export async function readScript(root: string, file: string, text: string, longestMs: number): Promise<Read> {
  // Vite is heavy, and a YAML config does not need it.
  const { parseSync, runnerImport } = await import('vite');
  const path = resolve(root, file);
  const syntax = parseSync(path, text);
  const broken = syntax.errors.map(({ message, labels }): Diagnostic => {
    const place = labels[0] ? placeOf(text, labels[0].start) : wholeFile;
    const fact = `This is not TypeScript: ${message}.`;
    return diagnostic({ file, ...place }, 'broken-script', fact, 'Mend the line, or the one before it.');
  });
  const entry: Script = { file, text, program: syntax.program as unknown as Syntax };
  const { placeAt, written } = placesInScript(entry, scriptsUnder(root, parseSync));
  if (broken.length > 0) return { data: undefined, placeAt, problems: broken };
  const restoreStacks = mapStacks();
  const restoreExit = forbidExit();
  try {
    const { module, dependencies } = await inTime(
      runnerImport<{ default?: unknown }>(path, { configFile: false, root, logLevel: 'silent' }),
      longestMs,
    );
    const unreadable = foreignTexts(root, dependencies);
    if (unreadable.length > 0) return { data: undefined, placeAt, problems: unreadable, dependencies };
    if (!('default' in module)) return { data: undefined, placeAt, problems: [noExport(file)], dependencies };
    return {
      data: await inTime(Promise.resolve(module.default), longestMs),
      placeAt,
      written,
      problems: [],
      dependencies,
    };
  } catch (thrown) {
    return { data: undefined, placeAt, problems: [thrownBy(thrown, root, file, text)] };
  } finally {
    restoreExit();
    restoreStacks();
  }
}

/** How a config in TypeScript writes a value. Nothing of it is run. */
export async function sourceInScript(
  root: string,
  file: string,
  text: string,
): Promise<(path: readonly (string | number)[]) => ScriptSource | undefined> {
  const { parseSync } = await import('vite');
  const syntax = parseSync(resolve(root, file), text);
  if (syntax.errors.length > 0) return () => undefined;
  const entry: Script = { file, text, program: syntax.program as unknown as Syntax };
  return placesInScript(entry, scriptsUnder(root, parseSync)).sourceOf;
}

/** Files that the config imports and that are not UTF-8: Vite would take them with wrong letters. */
function foreignTexts(root: string, dependencies: readonly string[]): Diagnostic[] {
  return dependencies
    .filter((path) => !path.includes('/node_modules/') && existsSync(path))
    .flatMap((path): Diagnostic[] => {
      const { fault } = decodeText(readFileSync(path));
      const file = shownFrom(root, path);
      return fault ? [placed({ file, ...fault }, fault)] : [];
    });
}

/** The user's other files, parsed when a place is first looked for in them. */
function scriptsUnder(root: string, parse: typeof import('vite').parseSync): ReadScript {
  const scripts = new Map<string, Script | undefined>();
  return (file) => {
    const path = resolve(root, file);
    if (!scripts.has(file) && /\.[cm]?[jt]s$/.test(file) && existsSync(path)) {
      const text = readFileSync(path, 'utf8');
      scripts.set(file, { file, text, program: parse(path, text).program as unknown as Syntax });
    }
    return scripts.get(file);
  };
}

/** Gives up on a promise that is never kept: without this the command would end without a word. */
async function inTime<T>(promise: Promise<T>, longestMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const fact = `it is not done after ${longestMs / 1000} seconds`;
    timer = setTimeout(() => reject(new Error(fact)), longestMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A config that ends the process would end the command as if all were well; returns how to undo it. */
function forbidExit(): () => void {
  const { exit } = process;
  process.exit = () => {
    throw new Error('it calls process.exit()');
  };
  return () => {
    process.exit = exit;
  };
}

/** Lets stacks name the lines the user wrote instead of those Vite made of them; returns how to undo it. */
function mapStacks(): () => void {
  const before = getSourceMapsSupport();
  // A dev server or a test runner may have put its own hook here, which knows nothing of this import.
  const { prepareStackTrace } = Error;
  Reflect.deleteProperty(Error, 'prepareStackTrace');
  setSourceMapsSupport(true, { generatedCode: true, nodeModules: false });
  return () => {
    if (prepareStackTrace) Error.prepareStackTrace = prepareStackTrace;
    setSourceMapsSupport(before.enabled, before);
  };
}

function noExport(file: string): Diagnostic {
  return diagnostic(
    { file, ...wholeFile },
    'nothing-exported',
    'The file exports no organisation.',
    'Write: export default defineOrganisation({ name: … });',
  );
}

function thrownBy(thrown: unknown, root: string, file: string, text: string): Diagnostic {
  const place = placeOfThrow(thrown, root) ?? { file, ...wholeFile };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const unresolved = /^(?:Failed to load url|Cannot find (?:module|package)) '?([^\s']+)/.exec(message)?.[1];
  if (unresolved === undefined)
    return diagnostic(
      place,
      'config-throws',
      `The config throws: ${message.replace(/[.\s]*$/, '')}.`,
      place.line > 0 ? 'Mend what the config does on this line.' : 'Mend what the config does.',
    );
  const offset = text.indexOf(unresolved);
  return diagnostic(
    { file, ...(offset < 0 ? wholeFile : placeOf(text, offset)) },
    'import-not-found',
    `The config imports "${unresolved}", which cannot be found.`,
    'Correct the path, or install the package.',
  );
}

import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { getSourceMapsSupport, setSourceMapsSupport } from 'node:module';
import { resolve } from 'node:path';
import { type Locate, type ParsedOrganisation, parseOrganisation } from './parse.ts';
import { type FilePlace, placeOf, wholeFile } from './places/place.ts';
import type { ReadScript, Script, Syntax } from './places/scope.ts';
import { placesInScript } from './places/script.ts';
import { placeOfThrow } from './places/stack.ts';
import { readYaml } from './places/yaml.ts';
import { type Problem, sortProblems } from './problem.ts';
import { checkOrganisation } from './rules/index.ts';

/** The config of a project, parsed and checked. */
export interface LoadedOrganisation extends ParsedOrganisation {
  /** The file it stands in, relative to the root; empty when there is none. */
  file: string;
  /** Absolute paths of all files it was made from, for watching. */
  files: string[];
  /** Finds places in that file. */
  locate: Locate;
}

const names = ['ts', 'yaml', 'yml', 'json'].map((extension) => `content/organisation.${extension}`);

interface Read {
  data: unknown;
  placeAt: (path: readonly (string | number)[]) => FilePlace;
  dependencies?: string[];
  problems: Problem[];
}

/** Finds, reads, parses and checks `content/organisation.*` under a root. Never throws for what is in the file. */
export async function loadOrganisation(root: string): Promise<LoadedOrganisation> {
  const found = names.filter((name) => existsSync(resolve(root, name)));
  const [file, second] = found;
  if (file === undefined) return failed('', [missing]);
  if (second !== undefined) return failed(file, [both(file, second)]);
  const path = resolve(root, file);
  const text = await readFile(path, 'utf8');
  const read = file.endsWith('.ts') ? await readScript(root, file, text) : readData(file, text);
  const files = [path, ...(read.dependencies ?? [])];
  const locate: Locate = (at) => read.placeAt(at);
  if (read.problems.length > 0) return { ...failed(file, read.problems), files, locate };
  const parsed = parseOrganisation(read.data, locate);
  const checked = parsed.organisation ? checkOrganisation(parsed.organisation, locate) : [];
  return { ...parsed, problems: sortProblems([...parsed.problems, ...checked]), file, files, locate };
}

const missing: Problem = {
  file: 'content/organisation.ts',
  ...wholeFile,
  severity: 'error',
  message: 'There is no organisation config.',
  hint: 'Write content/organisation.yaml with the line "name: Your organisation", or an organisation.ts or .json.',
};

function both(first: string, second: string): Problem {
  return {
    file: first,
    ...wholeFile,
    severity: 'error',
    message: `${first} and ${second} both describe the organisation.`,
    hint: 'Keep one of them and delete the other.',
  };
}

function failed(file: string, problems: Problem[]): LoadedOrganisation {
  return { file, files: [], decisions: [], problems, locate: () => ({ file, ...wholeFile }) };
}

function readData(file: string, text: string): Read {
  const { data, faults, placeAt } = readYaml(text, file.endsWith('.json') ? 'json' : 'yaml');
  return {
    data,
    placeAt: (path) => ({ file, ...placeAt(path) }),
    problems: faults.map((fault) => ({ file, severity: 'error', ...fault })),
  };
}

async function readScript(root: string, file: string, text: string): Promise<Read> {
  // Vite is heavy, and a YAML config does not need it.
  const { parseSync, runnerImport } = await import('vite');
  const path = resolve(root, file);
  const syntax = parseSync(path, text);
  const broken = syntax.errors.map(({ message, labels }): Problem => {
    const place = labels[0] ? placeOf(text, labels[0].start) : wholeFile;
    return {
      file,
      ...place,
      severity: 'error',
      message: `This is not TypeScript: ${message}.`,
      hint: 'Mend the line, or the one before it.',
    };
  });
  const entry: Script = { file, text, program: syntax.program as unknown as Syntax };
  const placeAt = placesInScript(entry, scriptsUnder(root, parseSync));
  if (broken.length > 0) return { data: undefined, placeAt, problems: broken };
  const restore = mapStacks();
  try {
    const { module, dependencies } = await runnerImport<{ default?: unknown }>(path, {
      configFile: false,
      root,
      logLevel: 'silent',
    });
    if (!('default' in module)) return { data: undefined, placeAt, problems: [noExport(file)], dependencies };
    return { data: await module.default, placeAt, problems: [], dependencies };
  } catch (thrown) {
    return { data: undefined, placeAt, problems: [thrownBy(thrown, root, file, text)] };
  } finally {
    restore();
  }
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

function noExport(file: string): Problem {
  return {
    file,
    ...wholeFile,
    severity: 'error',
    message: 'The file exports no organisation.',
    hint: 'Write: export default defineOrganisation({ name: … });',
  };
}

function thrownBy(thrown: unknown, root: string, file: string, text: string): Problem {
  const place = placeOfThrow(thrown, root) ?? { file, ...wholeFile };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const unresolved = /^(?:Failed to load url|Cannot find (?:module|package)) '?([^\s']+)/.exec(message)?.[1];
  if (unresolved === undefined)
    return {
      ...place,
      severity: 'error',
      message: `The config throws: ${message.replace(/[.\s]*$/, '')}.`,
      hint: 'Mend what the config does on this line.',
    };
  const offset = text.indexOf(unresolved);
  return {
    file,
    ...(offset < 0 ? wholeFile : placeOf(text, offset)),
    severity: 'error',
    message: `The config imports "${unresolved}", which cannot be found.`,
    hint: 'Correct the path, or install the package.',
  };
}

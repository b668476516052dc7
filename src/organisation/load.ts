import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Diagnostic, placed, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import { wholeFile } from '../diagnostics/place.ts';
import { unreadable } from '../diagnostics/unreadable.ts';
import { conflictFault } from './conflict-lines.ts';
import { type Decoded, decodeText } from './decode-text.ts';
import { changeEdits } from './editing/change-edits.ts';
import { type Read, readScript } from './load-script.ts';
import { configIn } from './load-which.ts';
import type { Locate } from './located.ts';
import { type ParsedOrganisation, parseOrganisation } from './parse.ts';
import { readYaml } from './places/yaml.ts';
import { checkOrganisation } from './rules/index.ts';
import { withheldUnread } from './withheld.ts';

/** The config of a project, parsed and checked. */
export interface LoadedOrganisation extends ParsedOrganisation {
  /** The file it stands in, relative to the root; empty when there is none. */
  file: string;
  /** Absolute paths of all files it was made from, for watching. */
  files: string[];
  /** Finds places in that file. */
  locate: Locate;
}

/** A config in TypeScript has nothing to wait for and takes a second at most; one that still does after this never ends. */
export const longestWaitMs = 20_000;

/**
 * Finds, reads, parses and checks `content/organisation.*` under a root. Never throws for what is in the file. `change`
 * gives other data than those that were read, to see what would be if they stood there.
 */
export async function loadOrganisation(
  root: string,
  longestMs = longestWaitMs,
  change: (data: unknown) => unknown = (data) => data,
): Promise<LoadedOrganisation> {
  const { file, problem } = configIn(root);
  if (problem) return failed(file, [problem]);
  const path = resolve(root, file);
  const { text, fault } = await textOf(path);
  if (fault) return { ...failed(file, [placed({ file, ...fault }, fault)]), files: [path] };
  const read = file.endsWith('.ts') ? await readScript(root, file, text, longestMs) : readData(file, text);
  return judged(read, { file, text }, [path, ...(read.dependencies ?? [])], change);
}

/** What a config of data, YAML or JSON, would be with another text in its file. */
export const organisationFromText = (file: string, text: string): LoadedOrganisation =>
  judged(readData(file, text), { file, text }, [], (data) => data);

function judged(
  read: Read,
  { file, text }: { file: string; text: string },
  files: string[],
  change: (data: unknown) => unknown,
): LoadedOrganisation {
  const locate: Locate = (at) => read.placeAt(at);
  if (read.problems.length > 0) return { ...failed(file, read.problems), files, locate };
  const parsed = parseOrganisation(change(read.data), locate, read.written);
  const checked = parsed.organisation ? checkOrganisation(parsed.organisation, parsed.decisions, locate) : [];
  const problems = [...parsed.problems, ...checked].map((problem) => withEdits(problem, file, text));
  return { ...parsed, problems: sortDiagnostics(problems), file, files, locate };
}

async function textOf(path: string): Promise<Decoded> {
  try {
    const read = decodeText(await readFile(path));
    const fault = read.text === undefined ? undefined : conflictFault(read.text);
    return fault ? { fault } : read;
  } catch {
    return { fault: unreadable };
  }
}

function failed(file: string, problems: Diagnostic[]): LoadedOrganisation {
  return {
    file,
    files: [],
    decisions: [],
    written: new Set(),
    problems,
    locate: () => ({ file, ...wholeFile }),
    withheld: () => withheldUnread,
  };
}

function readData(file: string, text: string): Read {
  const { data, faults, placeAt, written } = readYaml(text, file.endsWith('.json') ? 'json' : 'yaml');
  return {
    data,
    written,
    placeAt: (path) => ({ file, ...placeAt(path) }),
    problems: faults.map((fault) => placed({ file, ...fault }, fault)),
  };
}

/** A problem whose mending is known, with the edits of the file; of a config that is a program, the change stays as it is. */
function withEdits(problem: Diagnostic, file: string, text: string): Diagnostic {
  const { fix, ...told } = problem;
  if (!fix || 'edits' in fix || file.endsWith('.ts')) return problem;
  const edits = changeEdits(text, fix.change, file.endsWith('.json') ? 'json' : 'yaml');
  return edits ? { ...told, fix: { edits } } : told;
}

import {
  type Dirent,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { type Diagnostic, type Finding, finding, placed } from '../diagnostics/diagnostic.ts';
import { isWithin, shownFrom, slashed } from '../diagnostics/file-path.ts';
import { type Place, wholeFile } from '../diagnostics/place.ts';
import { unreadable } from '../diagnostics/unreadable.ts';
import type { SourceFile } from '../manual/model/source-file.ts';
import { parseSource } from '../markdown/parse.ts';
import { type Decoded, decodeText } from '../organisation/decode-text.ts';

/** A folder of documents: where it is, and whose its files are. */
export interface SourceFolder {
  /** Absolute path. */
  folder: string;
  origin: SourceFile['origin'];
}

/** What was found under a folder: its files, and what could not be looked into, all as absolute paths. */
export interface Found {
  files: string[];
  closed: string[];
}

const drafts = /^[_.]/;

/**
 * All files of a folder and of those in it, in a stable order, links followed, but for those whose name is one of
 * `skipped`: what starts with `_` or `.` is a draft of nobody's. `above` holds the real paths of the folders around this
 * one: a link to one of them would lead round for ever.
 */
export function filesUnder(folder: string, skipped = drafts, above: readonly string[] = []): Found {
  if (!existsSync(folder)) return { files: [], closed: [] };
  const real = realpathSync.native(folder);
  if (above.includes(real)) return { files: [], closed: [] };
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return { files: [], closed: [folder] };
  }
  const found = entries
    .filter(({ name }) => !skipped.test(name))
    .map((entry): Found => {
      const path = join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? targetOf(path) : entry;
      if (kind === 'closed') return { files: [], closed: [path] };
      if (kind?.isDirectory()) return filesUnder(path, skipped, [...above, real]);
      return { files: kind?.isFile() ? [path] : [], closed: [] };
    });
  return {
    files: found.flatMap(({ files }) => files).sort(),
    closed: found.flatMap(({ closed }) => closed).sort(),
  };
}

/** What a link leads to: nothing where it is not there, closed where nobody may look or the link leads to itself. */
function targetOf(path: string): Stats | 'closed' | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return 'closed';
  }
}

/** What more there is to know of the files of a project. */
export interface SourceOptions {
  /** Own files that may run code, named from `content/`. */
  trusted?: readonly string[];
  /** What was read before, by path: a file whose text is the same is not parsed again. Brought up to date. */
  memory?: Map<string, SourceFile>;
  /** What to read in the place of own files, by absolute path, to see what would be then; nothing where a file would go. */
  instead?: ReadonlyMap<string, string | undefined>;
}

/**
 * Reads and parses every document of the folders. In problems, own files are named from `root` and templates from
 * `shipped`, the folder that `templates/` stands in.
 */
export function readSources(
  folders: readonly SourceFolder[],
  root: string,
  shipped: string,
  { trusted = [], memory = new Map(), instead = new Map() }: SourceOptions = {},
): { sources: SourceFile[]; problems: Diagnostic[] } {
  const sources: SourceFile[] = [];
  const problems: Diagnostic[] = [];
  for (const { folder, origin } of folders) {
    const nameOf = (path: string) => displayPath(path, origin === 'template' ? shipped : root);
    const add = (path: string, fault: Place & Finding) =>
      problems.push(placed({ file: nameOf(path), line: fault.line, column: fault.column }, fault));
    const { files, closed } = filesUnder(folder);
    for (const path of closed) add(path, isFile(path) ? noFolder : unreadable);
    const come = [...instead.keys()].filter((path) => isWithin(folder, path) && !files.includes(path));
    for (const path of [...files, ...come].sort().filter((file) => /\.mdx?$/.test(file))) {
      if (instead.has(path) && instead.get(path) === undefined) continue;
      const { text, fault } = decoded(path, instead);
      if (fault) {
        add(path, fault);
        continue;
      }
      const source: UnparsedSource = {
        file: nameOf(path),
        // Astro names modules by their real path; a body is found by it.
        path: existsSync(path) ? realpathSync.native(path) : path,
        place: slashed(relative(folder, path)).replace(/\.mdx?$/, ''),
        origin,
        format: path.endsWith('.mdx') ? 'mdx' : 'md',
        trusted: origin === 'own' && trusted.includes(slashed(relative(join(root, 'content'), path))),
        text,
      };
      const before = memory.get(path);
      const read = before && isSame(before, source) ? before : parseSource(source);
      memory.set(path, read);
      sources.push(read);
    }
  }
  return { sources, problems };
}

type UnparsedSource = Omit<SourceFile, 'front' | 'tree' | 'problems'>;

const isSame = (before: SourceFile, source: UnparsedSource): boolean =>
  before.text === source.text && before.file === source.file && before.trusted === source.trusted;

function decoded(path: string, instead: ReadonlyMap<string, string | undefined>): Decoded {
  try {
    const other = instead.get(path);
    return decodeText(other === undefined ? readFileSync(path) : Buffer.from(other));
  } catch {
    return { fault: unreadable };
  }
}

const isFile = (path: string): boolean => {
  const target = targetOf(path);
  return target !== 'closed' && target?.isFile() === true;
};

const noFolder: Place & Finding = {
  ...wholeFile,
  ...finding(
    'unreadable-file',
    'This is a file, where a folder of documents is meant.',
    'Move it into a folder of that name.',
  ),
};

/** A path as the user would type it: relative to the root where it lies below it. */
export function displayPath(path: string, root: string): string {
  return shownFrom(root, path);
}

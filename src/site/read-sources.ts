import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../manual/source-file.ts';
import { parseSource } from '../markdown/parse.ts';

/** A folder of documents: where it is, and whose its files are. */
export interface SourceFolder {
  /** Absolute path. */
  folder: string;
  origin: SourceFile['origin'];
}

const slashes = (path: string): string => path.split(sep).join('/');

/**
 * Lists the documents in a folder, `.md` and `.mdx`, in a stable order; links to files and folders are followed.
 * Names starting with `_` or `.` are drafts of nobody's and left out.
 */
export function documentFiles(folder: string): string[] {
  return filesUnder(folder)
    .filter((path) => /\.mdx?$/.test(path))
    .sort();
}

/**
 * All files of a folder and of those in it, but for names that start with `_` or `.`. `above` holds the real paths of
 * the folders around this one: a link to one of them would lead round for ever.
 */
export function filesUnder(folder: string, above: readonly string[] = []): string[] {
  if (!existsSync(folder)) return [];
  const real = realpathSync.native(folder);
  if (above.includes(real)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^[_.]/.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
      if (kind?.isDirectory()) return filesUnder(path, [...above, real]);
      return kind?.isFile() ? [path] : [];
    });
}

/** What more there is to know of the files of a project. */
export interface SourceOptions {
  /** Own files that may run code, named from `content/`. */
  trusted?: readonly string[];
  /** What was read before, by path: a file whose text is the same is not parsed again. Brought up to date. */
  memory?: Map<string, SourceFile>;
}

/**
 * Reads and parses every document of the folders. In problems, own files are named from `root` and templates from
 * `shipped`, the folder that `templates/` stands in.
 */
export function readSources(
  folders: readonly SourceFolder[],
  root: string,
  shipped: string,
  { trusted = [], memory = new Map() }: SourceOptions = {},
): SourceFile[] {
  return folders.flatMap(({ folder, origin }) =>
    documentFiles(folder).map((path) => {
      const format = path.endsWith('.mdx') ? 'mdx' : 'md';
      const source: UnparsedSource = {
        file: displayPath(path, origin === 'template' ? shipped : root),
        // Astro names modules by their real path; a body is found by it.
        path: realpathSync.native(path),
        place: slashes(relative(folder, path)).replace(/\.mdx?$/, ''),
        origin,
        format,
        trusted: origin === 'own' && trusted.includes(slashes(relative(join(root, 'content'), path))),
        text: readFileSync(path, 'utf8'),
      };
      const before = memory.get(path);
      const file = before && isSame(before, source) ? before : parseSource(source);
      memory.set(path, file);
      return file;
    }),
  );
}

type UnparsedSource = Omit<SourceFile, 'tree' | 'problems'>;

const isSame = (before: SourceFile, source: UnparsedSource): boolean =>
  before.text === source.text && before.file === source.file && before.trusted === source.trusted;

/** A path as the user would type it: relative to the root where it lies below it. */
export function displayPath(path: string, root: string): string {
  const below = relative(root, path);
  return below.startsWith('..') ? slashes(path) : slashes(below);
}

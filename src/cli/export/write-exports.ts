import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '../../build/sha256.ts';
import { systemReason } from '../../build/system-reason.ts';
import { writeTogether } from '../../build/write-whole.ts';
import type { VolumeOfFile } from '../../manual/model/offered-export.ts';
import {
  type ExportList,
  type ExportSource,
  exportListPath,
  exportListText,
  readExportList,
} from './export-list.ts';
import type { ExportFormat } from './export-options.ts';
import type { Exported, ExportedFile } from './exported.ts';

/** What was done in the folder of an audience. Paths are from that folder. */
export interface Written {
  written: readonly { path: string; bytes: number; volume?: VolumeOfFile }[];
  /** Files of documents or registers that are no more. */
  removed: readonly string[];
  /** Why something is not there, or is still there, in sentences. */
  objections: readonly string[];
}

/**
 * Puts the files of one format in their places, each by a rename, once all of them are made. A file that somebody has
 * changed since it was written stays as it is: a checklist that an auditor filled in is no longer ours.
 */
export function writeExports(
  folder: string,
  format: ExportFormat,
  { files, areAll, oneIssue = false }: Pick<Exported, 'files' | 'areAll' | 'oneIssue'>,
  source: ExportSource = {},
): Written {
  const list = readExportList(folder);
  const kept = files.filter(({ path, content }) => isTheirs(folder, path, list, sha256(content)));
  const ours = files.filter((file) => !kept.includes(file));
  const objections = kept.map(
    ({ path }) =>
      `${join(folder, path)} is not the file that an export wrote, so it stays as it is: somebody may have filled it in. For a new one beside it give this one another name, such as ${renamed(path)}, and export again; or export into another folder with --out.`,
  );
  try {
    replaceAll(folder, ours);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    return {
      written: [],
      removed: [],
      objections: [
        ...objections,
        `Nothing can be written into ${folder}: ${reason}. Name another place with --out.`,
      ],
    };
  }
  const wholes = new Set(files.map(({ path, volume }) => volume?.of ?? path));
  const others = goneFrom(list, format, files);
  // Of some files alone those go that they were before they had other volumes, and where a folder is of one issue those of another.
  const gone = others.filter(
    (path) =>
      areAll ||
      wholes.has(list[path]?.volume?.of ?? path) ||
      (oneIssue && files.length > 0 && list[path]?.issue !== source.issue),
  );
  const removable = gone.filter((path) => !isTheirs(folder, path, list));
  for (const path of removable) rmSync(join(folder, path), { force: true });
  writeList(folder, list, { gone, format, ours, source });
  return {
    written: ours.map(({ path, content, volume }) => ({
      path,
      bytes: Buffer.byteLength(content),
      ...(volume ? { volume } : {}),
    })),
    removed: removable,
    objections: [
      ...objections,
      ...gone
        .filter((path) => !removable.includes(path))
        .map(
          (path) =>
            `${join(folder, path)} is of nothing that the manual holds today, but somebody changed it, so it stays. Move it elsewhere.`,
        ),
    ],
  };
}

/** A name for a file that somebody filled in: `registers/roles.csv` as `roles-filled-in.csv`. */
const renamed = (path: string): string => basename(path).replace(/(\.[^.]*)?$/, '-filled-in$1');

/** Whether there is a file that no export wrote as it is now; what would be written anyway is no loss. */
function isTheirs(folder: string, path: string, list: ExportList, next?: string): boolean {
  const file = join(folder, path);
  if (!existsSync(file)) return false;
  const there = sha256(readFileSync(file));
  return there !== list[path]?.sha256 && there !== next;
}

const goneFrom = (list: ExportList, format: ExportFormat, files: readonly ExportedFile[]): string[] => {
  const made = new Set(files.map(({ path }) => path));
  return Object.keys(list).filter((path) => list[path]?.format === format && !made.has(path));
};

/** All or none: a full disk changes nothing. */
function replaceAll(folder: string, files: readonly ExportedFile[]): void {
  for (const { path } of files) mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeTogether(files.map(({ path, content }) => ({ path: join(folder, path), content })));
}

function writeList(
  folder: string,
  list: ExportList,
  {
    gone,
    format,
    ours,
    source,
  }: {
    gone: readonly string[];
    format: ExportFormat;
    ours: readonly ExportedFile[];
    source: ExportSource;
  },
): void {
  const rest = Object.entries(list).filter(([path]) => !gone.includes(path));
  const next = {
    ...Object.fromEntries(rest),
    ...Object.fromEntries(
      ours.map(({ path, content, volume }) => [
        path,
        { format, sha256: sha256(content), ...source, ...(volume ? { volume } : {}) },
      ]),
    ),
  };
  // Where nothing was written there is no folder for a list.
  if (existsSync(folder)) replaceAll(folder, [{ path: exportListPath, content: exportListText(next) }]);
}

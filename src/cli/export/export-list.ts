import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { exportFormats } from './export-options.ts';

/** Where the list of what was exported stands, in the folder of its audience. */
export const exportListPath = 'exports.json';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const listSchema = z.strictObject({
  schema: z.literal(1),
  /** By path from the list. */
  files: z.record(
    z.string(),
    z.strictObject({
      /** The format that made the file. */
      format: z.enum(exportFormats),
      /** SHA-256 of what it wrote. */
      sha256: hash,
      /** SHA-256 of the manual as data, `data/manual.json` of a site that was built from the same. */
      data: hash.optional(),
      /** SHA-256 of the manifest of the site that it was printed from. */
      issue: hash.optional(),
      /** Of which file it is a volume, where the whole was too large for one. */
      volume: z
        .strictObject({ of: z.string(), number: z.int().positive(), count: z.int().positive() })
        .optional(),
    }),
  ),
});

/** What was written by exports before: what is not on it, or has another hash, is none of ours any more. */
export type ExportList = z.output<typeof listSchema>['files'];

/** The files of a list that an export as such a path is: itself, or its volumes in their order. */
export const filesAs = (list: ExportList, path: string): string[] =>
  Object.hasOwn(list, path)
    ? [path]
    : Object.keys(list)
        .filter((one) => list[one]?.volume?.of === path)
        .sort((a, b) => (list[a]?.volume?.number ?? 0) - (list[b]?.volume?.number ?? 0));

/** What files were made from. */
export type ExportSource = Pick<ExportList[string], 'data' | 'issue'>;

/** The list of a folder; empty where there is none that can be read. */
export const readExportList = (folder: string): ExportList => findExportList(folder) ?? {};

/** The list of a folder; nothing where there is none that can be read. */
export function findExportList(folder: string): ExportList | undefined {
  try {
    return listSchema.parse(JSON.parse(readFileSync(join(folder, exportListPath), 'utf8'))).files;
  } catch {
    return undefined;
  }
}

/** A list as its file holds it, in the order of the paths. */
export const exportListText = (list: ExportList): string => {
  const files = Object.fromEntries(Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ schema: 1, files }, null, 1)}\n`;
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { exportFormats } from './export-options.ts';

/** Where the list of what was exported stands, in the folder of its audience. */
export const exportListPath = 'exports.json';

const listSchema = z.strictObject({
  schema: z.literal(1),
  /** By path from the list: the format that made the file, and the SHA-256 of what it wrote. */
  files: z.record(
    z.string(),
    z.strictObject({ format: z.enum(exportFormats), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});

/** What was written by exports before: what is not on it, or has another hash, is none of ours any more. */
export type ExportList = z.output<typeof listSchema>['files'];

/** The list of a folder; empty where there is none that can be read. */
export function readExportList(folder: string): ExportList {
  try {
    return listSchema.parse(JSON.parse(readFileSync(join(folder, exportListPath), 'utf8'))).files;
  } catch {
    return {};
  }
}

/** A list as its file holds it, in the order of the paths. */
export const exportListText = (list: ExportList): string => {
  const files = Object.fromEntries(Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ schema: 1, files }, null, 1)}\n`;
};

import { basename, dirname, join } from 'node:path';
import type { ExportFormat } from './export-options.ts';
import type { Written } from './write-exports.ts';

/** A summary of what was written, a line for each folder. */
export function saidOf(
  folder: string,
  format: ExportFormat,
  { written, removed }: Pick<Written, 'written' | 'removed'>,
): string[] {
  const wholes = Map.groupBy(
    written.filter(({ volume }) => volume),
    ({ volume }) => volume?.of ?? '',
  );
  const folders = Map.groupBy(
    written.filter(({ volume }) => !volume),
    ({ path }) => dirname(path),
  );
  return [
    ...[...wholes].map(
      ([whole, files]) =>
        `${format}: ${join(folder, whole)} in ${files[0]?.volume?.count ?? files.length} volumes, ${sizeOf(files)}: ${files.map(({ path }) => basename(path)).join(', ')}`,
    ),
    ...[...folders].flatMap(([within, files]) =>
      files.length > fewest
        ? [`${format}: ${files.length} files, ${sizeOf(files)} in ${join(folder, within)}`]
        : files.map((file) => `${format}: ${join(folder, file.path)}, ${sizeOf([file])}`),
    ),
    ...removed.map(
      (path) => `${format}: ${join(folder, path)} was removed: the manual holds nothing of it today.`,
    ),
  ];
}

/** More files than these in one folder are counted. */
const fewest = 3;

function sizeOf(files: Written['written']): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generator } from '../build/generator.ts';
import type { LoadedManual } from '../build/load-manual.ts';
import { sha256 } from '../build/sha256.ts';
import { type Diagnostic, type Finding, finding, placed } from '../diagnostics/diagnostic.ts';
import { isWithin } from '../diagnostics/file-path.ts';
import { manualData } from '../manual/data/data.ts';
import { didYouMean } from '../manual/model/did-you-mean.ts';
import type { OfferedExport } from '../manual/model/offered-export.ts';
import { downloadPath } from '../manual/model/urls.ts';
import { type ExportList, filesAs, readExportList } from './export/export-list.ts';
import { exportFormats } from './export/export-options.ts';

/** Exports that a build offers, and why others that the config names are none of them. */
export interface FoundDownloads {
  downloads: (OfferedExport & { issue?: string })[];
  problems: Diagnostic[];
}

/** Where the exports of a manual lie that its readers may have. */
const folderOf = (root: string): string => join(root, 'exports/internal');

/**
 * The exports that the config names and that say what the site is going to say. An export of other texts, values or
 * another day is left out, and so is a file that somebody changed: readers would take it for the manual's.
 */
export function findDownloads(
  root: string,
  { organisation, made, locate }: LoadedManual,
  audience?: string,
): FoundDownloads {
  const found: FoundDownloads = { downloads: [], problems: [] };
  // What lies there is for the house: whoever gets an extract is offered none of it.
  const named = audience === undefined ? (organisation?.site.downloads ?? []) : [];
  if (named.length === 0 || !made || made.manual.documentsOn !== null) return found;
  const list = readExportList(folderOf(root));
  const data = sha256(JSON.stringify(manualData(made.manual, generator)));
  for (const [index, path] of named.entries()) {
    const volumes = filesAs(list, path);
    const paths = volumes.length > 0 ? volumes : [path];
    const faults = paths.flatMap((one) => faultOf(one, { root, list, data }) ?? []);
    // Some of the volumes would be taken for all.
    if (faults.length > 0)
      found.problems.push(...faults.map((fault) => placed(locate(['site', 'downloads', index]), fault)));
    else
      found.downloads.push(
        ...paths
          .filter((one) => !found.downloads.some((other) => other.path === one))
          .map((one) => offered(root, one, list)),
      );
  }
  return found;
}

function offered(root: string, path: string, list: ExportList): FoundDownloads['downloads'][number] {
  const { issue, volume } = list[path] ?? {};
  const { size: bytes } = statSync(join(folderOf(root), path));
  return {
    path,
    bytes,
    ...(issue === undefined ? {} : { issue }),
    ...(volume === undefined ? {} : { volume }),
  };
}

function faultOf(
  path: string,
  { root, list, data }: { root: string; list: ExportList; data: string },
): Finding | undefined {
  const unfit = (message: string, hint: string) => finding('unfit-download', message, hint);
  const entry = Object.hasOwn(list, path) ? list[path] : undefined;
  const file = resolve(folderOf(root), path);
  const again = `Run ${commandFor(path, entry?.format)} and build again.`;
  if (!isWithin(folderOf(root), file))
    return unfit(
      `"${path}" leads out of exports/internal.`,
      'Name a file that clausebook export wrote there.',
    );
  if (!entry || !existsSync(file))
    return unfit(
      `There is no export ${path} in exports/internal, so the site doesn't offer it.`,
      commandFor(path) === undefined
        ? didYouMean(
            path,
            Object.keys(list),
            'Name a file that clausebook export writes; docs/exports.md lists them.',
          )
        : again,
    );
  if (sha256(readFileSync(file)) !== entry.sha256)
    return unfit(
      `exports/internal/${path} was changed after it was exported, so the site doesn't offer it.`,
      `Move it elsewhere. ${again}`,
    );
  if (entry.data !== data)
    return unfit(
      `exports/internal/${path} is of other texts, values or another day than the site, which doesn't offer it.`,
      again,
    );
  if (existsSync(join(root, 'public', downloadPath(path))))
    return unfit(
      `public/${downloadPath(path)} stands where the site would offer the export.`,
      'Rename that file.',
    );
  return undefined;
}

/** The command that writes an export; nothing for what none writes. */
function commandFor(path: string, known?: string): string | undefined {
  const format = known ?? exportFormats.find((each) => path.endsWith(`.${each}`));
  const isOne = path.startsWith('documents/');
  return format && `clausebook export ${format}${isOne ? ' --each' : ''}`;
}

/** Lays exports into a site that is being built. */
export function layDownloads(site: string, root: string, { downloads }: FoundDownloads): void {
  for (const { path } of downloads) {
    const file = join(site, downloadPath(path));
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(folderOf(root), path), file);
  }
}

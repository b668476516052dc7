import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../build/files-in.ts';
import { sha256 } from '../build/sha256.ts';
import { manifestPath } from '../build/site-files.ts';
import { counted } from '../diagnostics/print/counted.ts';
import { type ExportList, exportListPath, findExportList } from './export/export-list.ts';
import { readManifest } from './manifest.ts';

/** How the files of exports stand to their list and to a built site. Paths are from the folder of the exports. */
export interface ProvenExports {
  folder: string;
  /** As they were written, from what the site was built from; PDFs were printed from this very site. */
  fitting: string[];
  changed: string[];
  missing: string[];
  /** As they were written, but of another issue of the manual than the site. */
  otherIssue: string[];
  /** As they were written; of which issue can't be told, since there is no site or they don't say it. */
  unknownIssue: string[];
  /** Files that no export wrote. */
  others: string[];
}

/** Compares the files of exports with their list, and with a built site; nothing where there is no list. */
export function proveExports(folder: string, site: string): ProvenExports | undefined {
  const list = findExportList(folder);
  if (!list) return undefined;
  // A site that offers a print is another build than the one it was printed from, which it names.
  const issues = [
    hashOf(join(site, manifestPath)),
    ...Object.values(readManifest(join(site, manifestPath))?.printedFrom ?? {}),
  ];
  const data = hashOf(join(site, 'data/manual.json'));
  const found = Map.groupBy(Object.keys(list).sort(), (path): keyof ProvenExports => {
    const there = hashOf(join(folder, path));
    if (there === undefined) return 'missing';
    if (there !== list[path]?.sha256) return 'changed';
    return standing(list[path], { issues, data });
  });
  const of = (name: keyof ProvenExports) => found.get(name) ?? [];
  return {
    folder,
    fitting: of('fitting'),
    changed: of('changed'),
    missing: of('missing'),
    otherIssue: of('otherIssue'),
    unknownIssue: of('unknownIssue'),
    others: filesIn(folder).filter((path) => path !== exportListPath && !Object.hasOwn(list, path)),
  };
}

function standing(
  file: ExportList[string],
  { issues, data }: { issues: readonly (string | undefined)[]; data: string | undefined },
): 'fitting' | 'otherIssue' | 'unknownIssue' {
  // Of an extract, the site alone says what it is.
  if (file.data === undefined && file.issue !== undefined && issues[0] !== undefined)
    return issues.includes(file.issue) ? 'fitting' : 'otherIssue';
  if (file.data === undefined || data === undefined || issues[0] === undefined) return 'unknownIssue';
  const isOfSite = file.issue === undefined || issues.includes(file.issue);
  return file.data === data && isOfSite ? 'fitting' : 'otherIssue';
}

const hashOf = (file: string): string | undefined =>
  existsSync(file) ? sha256(readFileSync(file)) : undefined;

/** Whether nothing speaks against the exports. */
export const areSound = ({ changed, missing, otherIssue }: ProvenExports): boolean =>
  changed.length + missing.length + otherIssue.length === 0;

/** What to tell of exports: what is wrong, and what else there is to know. */
export function saidOfExports(exports: ProvenExports, site: string): { wrong: string[]; notes: string[] } {
  const at = (path: string) => join(exports.folder, path);
  const { fitting, unknownIssue, others } = exports;
  return {
    wrong: [
      ...exports.changed.map((path) => `${at(path)} was changed after it was exported.`),
      ...exports.missing.map((path) => `${at(path)} is missing.`),
      ...exports.otherIssue.map(
        (path) =>
          `${at(path)} is as it was exported, but of another issue than the site in ${site}. Export again, or name its site with --out.`,
      ),
    ],
    notes: [
      ...(fitting.length > 0
        ? [
            `${counted(fitting.length, 'export')} in ${exports.folder} as written, and of the site in ${site}.`,
          ]
        : []),
      ...(unknownIssue.length > 0
        ? [
            `${counted(unknownIssue.length, 'export')} in ${exports.folder} as written; of which issue can't be told.`,
          ]
        : []),
      ...others.map((path) => `${at(path)} was written by no export, and nothing is said of it.`),
    ],
  };
}

import type { Manual } from '../model/manual.ts';
import { documentPath, rolePath, twinPath } from '../model/urls.ts';

/** Folders that the build fills with files whose names nobody knows before. */
const madeByBuild = /^(?:_astro|pagefind|data\/references)(?:\/|$)/;

/** Where a site has files and folders of the manual's, in which nobody else's may stand. */
export interface TakenPlaces {
  /** What keeps a file of a site, by its path, from standing there: the fact and the remedy. */
  clash(name: string): readonly [message: string, hint: string] | undefined;
  /** Whether a folder of the site is one that the manual fills. */
  isFolder(name: string): boolean;
}

const rename = 'Rename it or take it away.';

/** The places that a manual takes; `pages` are those that every manual has, `free` the files that may be replaced. */
export function takenPlaces(
  manual: Manual,
  pages: readonly string[],
  free: readonly string[] = [],
): TakenPlaces {
  const files = new Set(filesOf(manual, pages));
  for (const file of free) files.delete(file);
  const folders = new Set([...files].flatMap(foldersAbove));
  return {
    isFolder: (name) => folders.has(name) || madeByBuild.test(name),
    clash: (name) => {
      if (files.has(name))
        return [
          'The manual has a file of its own at this address, and this one would stand in its place.',
          rename,
        ];
      if (madeByBuild.test(name))
        return ['It lies in a folder that the build fills itself.', 'Move it into another folder.'];
      if (folders.has(name))
        return ['The manual has a folder of this name, where a file would stand.', rename];
      const file = foldersAbove(name).find((folder) => files.has(folder));
      return file === undefined
        ? undefined
        : [`It lies in a folder ${file}, and the manual has a file of that name.`, 'Rename the folder.'];
    },
  };
}

/** Every file of the site whose name is known, as its path in it. */
const filesOf = (manual: Manual, pages: readonly string[]): string[] => [
  ...pages.map(fileOf),
  ...[...manual.clauses, ...manual.roles, ...manual.records, ...manual.promises, ...manual.customers].map(
    ({ url }) => fileOf(url),
  ),
  ...manual.roles.flatMap(({ merged }) => merged.map(({ id }) => fileOf(rolePath(id)))),
  ...manual.documents.flatMap(({ slug, formerSlugs, assets }) => [
    ...[slug, ...formerSlugs].map((each) => fileOf(documentPath(each))),
    twinPath(slug),
    ...assets.map(({ name }) => documentPath(slug) + name),
  ]),
];

/** The file that a site path is answered with. */
function fileOf(path: string): string {
  const bare = path.replace(/^\/|\/$/g, '');
  if (bare === '404') return '404.html';
  if (!path.endsWith('/') && /\.[a-z]+$/.test(bare)) return bare;
  return bare === '' ? 'index.html' : `${bare}/index.html`;
}

const foldersAbove = (file: string): string[] =>
  [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index));

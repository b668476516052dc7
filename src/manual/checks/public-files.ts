import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import type { SiteFiles } from '../model/known.ts';
import type { Manual } from '../model/manual.ts';
import { documentPath, rolePath, twinPath } from '../model/urls.ts';
import { robotsFile } from './robots.ts';

/** Folders that the build fills with files whose names nobody knows before. */
const madeByBuild = /^(?:_astro|pagefind|data\/references)(?:\/|$)/;

/**
 * Files under `public/` that stand where the manual has a page or a file of its own: they would be published in its
 * place, or keep the folder from being made that it stands in.
 */
export function publicFilesInTheWay(manual: Manual, { pages, publicFiles }: SiteFiles): Diagnostic[] {
  const files = new Set(filesOf(manual, pages));
  // One of the organisation's own takes the place of the manual's.
  files.delete(robotsFile);
  const folders = new Set([...files].flatMap(foldersAbove));
  return publicFiles.flatMap((name) => {
    const place = { file: `public/${name}`, ...wholeFile };
    const told = (message: string, hint: string) => [diagnostic(place, 'public-file-clash', message, hint)];
    if (files.has(name))
      return told(
        'The manual has a file of its own at this address, and this one would stand in its place.',
        rename,
      );
    if (madeByBuild.test(name))
      return told('It lies in a folder that the build fills itself.', 'Move it into another folder.');
    if (folders.has(name))
      return told('The manual has a folder of this name, where a file would stand.', rename);
    const file = foldersAbove(name).find((folder) => files.has(folder));
    return file === undefined
      ? []
      : told(`It lies in a folder ${file}, and the manual has a file of that name.`, 'Rename the folder.');
  });
}

const rename = 'Rename it or take it away.';

/** Every file of the site whose name is known, as its path in it. */
const filesOf = (manual: Manual, pages: readonly string[]): string[] => [
  ...pages.map(fileOf),
  ...[...manual.clauses, ...manual.roles, ...manual.records].map(({ url }) => fileOf(url)),
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

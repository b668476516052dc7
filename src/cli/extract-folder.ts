import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesIn } from '../build/files-in.ts';
import { manifestPath } from '../build/site-files.ts';
import { isWithin } from '../diagnostics/file-path.ts';
import { logoFile } from '../manual/model/logo.ts';
import type { Manual } from '../manual/model/manual.ts';
import { twinPath } from '../manual/model/urls.ts';
import { readManifest } from './manifest.ts';
import { realPath } from './output-folder.ts';

/**
 * What speaks against building for an audience into a folder, or for the house where `audience` is missing; undefined when
 * nothing does. Whoever reads a folder gets what is built there next, and what lies below it: so none ever changes hands,
 * and none lies within that of others.
 */
export function checkAudienceFolder(
  out: string,
  root: string,
  audience: string | undefined,
): string | undefined {
  const house = realPath(join(resolve(root), 'dist'));
  const folder = resolve(out);
  if (audience !== undefined && (isWithin(house, folder) || isWithin(folder, house)))
    return folder === house
      ? `${out} is for the manual of the house. Name a folder of its own for the extract with --out.`
      : `${out} ${isWithin(house, folder) ? 'lies in' : 'holds'} ${house}, which is for the manual of the house. Name a folder apart with --out.`;
  const ofOthers = (site: string) => isOfOthers(site, house, audience);
  if (ofOthers(folder))
    return `${out} holds ${holding(folder)}, and whoever reads it would get another one. Name another folder with --out, or empty this one.`;
  const around = foldersAround(folder).find(ofOthers);
  if (around)
    return `${out} lies in ${around}, which holds ${holding(around)}: whoever reads that could read this too. Name a folder apart with --out.`;
  const inside = foldersIn(folder).find(ofOthers);
  return (
    inside &&
    `${out} has ${holding(inside)} in it, at ${inside}: whoever reads this could read that too. Name a folder apart with --out.`
  );
}

/**
 * What speaks against laying files for an audience into a folder, or for the house where `audience` is missing: whoever reads
 * the site that it lies in would get them. Undefined when nothing does.
 */
export function checkFolderInSite(
  folder: string,
  root: string,
  audience: string | undefined,
): string | undefined {
  const house = realPath(join(resolve(root), 'dist'));
  const site = [resolve(folder), ...foldersAround(resolve(folder))].find((one) =>
    isOfOthers(one, house, audience),
  );
  return (
    site &&
    `${folder} lies in ${site}, which holds ${holding(site)}: whoever reads that could read this too. Name a folder apart with --out.`
  );
}

const whose = (site: string) => readManifest(join(site, manifestPath));

/** Whether a folder holds a manual or an extract that is not for this audience, or for nobody knows whom. */
function isOfOthers(site: string, house: string, audience: string | undefined): boolean {
  const manifest = whose(site);
  if (manifest) return manifest.audience !== audience;
  // A manual whose manifest can't be read: only the house has all data, and only its own folder is its own without asking.
  if (site === house) return audience !== undefined && existsSync(site) && isManual(site);
  return isManual(site) && (audience !== undefined || !existsSync(join(site, 'data/manual.json')));
}

function holding(site: string): string {
  const manifest = whose(site);
  if (!manifest) return 'a manual whose manifest.json says nobody for whom it is';
  const of = manifest.audience;
  return of === undefined ? 'the manual of the house' : `the extract for ${of}`;
}

/** Whether a folder holds a manual or an extract, by the files that each of them has. */
const isManual = (site: string): boolean =>
  ['data/manual.json', 'data/search.json'].some((path) => existsSync(join(site, path)));

function foldersAround(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [] : [above, ...foldersAround(above)];
}

/** Folders below one that have a manifest. Links are followed by no server that is set up well, and by no look here. */
function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name === '.git') return [];
    const path = join(folder, entry.name);
    return [...(existsSync(join(path, manifestPath)) || isManual(path) ? [path] : []), ...foldersIn(path)];
  });
}

/** Of the files under `public/` an extract has the logo alone: nobody judges the others. */
export function copyLogo(root: string, site: string, { organisation }: Manual): void {
  const logo = logoFile(organisation.logo);
  const from = join(root, 'public', logo);
  if (logo === '' || !isWithin(join(root, 'public'), from) || !existsSync(from)) return;
  mkdirSync(dirname(join(site, logo)), { recursive: true });
  copyFileSync(from, join(site, logo));
}

/** Styles, scripts, fonts and pictures that pages name, each with a hash in its name. */
const madeByAstro = /^_astro\/[^/]+\.[\w-]{4,}\.(?:css|js|woff2?|ttf|svg|png|jpe?g|webp|avif|gif)$/;

/** The index, and the program that asks it. */
const madeByPagefind =
  /^pagefind\/(?:pagefind[\w.-]*\.(?:js|css|json|pf_meta)|wasm\.[\w-]+\.pagefind|(?:index|fragment|filter)\/[\w.-]+\.pf_\w+)$/;

/** Files of a built extract that no page of it is made of, by their paths: what plugins made, nobody judged. */
export function unjudgedFiles(site: string, { documents, organisation }: Manual): string[] {
  const expected = new Set([
    ...['index.html', '404.html', 'robots.txt', '_headers', 'documents/index.html', 'data/search.json'],
    'data/search-asked.json',
    logoFile(organisation.logo),
    ...documents.flatMap(({ slug, assets }) => [
      `documents/${slug}/index.html`,
      twinPath(slug),
      ...assets.map(({ name }) => `documents/${slug}/${name}`),
    ]),
  ]);
  return filesIn(site).filter(
    (path) => !expected.has(path) && !madeByAstro.test(path) && !madeByPagefind.test(path),
  );
}

import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { manifestPath } from '../build/site-files.ts';
import { isWithin, slashed } from '../diagnostics/file-path.ts';
import { logoFile } from '../manual/model/logo.ts';
import type { Manual } from '../manual/model/manual.ts';
import { twinPath } from '../manual/model/urls.ts';
import { readManifest } from './manifest.ts';

/**
 * What speaks against building for an audience into a folder, or for the house where `audience` is missing; undefined when
 * nothing does. Whoever reads a folder gets what is built there next: so none ever changes hands.
 */
export function checkAudienceFolder(
  out: string,
  root: string,
  audience: string | undefined,
): string | undefined {
  if (audience !== undefined && resolve(out) === join(resolve(root), 'dist'))
    return `${out} is for the manual of the house. Name a folder of its own for the extract with --out.`;
  const manifest = readManifest(join(out, manifestPath));
  if (!manifest || manifest.audience === audience) return undefined;
  const holds =
    manifest.audience === undefined ? 'the manual of the house' : `the extract for ${manifest.audience}`;
  return `${out} holds ${holds}, and whoever reads it would get another one. Name another folder with --out, or empty this one.`;
}

/** Of the files under `public/` an extract has the logo alone: nobody judges the others. */
export function copyLogo(root: string, site: string, { organisation }: Manual): void {
  const logo = logoFile(organisation.logo);
  const from = join(root, 'public', logo);
  if (logo === '' || !isWithin(join(root, 'public'), from) || !existsSync(from)) return;
  mkdirSync(dirname(join(site, logo)), { recursive: true });
  copyFileSync(from, join(site, logo));
}

/** Files of a built extract that no page of it is made of, by their paths: what plugins made, nobody judged. */
export function unjudgedFiles(site: string, { documents, organisation }: Manual): string[] {
  const expected = new Set([
    ...['index.html', '404.html', 'robots.txt', '_headers', 'documents/index.html', 'data/search.json'],
    logoFile(organisation.logo),
    ...documents.flatMap(({ slug, formerSlugs, assets }) => [
      ...[slug, ...formerSlugs].map((one) => `documents/${one}/index.html`),
      twinPath(slug),
      ...assets.map(({ name }) => `documents/${slug}/${name}`),
    ]),
  ]);
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(join(entry.parentPath, entry.name).slice(site.length + 1)))
    .filter((path) => !expected.has(path) && !/^(?:_astro|pagefind)\/|^data\/[\w-]+\.css$/.test(path))
    .sort();
}

import { readFileSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesIn } from '../files-in.ts';
import { addressInCopy, type BuiltFiles, fileAt } from './addresses.ts';
import { firstScript, pageScript } from './bundle.ts';
import { filesAsScripts } from './fetched-files.ts';
import { offlineFolder } from './offline-folder.ts';
import { type PageModule, pageInCopy } from './page.ts';
import { stylesInCopy } from './styles.ts';

/** What only a server, a search engine or a search over the web reads. */
const forServers = /^(?:404\.html|robots\.txt|_headers|sitemap[^/]*\.xml|pagefind\/.*)$/;

/** Modules, and letters that style sheets hold themselves: what Astro made for a server, whatever it is called by its bytes. */
const spent = /^_astro\/[^/]+\.(?:js|[\w-]{8}\.woff2)$/;

/** A site as it becomes a copy. */
interface Copying extends BuiltFiles {
  folder: string;
}

/**
 * Makes of a built site a copy that a browser opens from a folder: addresses lead from file to file, plain scripts stand in
 * the place of modules, and what scripts fetched lies in scripts. `published` is the address of the manual itself.
 */
export async function makeOfflineCopy(folder: string, base: string, published: string): Promise<void> {
  const all = filesIn(folder);
  const site = { folder, base, published, files: new Set(all.filter((path) => !forServers.test(path))) };
  const fetched = filesAsScripts(folder, site);
  for (const [path, script] of fetched) await write(site, `${offlineFolder}/${path}.js`, script);
  await write(site, `${offlineFolder}/start.js`, await firstScript(base, [...fetched.keys()]));
  await writePages(site);
  for (const path of all.filter((file) => /\.css$|^llms\.txt$/.test(file))) await writeText(path, site);
  for (const path of all) if (!site.files.has(path) || spent.test(path)) rmSync(join(folder, path));
  rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
}

/** Writes all pages, and the script of each kind of page. */
async function writePages(site: Copying): Promise<void> {
  const kinds = new Map<string, { path: string; modules: readonly PageModule[] }>();
  const scriptsFor = (modules: readonly PageModule[]): string[] => {
    const key = JSON.stringify(modules);
    const kind = kinds.get(key) ?? { path: `${offlineFolder}/page-${kinds.size + 1}.js`, modules };
    kinds.set(key, kind);
    return [`${offlineFolder}/start.js`, kind.path];
  };
  for (const page of [...site.files].filter((path) => path.endsWith('.html')).sort()) {
    const html = await readFile(join(site.folder, page), 'utf8');
    await write(site, page, pageInCopy(html, page, site, scriptsFor));
  }
  for (const { path, modules } of kinds.values())
    await write(site, path, await pageScript(modules, site.folder, site.base));
}

/** Writes a file that names others: a style sheet, or the list for programs. */
async function writeText(path: string, site: Copying): Promise<void> {
  const text = await readFile(join(site.folder, path), 'utf8');
  const lead = (address: string) => addressInCopy(address, path, site);
  const isSheet = path.endsWith('.css');
  await write(
    site,
    path,
    isSheet
      ? stylesInCopy(text, (address) => letters(address, path, site) ?? lead(address))
      : text.replace(/(\]\()([^)\s]+)/g, (_, before: string, address: string) => before + lead(address)),
  );
}

/** Letters as an address that holds them: some browsers let a sheet in a folder load no typeface. */
function letters(address: string, path: string, site: Copying): string | undefined {
  const file = fileAt(address, path, site);
  return file?.endsWith('.woff2')
    ? `data:font/woff2;base64,${readFileSync(join(site.folder, file)).toString('base64')}`
    : undefined;
}

async function write({ folder }: Copying, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

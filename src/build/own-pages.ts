import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import { slashed } from '../diagnostics/file-path.ts';
import type { OwnPage } from '../manual/model/known.ts';
import { displayPath, filesUnder } from './read-sources.ts';

/** What an Astro config says of pages that a project adds to its manual. */
export interface AddedPages {
  /** The folder of its sources, from the root; `src` when left out. */
  srcDir?: string | URL | undefined;
  /** Addresses that lead elsewhere. */
  redirects?: Readonly<Record<string, unknown>> | undefined;
  /** The name of the config that says so. */
  config?: string | undefined;
}

/** The absolute path of the folder that a project keeps its sources in. */
export const sourcesOf = (root: string, srcDir: string | URL = 'src'): string =>
  srcDir instanceof URL ? fileURLToPath(srcDir) : resolve(root, srcDir);

const configs = ['mjs', 'js', 'mts', 'ts'].map((extension) => `content.config.${extension}`);

/** The project's own config of collections; nothing when it has none. */
export const ownCollections = (sources: string): string | undefined =>
  configs.map((name) => join(sources, name)).find(existsSync);

const pageFile = /\.(?:astro|md|mdx|html)$/;
const endpointFile = /\.(?:js|ts)$/;
/** Astro makes no page of a file or folder that begins so. */
const noPage = /^[_.]|\.d\.ts$/;

/** Every page and file that a project adds to its manual, as far as it can be known before the build. */
export function ownPages(root: string, { srcDir, redirects = {}, config }: AddedPages): OwnPage[] {
  const sources = sourcesOf(root, srcDir);
  const under = (folder: string) =>
    filesUnder(folder, noPage).files.map((path) => ({
      file: displayPath(path, root),
      name: slashed(displayPath(path, folder)),
    }));
  const pages = under(join(sources, 'pages')).flatMap(({ file, name }) => {
    if (pageFile.test(name)) return [pageAt(file, name.replace(pageFile, ''))];
    return endpointFile.test(name) ? [endpointAt(file, name.replace(endpointFile, ''))] : [];
  });
  const entries = ownCollections(sources) ? under(join(sources, 'content/docs')) : [];
  return [
    ...pages,
    ...entries
      .filter(({ name }) => /\.mdx?$/.test(name))
      .map(({ file, name }) => pageAt(file, entryId(name.replace(/\.mdx?$/, '')))),
    ...Object.keys(redirects).map((from) => pageAt(config ?? '', from.replace(/^\/|\/$/g, ''))),
  ];
}

/** A page by its path below the folder of pages, without its ending. */
function pageAt(file: string, name: string): OwnPage {
  const address = name.replace(/(?:^|\/)index$/, '');
  if (address.includes('[')) return { file, path: undefined, made: knownFolder(address) };
  const made = address === '404' ? '404.html' : `${address}/index.html`.replace(/^\//, '');
  return { file, path: `/${address}`, made };
}

const endpointAt = (file: string, name: string): OwnPage =>
  name.includes('[')
    ? { file, path: undefined, made: knownFolder(name) }
    : { file, path: `/${name}`, made: name };

/** The folders of a path above the first step that the build fills in. */
const knownFolder = (name: string): string => name.replace(/(?:^|\/)[^/]*\[.*$/, '');

/** The address of an entry of the collection "docs", as Astro makes it of the name of its file. */
const entryId = (name: string): string =>
  name
    .split('/')
    .map((step) => new GithubSlugger().slug(step))
    .join('/');

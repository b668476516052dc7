import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a built site lacks, as paths in it: the front page, its search and data, a page for each document, and every
 * style sheet, script, module, font and picture of the program's own that these pages name. A site that lacks something
 * must not take the place of a whole one; one of documents alone (not `whole`) has no data. Pictures of the user's are told by `check`, with their place.
 */
export function missingFrom(site: string, slugs: readonly string[], base: string, whole = true): string[] {
  const pages = ['index.html', ...slugs.map((slug) => `documents/${slug}/index.html`)];
  const data = whole ? ['data/manual.json'] : [];
  const needed = new Set([
    ...pages,
    ...data,
    'data/search.json',
    'data/search-asked.json',
    'pagefind/pagefind.js',
  ]);
  for (const page of pages)
    for (const address of isFile(join(site, page)) ? named(readFileSync(join(site, page), 'utf8')) : [])
      if (address.startsWith(base)) needed.add(pathOf(address.slice(base.length)));
  for (const sheet of [...needed].filter((path) => path.endsWith('.css') && isFile(join(site, path))))
    for (const address of fonts(readFileSync(join(site, sheet), 'utf8')))
      if (address.startsWith(base)) needed.add(pathOf(address.slice(base.length)));
  return [...needed].filter((path) => !isFile(join(site, path)));
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

const attribute = (name: string, tag: string): string | undefined =>
  new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined);

/** The addresses that a page needs to be whole: those of links are where its reader may go next, and are not. */
function named(html: string): string[] {
  const tags = [...html.matchAll(/<(link|script|img|source)\s[^>]*>/g)];
  return tags.flatMap(([tag, name]) => {
    if (name === 'link')
      return /^(stylesheet|modulepreload|preload)$/.test(attribute('rel', tag) ?? '')
        ? (attribute('href', tag) ?? [])
        : [];
    const address = attribute('src', tag) ?? [];
    return name === 'script' ? address : [address].flat().filter((path) => path.includes('/_astro/'));
  });
}

const fonts = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, address = '']) => address);

const pathOf = (address: string): string => decodeURIComponent(address.replace(/[?#].*$/, ''));

import { posix } from 'node:path';

/** The files of a built site, and where it was to stand. */
export interface BuiltFiles {
  /** Path that the site was built for, with a slash at both ends. */
  base: string;
  /** Address at which the manual is published, empty where nobody named one. */
  published: string;
  /** Paths from the root of the site. */
  files: ReadonlySet<string>;
}

/** Stands for the server that a copy doesn't have. */
const nowhere = 'http://copy.invalid';

/** The file that an address on a page leads to; undefined where it leads out of the site, or to nothing in it. */
export function fileAt(address: string, page: string, { base, files }: BuiltFiles): string | undefined {
  const { origin, pathname } = new URL(address, nowhere + base + page);
  if (origin !== nowhere || !`${pathname}/`.startsWith(base)) return undefined;
  const path = decoded(pathname.slice(base.length));
  const folder = path.replace(/\/+$/, '');
  return [path, posix.join(folder, 'index.html')].find((file) => files.has(file));
}

/**
 * An address on a page of a site as it has to be written where the site is a folder: from file to file. What leads out of
 * the site stays as it is; what names a place on the same server is written with that server, where it is known.
 */
export function addressInCopy(address: string, page: string, site: BuiltFiles): string {
  if (address === '' || address.startsWith('#') || !URL.canParse(address, nowhere + site.base + page))
    return address;
  const { origin, pathname, search, hash } = new URL(address, nowhere + site.base + page);
  if (origin !== nowhere) return address;
  const file = fileAt(address, page, site);
  if (file !== undefined) return pathBetween(page, file) + search + hash;
  return URL.canParse(site.published) ? new URL(pathname + search + hash, site.published).href : address;
}

/** The way from one file to another, as an address. */
export const pathBetween = (from: string, to: string): string =>
  posix.relative(posix.dirname(from), to).split('/').map(encodeURIComponent).join('/');

/** The way from a file to the root of its site, with a slash at its end. */
export const wayUp = (from: string): string => '../'.repeat(from.split('/').length - 1) || './';

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

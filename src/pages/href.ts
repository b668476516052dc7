const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of a site path such as `clauses/8.1/`, under the base path the site is built for. */
export const href = (path: string): string => base + path.replace(/^\/+/, '');

/** The site path of a page's address: without base path, with a slash at the end; empty for the front page. */
export function sitePath(pathname: string): string {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\/+/, '');
  const bare = path.replace(/(^|\/)(index\.html)?\/*$/, '');
  return bare === '' ? '' : `${decodeURI(bare)}/`;
}

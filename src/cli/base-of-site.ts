import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A path with a slash at both ends, as it stands in addresses. */
export const withSlashes = (base = ''): string => `/${base}/`.replace(/\/+/g, '/');

/** The path that a built site was made for, by what its front page names; undefined when it doesn't tell. */
export function baseOfSite(site: string): string | undefined {
  const front = join(site, 'index.html');
  if (!existsSync(front)) return undefined;
  return /\s(?:href|src)="(\/(?:[^"/]+\/)*?)_astro\//.exec(readFileSync(front, 'utf8'))?.[1];
}

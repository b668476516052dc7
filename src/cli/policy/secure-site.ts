import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../build/files-in.ts';
import { type InlineCode, inlineCodeOf } from '../../export/servers/inline-code.ts';
import { allowedOf, mostLetters, policyInPage, policyOf } from '../../export/servers/policy.ts';
import { headersFile } from '../../export/servers/site-headers.ts';

/** Where hosts look for the headers that answers get. */
const headersPath = '_headers';

/**
 * States in each page of a built site what a browser may run and apply there, and writes the same as headers into
 * `_headers`. What the project itself laid into `public/` stays as it is, and so does a page that states a policy.
 * `base` has a slash at both ends. Returns what whoever built the site should know, in sentences.
 */
export function secureSite(site: string, { base, root }: { base: string; root: string }): string[] {
  const isOwn = (path: string): boolean => existsSync(join(root, 'public', path));
  const all: InlineCode[] = [];
  for (const path of pagesOf(site)) {
    const file = join(site, path);
    const html = readFileSync(file, 'utf8');
    const code = inlineCodeOf(html);
    all.push(code);
    if (!isOwn(path) && code.place) writeFileSync(file, withPolicy(html, code.place, code));
  }
  const allowed = allowedOf(all);
  const policy = policyOf(allowed);
  if (!isOwn(headersPath)) writeFileSync(join(site, headersPath), headersFile(policy, base));
  if (policy.length <= mostLetters) return [];
  return [
    `The header that says what a browser may run has ${policy.length} letters; from 4,000 on servers may refuse it. ${allowed.scripts.length} different scripts and ${allowed.styles.length} styles stand in pages: put those of your own pages and plugins into files.`,
  ];
}

/** The policy that the pages of a built site need as a header. */
export const policyOfSite = (site: string): string =>
  policyOf(allowedOf(pagesOf(site).map((path) => inlineCodeOf(readFileSync(join(site, path), 'utf8')))));

/** The pages of a site, from its root, in the order of their names. */
const pagesOf = (site: string): string[] => filesIn(site).filter((path) => path.endsWith('.html'));

const charset = '<meta charset="utf-8">';

/** Before whatever a browser runs or applies, and behind the encoding, which has to be told within the first letters. */
function withPolicy(
  html: string,
  { at, isAfterCharset }: { at: number; isAfterCharset: boolean },
  code: InlineCode,
) {
  const meta = `<meta http-equiv="content-security-policy" content="${policyInPage(allowedOf([code]))}">`;
  return `${html.slice(0, at)}${isAfterCharset ? '' : charset}${meta}${html.slice(at)}`;
}

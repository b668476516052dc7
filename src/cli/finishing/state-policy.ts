import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../build/files-in.ts';
import { inlineCodeOf } from '../../export/servers/inline-code.ts';
import {
  type Allowed,
  allowedOf,
  allowedTogether,
  mostLetters,
  policyInPage,
  policyOf,
} from '../../export/servers/policy.ts';
import { headersFile } from '../../export/servers/site-headers.ts';
import type { FinishingStep } from './finish-site.ts';

/** Where hosts look for the headers that answers get. */
const headersPath = '_headers';

/** What a project says of its policies, and who hears of them. */
export interface PolicyPlace {
  /** Where the site begins, with a slash at both ends. */
  base: string;
  /** The folder with the project's own `public/`. */
  root: string;
  /** Hears what whoever built the site should know, in a sentence. */
  say: (notice: string) => void;
}

/**
 * States in each page of a built site what a browser may run and apply there, and the same as headers in `_headers`. What the
 * project itself laid into `public/` stays as it is, and so does a page that states a policy.
 */
export function statePolicy({ base, root, say }: PolicyPlace): FinishingStep {
  const isOwn = (path: string): boolean => existsSync(join(root, 'public', path));
  let allowed = allowedOf([]);
  return {
    change({ path, bytes }) {
      if (!isPage(path)) return undefined;
      const html = bytes.toString('utf8');
      const code = inlineCodeOf(html);
      const own = allowedOf([code]);
      allowed = allowedTogether([allowed, own]);
      return !isOwn(path) && code.place ? Buffer.from(withPolicy(html, code.place, own)) : undefined;
    },
    last() {
      const policy = policyOf(allowed);
      if (policy.length > mostLetters)
        say(
          `The header that says what a browser may run has ${policy.length} letters; from 4,000 on servers may refuse it. ${allowed.scripts.length} different scripts and ${allowed.styles.length} styles stand in pages: put those of your own pages and plugins into files.`,
        );
      return isOwn(headersPath) ? [] : [{ path: headersPath, bytes: Buffer.from(headersFile(policy, base)) }];
    },
  };
}

/** The policy that the pages of a built site need as a header. */
export function policyOfSite(site: string): string {
  const pages = filesIn(site).filter(isPage);
  const each = pages.map((path) => allowedOf([inlineCodeOf(readFileSync(join(site, path), 'utf8'))]));
  return policyOf(allowedTogether(each));
}

const isPage = (path: string): boolean => path.endsWith('.html');

const charset = '<meta charset="utf-8">';

/** Before whatever a browser runs or applies, and behind the encoding, which has to be told within the first letters. */
function withPolicy(
  html: string,
  { at, isAfterCharset }: { at: number; isAfterCharset: boolean },
  own: Allowed,
) {
  const meta = `<meta http-equiv="content-security-policy" content="${policyInPage(own)}">`;
  return `${html.slice(0, at)}${isAfterCharset ? '' : charset}${meta}${html.slice(at)}`;
}

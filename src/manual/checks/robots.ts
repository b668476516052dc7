import { type Finding, finding } from '../../diagnostics/diagnostic.ts';

/** The path of the file that tells search engines what they may read, in the site and under `public/`. */
export const robotsFile = 'robots.txt';

/**
 * What is odd about a robots.txt of the organisation's own, which takes the place of the manual's: it says to every
 * search engine another thing than `site.searchEngines` makes each page say. Rules for single ones are their own matter.
 */
export function robotsContradiction(text: string, searchEngines: boolean): Finding | undefined {
  const closed = isClosedToAll(text);
  if (closed === !searchEngines) return undefined;
  return closed
    ? finding(
        'contrary-robots',
        'It keeps every search engine out, and site.searchEngines lets them in.',
        'Take "Disallow: /" out, or set site.searchEngines to false.',
      )
    : finding(
        'contrary-robots',
        'It lets search engines in, and site.searchEngines keeps them out: each page asks not to be indexed.',
        'Set site.searchEngines to true, or write "User-agent: *" and "Disallow: /".',
      );
}

/** Whether the rules for all user agents keep them out of the whole site. */
function isClosedToAll(text: string): boolean {
  let agents: string[] = [];
  let inRules = false;
  let closed = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const name = field.toLowerCase();
    if (name === 'user-agent') {
      agents = inRules ? [value] : [...agents, value];
      inRules = false;
    } else if (name === 'allow' || name === 'disallow') {
      inRules = true;
      if (!agents.includes('*')) continue;
      if (name === 'disallow' && value === '/') closed = true;
      // The more generous of two rules of one length holds (RFC 9309).
      if (name === 'allow' && value === '/') return false;
    }
  }
  return closed;
}

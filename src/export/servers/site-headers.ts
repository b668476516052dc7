/** What every answer says beside its policy, whatever serves it. */
const otherHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** All that an answer says of how a browser shall treat it, by name. */
export const headersWith = (policy: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy,
  ...otherHeaders,
});

/** Files below it have names that change with what is in them, so browsers may keep them. */
export const keptFolder = '_astro/';

/** How long browsers keep those files: a year, without asking again. */
export const keptFor = 'public, max-age=31536000, immutable';

/** All else may be kept and has to be asked for again, which costs no more than the question. */
export const askedAgain = 'no-cache';

/** A file of headers as Netlify and Cloudflare Pages read it; `base` has a slash at both ends. */
export function headersFile(policy: string, base: string): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  // Hosts join what two blocks say of one header, so nothing is said of the rest: they have it asked for again.
  return [
    block(`${base}*`, headersWith(policy)),
    block(`${base}${keptFolder}*`, { 'Cache-Control': keptFor }),
  ].join('\n');
}

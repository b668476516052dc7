/** What every answer says beside its policy, whatever serves it. */
const otherHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Files below it have names that change with what is in them, so browsers may keep them. */
const keptFolder = '_astro/';

/** How long browsers keep those files: a year, without asking again. */
const keptFor = 'public, max-age=31536000, immutable';

/** A file of headers as Netlify and Cloudflare Pages read it; `base` has a slash at both ends. */
export function headersFile(policy: string, base: string): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  // Hosts join what two blocks say of one header, so nothing is said of the rest: they have it asked for again.
  return [
    block(`${base}*`, { 'Content-Security-Policy': policy, ...otherHeaders }),
    block(`${base}${keptFolder}*`, { 'Cache-Control': keptFor }),
  ].join('\n');
}

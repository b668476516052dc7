import type { ErrorPayload } from 'vite';
import type { ProblemsFound } from './problems-found.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What the overlay of the development server shows. */
export function overlay({ name, title, message, hint, loc }: ProblemsFound): ErrorPayload['err'] {
  // Where the program stood when it found out is of no use to somebody who writes a manual.
  const fields = { name, title, message: escaped(message), hint, stack: '', ...(loc ? { loc } : {}) };
  return fields;
}

/**
 * Asks for the page again until it is there. The server tells of a mended manual once, and whoever is not connected
 * at that moment, because the page is still loading, would never hear of it.
 */
const askAgain = `setInterval(async () => {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (answer && answer.status !== 500) location.reload();
}, 1000);`;

/** The page that the development server gives while something is wrong; it goes away by itself once it is mended. */
export function problemsPage(fault: ProblemsFound, base: string): string {
  const client = `${base.replace(/\/$/, '')}/@vite/client`;
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    `<title>${escaped(fault.title)}</title><script type="module" src="${client}"></script>`,
    `<script>${askAgain}</script>`,
    '<body style="font:1rem/1.5 system-ui;margin:2rem auto;max-width:60rem;padding:0 1rem">',
    `<h1>${escaped(fault.title)}</h1><pre style="white-space:pre-wrap">${escaped(fault.message)}</pre>`,
    `<p>${escaped(fault.hint)}</p></body></html>`,
  ].join('\n');
}

import type { ErrorPayload } from 'vite';
import { htmlProblems } from '../diagnostics/print/html.ts';
import { summary } from '../diagnostics/print/terminal.ts';
import { defaultLanguage } from '../language/languages.ts';
import type { ProblemsFound } from './problems-found.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * What the overlay of the development server shows. Its message is HTML; the mark tells Astro that it is, which would
 * else take it for Markdown and put all problems on one line.
 */
export function overlay({ name, title, problems, hint, loc }: ProblemsFound): ErrorPayload {
  // Where the program stood when it found out is of no use to somebody who writes a manual.
  const fields = { name, title, message: htmlProblems(problems), hint, stack: '', ...(loc ? { loc } : {}) };
  const payload = { type: 'error' as const, err: fields, __isEnhancedAstroErrorPayload: true };
  return payload;
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
    `<!doctype html><html lang="${defaultLanguage}"><meta charset="utf-8">`,
    `<title>${escaped(fault.title)}</title><script type="module" src="${client}"></script>`,
    `<script>${askAgain}</script>`,
    '<body style="font:1rem/1.5 system-ui;margin:2rem auto;max-width:60rem;padding:0 1rem">',
    `<h1>${escaped(fault.title)}</h1>`,
    htmlProblems(fault.problems),
    `<p>${summary(fault.problems)} ${escaped(fault.hint)}</p></body></html>`,
  ].join('\n');
}

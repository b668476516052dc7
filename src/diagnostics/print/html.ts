import type { Diagnostic, Severity } from '../diagnostic.ts';
import { together } from './together.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

// The overlay of the development server paints all its text red; the name of its quieter colour means nothing elsewhere.
const styles: Record<Severity, string> = {
  error: 'border-inline-start:4px solid #d3302f;padding-inline-start:.75rem;margin:.75rem 0',
  warning:
    'border-inline-start:4px solid #c98a00;padding-inline-start:.75rem;margin:.75rem 0;color:var(--misc-text,inherit)',
};

/** Problems as paragraphs of HTML that carry their own style, for pages that are not the manual's. */
export const htmlProblems = (problems: readonly Diagnostic[]): string =>
  together(problems)
    .flatMap(({ shown, more }) => [
      ...shown.map(paragraph),
      ...(more > 0 ? [`<p>and ${more} more like these.</p>`] : []),
    ])
    .join('\n');

function paragraph({ code, file, line, column, severity, message, hint }: Diagnostic): string {
  const place = line > 0 ? `${file}:${line}:${Math.max(column, 1)}` : file;
  const fact = `${severity === 'warning' ? 'warning: ' : ''}${message}${hint ? ` ${hint}` : ''}`;
  const where = place && `<strong>${escaped(place)}</strong><br>`;
  return `<p style="${styles[severity]}">${where}${escaped(fact)} <small>[${code}]</small></p>`;
}

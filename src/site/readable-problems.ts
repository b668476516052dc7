import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Problems as a person reads them in a terminal: one a paragraph, then how many. Ends without a newline. */
export function readableProblems(problems: readonly Diagnostic[]): string {
  return [...problems.map(readable), '', summary(problems)].join('\n');
}

function readable({ file, line, column, severity, message, hint }: Diagnostic): string {
  const place = line > 0 ? `${file}:${line}:${Math.max(column, 1)}` : file;
  return `${place && `${place}  `}${severity === 'warning' ? 'warning: ' : ''}${message}${hint ? ` ${hint}` : ''}`;
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** `3 problems in 2 files (1 warning).` */
export function summary(problems: readonly Diagnostic[]): string {
  if (problems.length === 0) return 'No problems.';
  const files = new Set(problems.map(({ file }) => file)).size;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const rest =
    warnings === problems.length
      ? ' (warnings only)'
      : warnings > 0
        ? ` (${counted(warnings, 'warning')})`
        : '';
  return `${counted(problems.length, 'problem')} in ${counted(files, 'file')}${rest}.`;
}

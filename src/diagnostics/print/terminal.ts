import { styleText } from 'node:util';
import type { Diagnostic } from '../diagnostic.ts';
import type { FilePlace } from '../place.ts';
import { counted } from './counted.ts';
import { excerpt } from './excerpt.ts';
import { type Told, together } from './together.ts';

/** How a person wants to read diagnostics in a terminal. */
export interface Reader {
  colour?: boolean;
  /** Each by itself; else many that need the same remedy are told by the first of them. */
  all?: boolean;
  /** Whether what stands against a release is among them. */
  release?: boolean;
  /** The line that a problem is about, and how many cells there are for it; nothing where it can't be shown. */
  lineOf?: (place: FilePlace) => string | undefined;
  cells?: number;
}

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Problems as a person reads them in a terminal: one a line, then how many. Ends without a newline. */
export function readableProblems(
  problems: readonly Diagnostic[],
  { colour = false, all = false, release = false, lineOf = () => undefined, cells = 100 }: Reader = {},
): string {
  const paint: Paint = (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
  const told: Told[] = all ? problems.map((shown) => ({ shown: [shown], more: 0 })) : together(problems);
  const hidden = told.some(({ more }) => more > 0);
  return [
    ...told.flatMap(({ shown, more }) => [
      ...shown.flatMap((problem) => [
        readable(problem, paint),
        ...excerptLines(problem, lineOf(problem), cells, paint),
      ]),
      ...(more > 0 ? [paint('dim', `  and ${more} more like ${shown.length > 1 ? 'these' : 'this'}.`)] : []),
    ]),
    '',
    `${summary(problems)}${hidden ? ` To see each, run clausebook check ${release ? '--release ' : ''}--all.` : ''}`,
  ].join('\n');
}

function readable({ code, file, line, column, severity, message, hint }: Diagnostic, paint: Paint): string {
  const place = line > 0 ? `${file}:${line}:${Math.max(column, 1)}` : file;
  const grave = severity === 'warning' ? paint('yellow', 'warning: ') : '';
  const fact = severity === 'error' ? paint('red', message) : message;
  return `${place && `${paint('cyan', place)}  `}${grave}${fact}${hint ? ` ${hint}` : ''} ${paint('dim', `[${code}]`)}`;
}

/** The line of the file with its number, and below it a caret under the place. */
function excerptLines(
  { line, column, severity }: Diagnostic,
  text: string | undefined,
  cells: number,
  paint: Paint,
): string[] {
  if (text === undefined || text.trim() === '') return [];
  const number = `${line}`;
  const { shown, caret } = excerpt(text, Math.max(column, 1), Math.max(cells - number.length - 5, 20));
  const under =
    column > 0 ? [`${' '.repeat(caret)}${paint(severity === 'error' ? 'red' : 'yellow', '^')}`] : [];
  return [
    `${paint('dim', `  ${number} |`)} ${shown}`,
    ...under.map((mark) => `${paint('dim', `  ${' '.repeat(number.length)} |`)} ${mark}`),
  ];
}

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

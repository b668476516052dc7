import { relative } from 'node:path';
import { generator } from '../build/generator.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { slashed } from '../diagnostics/file-path.ts';
import { githubAnnotations } from '../diagnostics/print/github.ts';
import { jsonProblems } from '../diagnostics/print/json.ts';
import { sarifLog } from '../diagnostics/print/sarif.ts';
import { readableProblems, summary } from '../diagnostics/print/terminal.ts';
import type { Format } from './formats.ts';
import type { SourceLine } from './source-lines.ts';

/** How and about which manual problems are told. */
export interface Telling {
  root: string;
  format?: Format;
  /** Each by itself, however many say the same. */
  all?: boolean;
  /** Whether what stands against a release was asked for. */
  release?: boolean;
  /** Whether nothing comes of it: then a person reads it from the stream for errors. */
  failed: boolean;
  /** The line that a problem is about, for those who read in a terminal. */
  lineOf?: SourceLine;
  /** What JSON says beside the problems. */
  more?: Readonly<Record<string, unknown>>;
}

/** Tells problems on the standard streams. What programs read goes to the standard output, whatever it says. */
export function tell(
  problems: readonly Diagnostic[],
  { root, format = 'text', all = false, release = false, failed, lineOf, more }: Telling,
): void {
  if (format === 'json') console.log(jsonProblems(problems, more));
  else if (format === 'sarif') console.log(sarifLog(problems, { generator, folder: folderOf(root) }));
  else if (format === 'github') annotate(problems, root);
  else {
    const stream = failed ? process.stderr : process.stdout;
    const reader = {
      colour: stream.isTTY && stream.hasColors(),
      all,
      release,
      ...(lineOf && { lineOf }),
      ...(stream.isTTY && stream.columns > 0 && { cells: stream.columns }),
    };
    stream.write(`${problems.length > 0 ? readableProblems(problems, reader) : summary(problems)}\n`);
    // In a workflow of GitHub Actions the same stand beside the lines that they are about, unasked.
    if (process.env['GITHUB_ACTIONS'] === 'true') annotate(problems, root);
  }
}

function annotate(problems: readonly Diagnostic[], root: string): void {
  if (problems.length > 0) console.log(githubAnnotations(problems, folderOf(root)));
}

/** Where a manual stands in its repository; tools look from there. */
const folderOf = (root: string): string =>
  slashed(relative(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), root));

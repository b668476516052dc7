import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readableProblems } from '../diagnostics/print/terminal.ts';
import { absolute } from './load-manual.ts';

/** Problems that keep a manual from being published. */
export class ProblemsFound extends Error {
  override name = 'ProblemsFound';
  readonly title = 'The manual has problems.';
  readonly hint = 'The page comes back by itself once they are mended.';
  readonly problems: readonly Diagnostic[];
  /** The first of them in its file: the overlay opens it in an editor. */
  readonly loc: { file: string; line: number; column: number } | undefined;

  constructor(problems: readonly Diagnostic[], root: string) {
    super(readableProblems(problems));
    this.problems = problems;
    const first = problems.find(({ severity, line }) => severity === 'error' && line > 0);
    if (first)
      this.loc = { file: absolute(root, first.file), line: first.line, column: Math.max(first.column, 1) };
  }
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** Problems, each told once: a file with `each` is read once for each item. */
export function withoutRepeats(problems: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return seen.has(key) ? false : seen.add(key);
  });
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** Problems without those that are not to be told. */
export function without(problems: readonly Diagnostic[], silenced: readonly Diagnostic[]): Diagnostic[] {
  const silent = new Set(silenced.map(keyOf));
  return problems.filter((problem) => !silent.has(keyOf(problem)));
}

const keyOf = ({ code, message, file, line, column }: Diagnostic): string =>
  JSON.stringify([code, message, file, line, column]);

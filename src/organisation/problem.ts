/** How grave a problem is: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/**
 * One finding about the user's files: place, fact and remedy.
 * `line` and `column` count from 1; they are 0 where the file as a whole is meant.
 */
export interface Problem {
  /** Path as the user would type it, relative to the project root, with forward slashes. */
  file: string;
  line: number;
  column: number;
  severity: Severity;
  /** The fact, one sentence. */
  message: string;
  /** The remedy, one sentence; empty when the fact says it all. */
  hint: string;
}

/** Orders problems the way a person reads files: by file, then line, then column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

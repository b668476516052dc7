import { codes, type DiagnosticCode } from './codes.ts';
import type { Fix } from './fix.ts';
import type { FilePlace } from './place.ts';

/** How grave a diagnostic is: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** Fact and remedy, not yet placed. */
export interface Finding {
  code: DiagnosticCode;
  severity: Severity;
  /** The fact, one sentence. */
  message: string;
  /** The remedy, one sentence; empty when the fact says it all. */
  hint: string;
  /** How it is mended beyond doubt; for the program alone, and told to nobody. */
  fix?: Fix;
}

/** A finding about data of the organisation, before anybody has located it in a file. */
export interface Unlocated extends Finding {
  /** Keys and list indexes, or the ids of items in place of these. */
  path: (string | number)[];
  /** The values that can't hold together; a waiver is bound to them. */
  compared?: readonly { path: string; value: string }[];
}

/**
 * One finding about the user's files: place, fact and remedy. `file` is as the user would type it, from the root of the
 * project; line and column are 0 where the file as a whole is meant.
 */
export interface Diagnostic extends FilePlace, Finding {}

/** Makes a finding. How grave it is, its code alone says. */
export const finding = (code: DiagnosticCode, message: string, hint: string, fix?: Fix): Finding => ({
  code,
  severity: codes[code].severity,
  message,
  hint,
  ...(fix && { fix }),
});

/** A finding at its place. */
export const placed = (
  { file, line, column }: FilePlace,
  { code, severity, message, hint, fix }: Finding,
): Diagnostic => ({ code, file, line, column, severity, message, hint, ...(fix && { fix }) });

/** Makes a diagnostic whose place is known. */
export const diagnostic = (
  place: FilePlace,
  code: DiagnosticCode,
  message: string,
  hint: string,
  fix?: Fix,
): Diagnostic => placed(place, finding(code, message, hint, fix));

/** Diagnostics as they are told, without how they are mended. */
export const withoutFixes = (diagnostics: readonly Diagnostic[]): Omit<Diagnostic, 'fix'>[] =>
  diagnostics.map(({ fix: _, ...told }) => told);

/** Orders diagnostics the way a person reads files: by file, then line, then column. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Whether one of them stops a build. */
export const anyError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

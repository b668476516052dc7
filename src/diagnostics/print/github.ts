import type { Diagnostic } from '../diagnostic.ts';
import { inFolder } from './in-folder.ts';

/**
 * Diagnostics as workflow commands of GitHub Actions, which shows them beside the lines they are about.
 * `folder` is where the manual stands in the repository; empty when it is the repository.
 */
export const githubAnnotations = (problems: readonly Diagnostic[], folder = ''): string =>
  problems.map((problem) => annotation(problem, folder)).join('\n');

function annotation(
  { code, file, line, column, severity, message, hint }: Diagnostic,
  folder: string,
): string {
  const properties = {
    file: inFolder(folder, file),
    ...(line > 0 ? { line, ...(column > 0 ? { col: column } : {}) } : {}),
    title: code,
  };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${written.join(',')}::${data(`${message}${hint ? ` ${hint}` : ''}`)}`;
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

import { codes } from './codes.ts';

/** The reference of all codes as Markdown; each has a heading, so that it can be linked. */
export function problemsReference(): string {
  const sections = Object.entries(codes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, { severity, cause, remedy }]) => [
      `## ${code}`,
      '',
      `**${severity === 'error' ? 'Error' : 'Warning'}.** ${asText(cause)}`,
      '',
      `**Remedy:** ${asText(remedy)}`,
      '',
    ]);
  return [
    '# Problems',
    '',
    'Every problem that `clausebook` tells ends with its code in square brackets. An error keeps the manual from being',
    'built, a warning does not. Made from the table of codes by `npm run reference`.',
    '',
    ...sections,
  ].join('\n');
}

/** Text with nothing in it that Markdown would take for its own. */
const asText = (text: string): string => text.replace(/[\\<>*`[\]!]/g, '\\$&');

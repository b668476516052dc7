import type { Entry } from './codes/entry.ts';
import { codes } from './codes.ts';
import { formerCodes } from './former-codes.ts';

/** The reference of all codes as Markdown; each has a heading, so that it can be linked. `waivable` are those that a waiver may name. */
export function problemsReference(waivable: readonly string[]): string {
  const sections = Object.entries(codes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, { severity, cause, remedy, fix }]: [string, Entry]) => [
      `## ${code}`,
      '',
      `**${severity === 'error' ? 'Error' : 'Warning'}.** ${asText(cause)}`,
      '',
      `**Remedy:** ${asText(remedy)}`,
      '',
      ...(fix === undefined ? [] : [`**Mended by \`check --fix\`:** ${asText(fix)}`, '']),
      ...(waivable.includes(code) ? ['A [waiver](../releasing.md#waivers) may let it pass.', ''] : []),
    ]);
  return [
    '# Problems',
    '',
    'Every problem that `clausebook` tells ends with its code in square brackets. An error keeps the manual from being',
    'built, a warning does not. `clausebook check --fix` mends some of them where there is no doubt what is meant',
    '([how](../editing.md#mending)). Made from the table of codes by `npm run reference`.',
    '',
    ...sections,
    '## Codes that are told no more',
    '',
    ...Object.entries(formerCodes).map(
      ([code, successors]) => `- ${code}: its place took ${successors.map(linked).join(' and ')}.`,
    ),
    '',
  ].join('\n');
}

const linked = (code: string): string => `[${code}](#${code})`;

/** Text with nothing in it that Markdown would take for its own. */
const asText = (text: string): string => text.replace(/[\\<>*`[\]!]/g, '\\$&');

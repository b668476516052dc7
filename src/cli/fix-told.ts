import { structuredPatch } from 'diff';
import { snippet } from '../build/snippet.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { listPaths } from '../organisation/index.ts';
import { isWithheld, type Withheld } from '../organisation/withheld.ts';
import type { Mended } from './fix-plan.ts';
import type { SourceLine } from './source-lines.ts';

const hidden = '(a line that is not shown)';

/** What would be written, as a patch; lines with personal or confidential values are not shown in it. */
export function diffOf({ file, before, after }: Mended, withheld: Withheld): string {
  const { hunks } = structuredPatch(file, file, before.toString(), after.toString(), '', '', { context: 2 });
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: all }) => {
    let line = oldStart - 1;
    return [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...all.map((each) => {
        if (!each.startsWith('+')) line += 1;
        const text = each.slice(1).replace(/\r$/, '');
        return `${each[0]}${isWithheld(text, { file, line }, withheld) ? hidden : text}`;
      }),
    ];
  });
  return [`--- ${file}`, `+++ ${file}`, ...lines].join('\n');
}

/** The line to write in a config that is a program, which nobody edits but its author; nothing where that can't be told. */
export function lineToPaste({ fix, file, line, column }: Diagnostic, lineOf: SourceLine): string | undefined {
  if (!fix || !('change' in fix)) return undefined;
  const { change } = fix;
  if ('to' in change)
    return `${file}: move the lines of ${change.path.join('.')} to this place:\n${snippet(change.to.join('.'), ['…'], file, listPaths())}`;
  const text = lineOf({ file, line, column });
  const [was, now] =
    'key' in change
      ? [
          new RegExp(`(?<![\\w$.-])(["']?)${literal(String(change.path.at(-1)))}\\1(?=\\s*:)`, 'g'),
          change.key,
        ]
      : [
          new RegExp(`(["'\`])${literal(change.was)}\\1|(?<=:\\s*)${literal(change.was)}(?![\\w.])`, 'g'),
          inScript(change.as),
        ];
  const places = [...(text?.matchAll(was) ?? [])];
  if (text === undefined || places.length !== 1) return undefined;
  return `${file}:${line}: write\n${text.replace(was, () => now).trim()}`;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A value as our own examples write it in TypeScript. */
const inScript = (as: string): string => {
  const value: unknown = JSON.parse(as);
  return typeof value === 'string' && !/['\\]/.test(value) ? `'${value}'` : as;
};

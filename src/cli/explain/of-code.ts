import type { Entry } from '../../diagnostics/codes/entry.ts';
import { codes, type DiagnosticCode } from '../../diagnostics/codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formerCodes } from '../../diagnostics/former-codes.ts';
import { choices } from '../../organisation/schema/choices.ts';
import type { Explanation } from './explanation.ts';

/** What a code means, and where this manual has such a problem: these are its best examples. */
export function explainCode(code: string, problems: readonly Diagnostic[]): Explanation | undefined {
  const successors = Object.hasOwn(formerCodes, code) ? formerCodes[code] : undefined;
  if (successors)
    return {
      kind: 'code',
      id: code,
      title: `It is told no more; ${successors.join(' and ')} took its place.`,
      facts: {},
      sections: [],
    };
  if (!Object.hasOwn(codes, code)) return undefined;
  const { severity, cause, remedy, fix }: Entry = codes[code as DiagnosticCode];
  const here = problems.filter((problem) => problem.code === code);
  return {
    kind: 'code',
    id: code,
    title: cause,
    facts: {
      severity: severity === 'error' ? 'error: it keeps the manual from being built' : 'warning',
      remedy,
      'check --fix': fix ?? 'leaves it to you',
      waiver: (choices.waivable as readonly string[]).includes(code) ? 'may let it pass' : '',
      here: here.length === 0 ? 'nowhere in this manual' : '',
    },
    sections: [
      {
        heading: 'In this manual',
        lines: here.map(
          ({ file, line, message, hint }) => `${file}${line > 0 ? `:${line}` : ''}  ${message} ${hint}`,
        ),
      },
    ],
  };
}

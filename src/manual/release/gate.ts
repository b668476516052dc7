import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Locate, located } from '../../organisation/index.ts';
import { judgedContradictions } from './contradictions.ts';
import type { ReleaseFacts } from './reason.ts';
import { isReason, reasonCodes, releaseReasons } from './reasons/index.ts';
import { waiverProblems } from './waiver-problems.ts';
import { judgedWaivers, type Reason, type WaiverLine } from './waivers.ts';

/** What stands against a release, and what waivers make of it. */
export interface Gate {
  /** Errors: why there can't be a release. */
  reasons: Diagnostic[];
  /** Warnings: what would be a reason, and passes by a waiver. */
  waived: Diagnostic[];
  /** Warnings that are not told, since a waiver lets the values that can't hold together pass. */
  silenced: Diagnostic[];
  /** What is wrong with the waivers themselves, whether there is to be a release or not. */
  problems: Diagnostic[];
  /** One line for each thing that a waiver is about. */
  lines: WaiverLine[];
}

/** Looks for all that stands against a release at once. */
export function gateOf(facts: ReleaseFacts): Gate {
  const { organisation, day, locate } = facts;
  const all = reasonCodes.flatMap((code) =>
    releaseReasons[code].find(facts).map((found): Reason => ({ code, found })),
  );
  const contradictions = judgedContradictions(facts);
  const lines = [
    ...judgedWaivers(
      organisation.waivers.filter(({ code }) => isReason(code)),
      all,
      day,
    ),
    ...contradictions.lines,
  ];
  const passing = new Map(lines.flatMap((line) => (line.state === 'active' ? [[line.reason, line]] : [])));
  return {
    reasons: all
      .filter((reason) => !passing.has(reason))
      .map(({ code, found: { place, message, hint } }) => diagnostic(place, code, message, hint)),
    waived: [
      ...all.flatMap((reason) => {
        const line = passing.get(reason);
        return line ? passes(line, reason.found.message, locate) : [];
      }),
      ...[...contradictions.passing].map(([{ message }, line]) => passes(line, message, locate)),
    ],
    silenced: [...contradictions.passing.keys()].map((one) => located(one, locate)),
    problems: waiverProblems(facts, lines),
    lines,
  };
}

const passes = ({ waiver: { id, until } }: WaiverLine, message: string, locate: Locate): Diagnostic =>
  diagnostic(
    locate(['waivers', id]),
    'passes-by-waiver',
    `Until ${until} the waiver "${id}" lets pass: ${message}`,
    'Mend it by then.',
  );

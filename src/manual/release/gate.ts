import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ReleaseFacts } from './reason.ts';
import { reasonCodes, releaseReasons } from './reasons/index.ts';
import { waiverProblems } from './waiver-problems.ts';
import { judgedWaivers, type Reason, type WaiverLine } from './waivers.ts';

/** What stands against a release, and what waivers make of it. */
export interface Gate {
  /** Errors: why there can't be a release. */
  reasons: Diagnostic[];
  /** Warnings: what would be a reason, and passes by a waiver. */
  waived: Diagnostic[];
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
  const lines = judgedWaivers(organisation.waivers, all, day);
  const passing = new Map(lines.flatMap((line) => (line.state === 'active' ? [[line.reason, line]] : [])));
  return {
    reasons: all
      .filter((reason) => !passing.has(reason))
      .map(({ code, found: { place, message, hint } }) => diagnostic(place, code, message, hint)),
    waived: all.flatMap((reason) => {
      const line = passing.get(reason);
      if (!line) return [];
      const { id, until } = line.waiver;
      return diagnostic(
        locate(['waivers', id]),
        'passes-by-waiver',
        `Until ${until} the waiver "${id}" lets pass: ${reason.found.message}`,
        'Mend it by then.',
      );
    }),
    problems: waiverProblems(facts, lines),
    lines,
  };
}

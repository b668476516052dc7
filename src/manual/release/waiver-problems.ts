import { type Diagnostic, finding } from '../../diagnostics/diagnostic.ts';
import { type Locate, located } from '../../organisation/index.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { isSensitive } from '../model/redaction.ts';
import type { SubjectKind } from './kinds.ts';
import type { ReleaseFacts } from './reason.ts';
import { aboutOf, isReason } from './reasons/index.ts';
import type { Waiver, WaiverLine } from './waivers.ts';

const nouns: Record<SubjectKind, string> = {
  point: 'a point of this edition that has to be answered',
  document: 'the id of a document',
  field: 'the path of a value',
  role: 'the id of a role',
  record: 'the id of a kind of record',
};

/**
 * What is wrong with waivers: what keeps one from being understood; else that it lets nothing pass, or nothing any more.
 */
export function waiverProblems(facts: ReleaseFacts, lines: readonly WaiverLine[]): Diagnostic[] {
  const faultsOf = faultFinder(facts);
  return facts.organisation.waivers.flatMap((waiver) => {
    const faults = faultsOf(waiver);
    return faults.length > 0
      ? faults
      : warnings(
          // What a waiver is for may have come or gone between that day and this: nobody is to take it out for that.
          lines.filter((line) => line.waiver === waiver && (facts.isToday || line.state !== 'unused')),
          facts.locate,
        );
  });
}

/** Values are not quoted here: they may be none of everybody's business. */
function faultFinder(facts: ReleaseFacts): (waiver: Waiver) => Diagnostic[] {
  const { locate } = facts;
  const known = knownSubjects(facts);
  const sensitive = new Set(facts.decisions.flatMap(({ path, field }) => (isSensitive(field) ? [path] : [])));
  return (waiver) => {
    const told = (code: Parameters<typeof finding>[0], message: string, hint: string) =>
      located({ path: ['waivers', waiver.id, 'paths'], ...finding(code, message, hint) }, locate);
    const about = aboutOf(waiver.code);
    const ids = known[about];
    const count = waiver.paths.length;
    return [
      ...(waiver.values.length === count
        ? []
        : [
            told(
              'unequal-waiver',
              `The list of paths has the length ${count}, that of values ${waiver.values.length}.`,
              'Write for each path what stood there, in the same order.',
            ),
          ]),
      ...waiver.paths.flatMap((path) => {
        if (about === 'field' && sensitive.has(path))
          return told(
            'sensitive-waiver',
            `${path} is personal or confidential, and the register of waivers would publish its value.`,
            'Take it out: no release waits for it.',
          );
        if (ids.includes(path)) return [];
        return told(
          'unknown-waived',
          `"${path}" is not ${nouns[about]}.`,
          didYouMean(path, ids, `Write ${nouns[about]}.`),
        );
      }),
    ];
  };
}

function knownSubjects({ clauses, known, decisions }: ReleaseFacts): Record<SubjectKind, readonly string[]> {
  const points = clauses.filter(({ leaf }) => leaf).flatMap(({ requirements }) => requirements);
  return {
    point: points.filter(({ scored }) => scored).map(({ id }) => id),
    document: [...known.documents.keys()],
    field: decisions.map(({ path }) => path),
    role: [...known.roles.keys()],
    record: [...known.records.keys()],
  };
}

/** Waivers that let nothing pass, or nothing any more. */
const warnings = (lines: readonly WaiverLine[], locate: Locate): Diagnostic[] =>
  lines.flatMap((line) => {
    const { waiver } = line;
    const told = (
      code: 'lapsed-waiver' | 'unused-waiver',
      field: 'until' | 'values' | 'paths',
      message: string,
      hint: string,
    ) => located({ path: ['waivers', waiver.id, field], ...finding(code, message, hint) }, locate);
    const out = takeOut(waiver, line.subject);
    switch (line.state) {
      case 'active':
        return [];
      case 'over':
        return told(
          'lapsed-waiver',
          'until',
          `It let "${line.subject}" pass until ${waiver.until}, and that day has passed.`,
          `Mend what it let pass and ${out}, or let its approver name another day.`,
        );
      case 'changed':
        return told(
          'lapsed-waiver',
          'values',
          `It was for "${line.subject}" as "${line.value}"; there is "${line.reason?.found.value}" now.`,
          `Mend that and ${out}, or let its approver decide anew, and write the new value.`,
        );
      default:
        return told(
          'unused-waiver',
          'paths',
          isReason(waiver.code)
            ? `Nothing stands against a release that it would let pass: no ${waiver.code} of "${line.subject}".`
            : `Nothing is there that it would let pass: no ${waiver.code} of "${line.subject}".`,
          `${out.charAt(0).toUpperCase()}${out.slice(1)}.`,
        );
    }
  });

const takeOut = ({ paths }: Waiver, subject: string): string =>
  paths.length === 1 ? 'take the waiver out' : `take "${subject}" and its value out`;

import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { clause, isWithin, leavesUnder, parseClauseRef } from '../../standard/index.ts';
import { dayAfter } from '../day-after.ts';
import { clockHours } from '../duration.ts';
import { editionOf, processesOf } from '../processes.ts';
import type { Organisation } from '../schema/organisation.ts';
import { quote } from '../schema-messages.ts';
import { auditsIn } from './audits.ts';
import { found, type Rule, when } from './rule.ts';

/** The calendar of audits against the standard. */
export const auditProgramme: Rule = (organisation) => [
  ...unknownClauses(organisation),
  ...(organisation.audit.calendar.length === 0
    ? []
    : [
        ...gaps(organisation),
        ...tooFew(organisation),
        ...tooFarApart(organisation),
        ...rareSecurity(organisation),
      ]),
];

/** The number of a clause of the manual's edition; undefined for what is none. */
export function auditedClause(written: string, organisation: Organisation): string | undefined {
  const edition = editionOf(organisation);
  const ref = parseClauseRef(written, edition);
  return ref && ref.edition === edition && clause(edition, ref.number) ? ref.number : undefined;
}

function unknownClauses(organisation: Organisation): Unlocated[] {
  const { pool, calendar, weighing } = organisation.audit;
  const lists = [
    ...pool.map(({ id, bound }) => ({ path: `audit.pool.${id}.bound`, clauses: bound })),
    ...calendar.map(({ id, clauses }) => ({ path: `audit.calendar.${id}.clauses`, clauses })),
    ...weighing.map(({ id, clauses }) => ({ path: `audit.weighing.${id}.clauses`, clauses })),
  ];
  return lists.flatMap(({ path, clauses }) =>
    clauses
      .filter((written) => auditedClause(written, organisation) === undefined)
      .map((written) =>
        found(
          'audit-of-unknown-clause',
          path,
          `${quote(written)} is not a clause of the edition of ${organisation.edition}.`,
          'Write its number in quotes, such as "8.1".',
        ),
      ),
  );
}

/** Whether an audit of one clause sees another: itself, or one above or below it. */
const sees = (audited: string, wanted: string): boolean =>
  isWithin(wanted, audited) || isWithin(audited, wanted);

/** Entries of the calendar in which a clause is audited. */
export function auditsOf(wanted: string, organisation: Organisation) {
  return organisation.audit.calendar.filter(({ clauses }) =>
    clauses.some((written) => {
      const number = auditedClause(written, organisation);
      return number !== undefined && sees(number, wanted);
    }),
  );
}

/** Clauses that no audit of the cycle sees. */
function gaps(organisation: Organisation): Unlocated[] {
  const missing = leavesUnder(editionOf(organisation))
    .map(({ number }) => number)
    .filter((number) => auditsOf(number, organisation).length === 0);
  return when(
    missing.length > 0,
    found(
      'clause-not-audited',
      'audit.calendar',
      `No audit of the cycle covers ${missing.join(', ')}.`,
      'Add them to the clauses of an audit.',
    ),
  );
}

/** A cycle holds as many audits as its interval goes into it. */
function tooFew(organisation: Organisation): Unlocated[] {
  const { coverage, interval } = organisation.audit;
  const audits = auditsIn(organisation);
  const wanted = Math.floor((clockHours(coverage) ?? 0) / (clockHours(interval) ?? Infinity));
  return when(
    audits.length < wanted,
    found(
      'audits-too-few',
      'audit.calendar',
      `${audits.length} of ${wanted} audits of the cycle are entered, days that follow each other counting as one: an audit takes place every ${interval} (audit.interval), and the cycle is ${coverage} long (audit.coverage).`,
      'Enter the others, or lengthen audit.interval.',
    ),
  );
}

/** Audits that follow each other later than the interval says. One without a day may lie anywhere. */
function tooFarApart(organisation: Organisation): Unlocated[] {
  const { interval } = organisation.audit;
  const days = auditsIn(organisation).map(({ from }) => from);
  return days.flatMap((day, index) => {
    const before = days[index - 1];
    if (days.includes(undefined) || before === undefined || day === undefined) return [];
    const last = dayAfter(before, interval);
    return when(
      day > last,
      found(
        'audits-too-far-apart',
        'audit.calendar',
        `No audit takes place between ${before} and ${day}, but there is one every ${interval} (audit.interval), so by ${last}.`,
        `Plan the audit of ${day} on ${last} or earlier, add one in between, or lengthen audit.interval.`,
      ),
    );
  });
}

/** Longest time without an audit of security between the first and the last audit of the calendar, held against its interval. */
function rareSecurity(organisation: Organisation): Unlocated[] {
  const { calendar } = organisation.audit;
  const { auditInterval } = organisation.security;
  const wanted = processesOf(organisation).find(({ id }) => id === 'security')?.clause;
  if (wanted === undefined) return [];
  const days = (audits: readonly { on?: string | undefined }[]) => audits.flatMap(({ on }) => on ?? []);
  const all = days(calendar).toSorted();
  const planned = days(auditsOf(wanted, organisation));
  if (planned.length === 0) return [];
  const stops = [...all.slice(0, 1), ...planned, ...all.slice(-1)].toSorted();
  const late = stops.find(
    (day, index) => index > 0 && day > dayAfter(stops[index - 1] ?? day, auditInterval),
  );
  return when(
    late !== undefined,
    found(
      'security-audits-too-rare',
      'audit.calendar',
      `Clause ${wanted} is audited on ${planned.toSorted().join(', ')}; before ${late ?? ''} more time passes than security.auditInterval (${auditInterval}) allows.`,
      `Add ${wanted} to an audit in between, or raise security.auditInterval.`,
    ),
  );
}

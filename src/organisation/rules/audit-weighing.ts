import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import type { Organisation } from '../schema/organisation.ts';
import { auditedClause, auditsOf } from './audit-programme.ts';
import { type Audit, auditsIn } from './audits.ts';
import { found, type Rule, when } from './rule.ts';

/**
 * The calendar of audits against the weighing that is to change it. One yes means the next audit and one more in the cycle,
 * further ones every audit from the weighing on.
 */
export const auditWeighing: Rule = (organisation) => {
  const { calendar, weighing } = organisation.audit;
  if (calendar.length === 0) return [];
  const audits = auditsIn(organisation);
  return weighing.flatMap(({ id, on, clauses, important, unwell, earlierFaults }) => {
    const yes = [important, unwell, earlierFaults].filter(Boolean).length;
    if (yes === 0) return [];
    const path = `audit.weighing.${id}.clauses`;
    return clauses.flatMap((written) => {
      const clause = auditedClause(written, organisation);
      if (clause === undefined) return [];
      const asked = { path, clause, yes, on, audits, entries: new Set(auditsOf(clause, organisation)) };
      const rare = tooRare(asked);
      return rare.length > 0 ? rare : tooLate(asked);
    });
  });
};

interface Asked {
  path: string;
  clause: string;
  /** How many of the questions were answered with yes. */
  yes: number;
  /** The day of the answers; before the cycle where nobody wrote one. */
  on: string | undefined;
  audits: readonly Audit[];
  /** Entries of the calendar that see the clause. */
  entries: ReadonlySet<Organisation['audit']['calendar'][number]>;
}

const isIn = ({ entries }: Audit, { entries: seeing }: Asked): boolean =>
  entries.some((entry) => seeing.has(entry));

/** Audits that the answers may still change; one without a day may lie anywhere. */
const after = ({ audits, on }: Asked): Audit[] =>
  audits.filter(({ from }) => on === undefined || from === undefined || from > on);

function tooRare(asked: Asked): Unlocated[] {
  const { path, clause, yes, on, audits } = asked;
  const left = after(asked);
  // What was audited before the answers counts for the two of a cycle, and cannot be asked for every audit.
  const counted = yes === 1 ? audits : left;
  const planned = counted.filter((audit) => isIn(audit, asked)).length;
  const held = counted.filter((audit) => !left.includes(audit) && isIn(audit, asked)).length;
  const wanted = yes === 1 ? Math.min(2, held + left.length) : left.length;
  return when(
    planned < wanted,
    found(
      'weighing-without-effect',
      path,
      `Clause ${clause} is in ${planned} of ${counted.length} audits ${on && yes > 1 ? `after ${on} ` : ''}(audit.calendar, days that follow each other counting as one), but its ${yes} yes ${yes === 1 ? 'asks' : 'ask'} for ${wanted}.`,
      `Add ${clause} to more audits of audit.calendar.`,
    ),
  );
}

/** Whether the first audit after the weighing leaves out what has a yes; without days nobody can say which is first. */
function tooLate(asked: Asked): Unlocated[] {
  const { path, clause, on, audits } = asked;
  if (audits.some(({ from }) => from === undefined)) return [];
  const [next] = after(asked);
  if (!next || isIn(next, asked)) return [];
  const first = after(asked).find((audit) => isIn(audit, asked));
  return [
    found(
      'weighing-without-effect',
      path,
      `Clause ${clause} has a yes of the weighing${on ? ` of ${on}` : ''}, which asks for the next audit, that of ${next.from}; but ${first ? `it is first audited on ${first.from}` : 'no audit after it sees the clause'} (audit.calendar).`,
      `Add ${clause} to the audit of ${next.from}, or write in audit.weighing the day on which it was weighed (on) if that audit was over by then.`,
    ),
  ];
}

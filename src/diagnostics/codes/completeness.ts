import type { Entries } from './entry.ts';

/** Codes of what is missing beside something that somebody has entered, and of days that have passed. */
export const completeness = {
  'left-out-document': {
    severity: 'warning',
    cause: 'A document is left out of the manual, but texts still send their readers to it.',
    remedy:
      'Say in these texts what holds instead; `clausebook override ID#section` copies the section that names it.',
  },
  'left-out-record': {
    severity: 'warning',
    cause: 'A ready-made record is left out, but texts or fields still name it.',
    remedy:
      'Say in these texts what is kept instead (`clausebook override ID#section` copies the section that names it), and name another record in the fields.',
  },
  'activity-over': {
    severity: 'warning',
    cause: 'The day of an activity of the service management plan has passed.',
    remedy: 'Take it out when it is done, or write the new day.',
  },
  'audit-of-unknown-clause': {
    severity: 'error',
    cause: 'The programme of audits names a clause that the edition of the manual does not have.',
    remedy: 'Correct the number, and write it in quotes.',
  },
  'clause-not-audited': {
    severity: 'warning',
    cause: 'No audit in audit.calendar covers a clause.',
    remedy: 'Add it to the clauses of an audit.',
  },
  'contract-duty-nowhere': {
    severity: 'warning',
    cause:
      'A duty of a contract names neither customer nor supplier, or a customer who gets no service that it applies to: no agreement prints it.',
    remedy:
      'Write `customer` or `supplier`, a service that the customer gets in `appliesTo`, or another kind of obligation.',
  },
  'duty-not-weighed': {
    severity: 'warning',
    cause:
      'A clause that meets a law or a contract is not among those that the weighing of audits found to be important.',
    remedy:
      'Add a line to `audit.weighing` with the clause and `important: true`, and plan it for the next audit and one more.',
  },
  'limits-without-issues': {
    severity: 'warning',
    cause: 'The plan says that there is no limit, and issues inside the organisation are entered beside it.',
    remedy: 'Write in plan.limits what they hinder, or waive it with the reason why they hinder nothing.',
  },
  'measure-without-data': {
    severity: 'warning',
    cause:
      'A measure is worked out from a tool in which no kind of record is kept, and from which no report takes data.',
    remedy:
      'Name the tool that keeps its data in `source`, or that tool in `location` of the record or `sources` of a report.',
  },
  'notice-day-over': {
    severity: 'warning',
    cause: 'The last day on which a contract could be given notice has passed.',
    remedy:
      'Write its new last day if it goes on. If it shall end, write `notice: PT0S`: there is none left to give.',
  },
  'objective-over': {
    severity: 'warning',
    cause: 'The day by which an objective was to be reached has passed.',
    remedy: 'Write the new day that was decided, or take the objective out.',
  },
  'objective-unmeasured': {
    severity: 'warning',
    cause: 'An objective has no measure.',
    remedy: 'Name one in its `measure`.',
  },
  'objective-without-day': {
    severity: 'warning',
    cause: 'An objective has no day, and the plan no last day that would stand for it.',
    remedy: 'Write its `due`, or plan.to.',
  },
  'objective-without-target': {
    severity: 'warning',
    cause: 'Nothing says when an objective is reached.',
    remedy: 'Write its `target`, or one of its measure.',
  },
  'objectives-alike': {
    severity: 'warning',
    cause: 'Two objectives have the same measure and the same mark at which they are reached.',
    remedy: 'Give one of them another measure, or a `target` of its own.',
  },
  'obligation-unmet': {
    severity: 'warning',
    cause: 'Nothing says what meets an obligation.',
    remedy: 'Name controls, clauses or fields of the config in its `metBy`.',
  },
  'part-without-availability': {
    severity: 'warning',
    cause:
      'Some parts of a service have an availability and one does not, so that nothing can be compared with what is promised.',
    remedy: 'Write its availability, measured if there are figures, or beside as its arrangement.',
  },
  'activity-outside-plan': {
    severity: 'warning',
    cause: 'An activity of the service management plan has a day before or after the period of the plan.',
    remedy: 'Write a day within the period, or leave the activity to the plan whose period holds the day.',
  },
  'plan-backwards': {
    severity: 'error',
    cause: 'The period of the service management plan ends before it starts.',
    remedy: 'Correct one of the two dates.',
  },
  'plan-over': {
    severity: 'warning',
    cause: 'The period of the service management plan is over.',
    remedy: 'Have the next one approved and write its days in plan.from and plan.to.',
  },
  'process-unmeasured': {
    severity: 'warning',
    cause: 'No measure belongs to a process.',
    remedy: 'Keep a ready-made measure of its area, or write one.',
  },
  'audits-too-far-apart': {
    severity: 'warning',
    cause: 'More time lies between two audits of the calendar than the interval allows.',
    remedy: 'Plan one earlier or one in between in `audit.calendar`, or lengthen `audit.interval`.',
  },
  'audits-too-few': {
    severity: 'warning',
    cause: 'The calendar of audits holds fewer audits than the interval asks for in one cycle.',
    remedy: 'Enter the others in `audit.calendar`, or lengthen `audit.interval`.',
  },
  'party-not-audited': {
    severity: 'warning',
    cause: 'A party that carries out processes is in no audit of the calendar.',
    remedy: 'Name it in `parties` of an audit.',
  },
  'place-not-audited': {
    severity: 'warning',
    cause: 'A place in scope is the place of no audit of the calendar.',
    remedy: 'Write it as the place of an audit, or take it out of `scope.locations`.',
  },
  'security-audits-too-rare': {
    severity: 'warning',
    cause:
      'The calendar of audits leaves more time between two audits of information security than its interval.',
    remedy: 'Add the clause to an audit in between, or raise `security.auditInterval`.',
  },
  'shift-not-audited': {
    severity: 'warning',
    cause:
      'People work at night, at a weekend or at hours of their own, and no audit of the calendar sees them at it.',
    remedy: 'Write `hours` in an audit.',
  },
  'unknown-way-of-meeting': {
    severity: 'error',
    cause: 'An entry of `metBy` is no security control, no clause and no field of the config.',
    remedy: 'Correct it.',
  },
  'weighing-without-effect': {
    severity: 'warning',
    cause:
      'A clause that the weighing found to need more is in too few audits of the calendar, or not in the next one. Entries that begin within a week of each other are one audit.',
    remedy:
      'Add it to more audits: to the next and one more for one yes, to all for more. Where it was weighed in the middle of a cycle, write the day in `on`.',
  },
} as const satisfies Entries;

import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { isLonger } from '../fits.ts';
import { listed } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { contradiction, found, type Rule, when } from './rule.ts';

/** Pairs of figures of which one must be the smaller. */
export const thresholds: Rule = (organisation) => [
  ...figures(organisation),
  ...scores(organisation),
  ...periods(organisation),
];

function figures({ capacity, budgeting, satisfaction, incidents, measures }: Organisation): Unlocated[] {
  return [
    ...measures
      .filter(({ unit, target }) => unit === 'percent' && target > 100)
      .map(({ id, target }) =>
        found(
          'target-unreachable',
          `measures.${id}.target`,
          `No share reaches ${target}%.`,
          'Write a target from 0 to 100, or another unit.',
        ),
      ),
    ...when(
      capacity.warningThreshold >= capacity.criticalThreshold,
      found(
        'warning-after-critical',
        'capacity.warningThreshold',
        `The warning (${capacity.warningThreshold}%) does not come before the critical point (${capacity.criticalThreshold}%).`,
        'Make warningThreshold the smaller one.',
      ),
    ),
    ...when(
      budgeting.spendingLimit > budgeting.approvalLimit,
      found(
        'spending-over-approval',
        'budgeting.spendingLimit',
        'A process owner may spend more alone than top management must approve.',
        'Make spendingLimit at most approvalLimit.',
      ),
    ),
    ...when(
      satisfaction.target > satisfaction.scaleMaximum,
      found(
        'target-off-scale',
        'satisfaction.target',
        `The mark to be reached (${satisfaction.target}) is not on the scale (1 to ${satisfaction.scaleMaximum}).`,
        'Lower the target, or write the right scaleMaximum.',
      ),
    ),
    ...when(
      satisfaction.alertMark >= satisfaction.target,
      contradiction(
        'alert-above-target',
        [
          { path: 'satisfaction.alertMark', value: String(satisfaction.alertMark) },
          { path: 'satisfaction.target', value: String(satisfaction.target) },
        ],
        `The mark that calls for help (${satisfaction.alertMark}) is not below the target (satisfaction.target: ${satisfaction.target}).`,
        'Lower it.',
      ),
    ),
    ...when(
      incidents.escalateAt > incidents.informAt,
      contradiction(
        'told-before-escalated',
        [
          { path: 'incidents.escalateAt', value: `${incidents.escalateAt}%` },
          { path: 'incidents.informAt', value: `${incidents.informAt}%` },
        ],
        `The user is told at ${incidents.informAt}% of the time (incidents.informAt), before the case is escalated at ${incidents.escalateAt}%.`,
        'Escalate first, so that there is something to tell.',
      ),
    ),
  ];
}

function scores({ risk, security }: Organisation): Unlocated[] {
  const best = (levels: readonly { score: number }[]) => Math.max(0, ...levels.map(({ score }) => score));
  const highest = best(risk.likelihoods) * best(risk.consequences);
  const over = (['acceptanceLimit', 'highLimit'] as const).filter((limit) => risk[limit] > highest);
  return [
    ...when(
      risk.acceptanceLimit >= risk.highLimit,
      found(
        'accepted-though-high',
        'risk.acceptanceLimit',
        `Risks up to ${risk.acceptanceLimit} are accepted, though ${risk.highLimit} counts as high.`,
        'Make acceptanceLimit the smaller one.',
      ),
    ),
    ...over.map((limit) =>
      found(
        'risk-unreachable',
        `risk.${limit}`,
        `No risk can reach ${risk[limit]}; the highest rating is ${highest}.`,
        'Lower it.',
      ),
    ),
    ...when(
      security.acceptanceLimit > highest,
      found(
        'risk-unreachable',
        'security.acceptanceLimit',
        `No risk can reach ${security.acceptanceLimit}; the highest rating is ${highest}.`,
        'Lower it.',
      ),
    ),
  ];
}

function periods({ budgeting, complaints, audit, managementReview, calendar }: Organisation): Unlocated[] {
  const hours = calendar.workingDayHours;
  const { chair, attendees } = managementReview;
  return [
    ...when(
      isLonger(budgeting.approvedBefore, budgeting.draftBefore, hours),
      found(
        'budget-before-draft',
        'budgeting.approvedBefore',
        'The budget would be approved before its draft is ready.',
        'Make draftBefore the longer one.',
      ),
    ),
    ...when(
      isLonger(complaints.acknowledgeWithin, complaints.answerWithin, hours),
      found(
        'answer-before-confirmation',
        'complaints.acknowledgeWithin',
        'A complaint would be answered before it is confirmed.',
        'Confirm sooner.',
      ),
    ),
    ...when(
      isLonger(audit.interval, audit.coverage, hours),
      found(
        'audits-too-rare',
        'audit.interval',
        `Audits every ${audit.interval} cannot cover every clause within ${audit.coverage}.`,
        'Audit more often, or lengthen audit.coverage.',
      ),
    ),
    ...when(
      isLonger(managementReview.interval, 'P1Y', hours),
      found(
        'management-review-rare',
        'managementReview.interval',
        'Management reviews less than once a year.',
        'Write P1Y or less.',
      ),
    ),
    ...when(
      chair !== '' && !attendees.includes(chair),
      contradiction(
        'chair-absent',
        [listed('managementReview.attendees', attendees), { path: 'managementReview.chair', value: chair }],
        `${chair} chairs the management review (managementReview.chair) and does not attend it (managementReview.attendees: ${listed('', attendees).value}).`,
        `Add ${chair}.`,
      ),
    ),
  ];
}

import { isEmergency, isMajor, isStanding } from '../../kinds-of-change.ts';
import { majorHandling } from '../../promise/notice-needed.ts';
import type { Organisation } from '../../schema/organisation.ts';
import type { Chain } from './chain.ts';
import { nightChains } from './night-chains.ts';

/** Every chain of times that a config is held against. */
export const chains: readonly Chain[] = [
  {
    code: 'lead-time-too-short',
    terms: [
      'changes.classifyWithin',
      'changes.assessWithin',
      'changes.decideWithin',
      'changes.types.*.notice',
    ],
    limit: 'changes.types.*.leadTime',
    why: 'A change is announced once it is decided, and must be announced that long before it starts.',
    only: (organisation, id) => !isMajor(id) && authorityOf(organisation, id) === 'own',
  },
  {
    code: 'lead-time-too-short',
    terms: [...majorHandling, 'changes.types.*.notice'],
    limit: 'changes.types.*.leadTime',
    why: 'A major change is announced once it is decided to plan it, and its plan and its design are accepted, and must be announced that long before it starts.',
    only: (organisation, id) => isMajor(id) && authorityOf(organisation, id) === 'own',
  },
  {
    code: 'lead-time-too-short',
    terms: ['changes.types.*.notice'],
    limit: 'changes.types.*.leadTime',
    why: 'It may start before the time is over for which it has to be announced.',
    only: (organisation, id) => authorityOf(organisation, id) === 'standing',
  },
  ...['budgeting.changeCostWithin', 'security.changeAssessmentWithin'].map(
    (part): Chain => ({
      code: 'assessment-too-slow',
      terms: [part],
      limit: 'changes.assessWithin',
      why: 'It is part of the assessment, without which nothing is decided.',
    }),
  ),
  ...nightChains,
  {
    code: 'declared-too-late',
    terms: ['onCall.declareAfter'],
    limit: 'majorIncidents.declareWithin',
    why: 'Whoever declares in place of others would begin after the time for it is over.',
  },
  {
    code: 'decided-before-called',
    terms: ['incidents.recordWithin', 'majorIncidents.declareWithin', 'majorIncidents.teamWithin'],
    limit: 'continuity.activateWithin',
    why: 'A loss is recorded, then declared a major incident, and only then is the team called together with which activation is decided.',
  },
  {
    code: 'planned-after-notice',
    terms: ['releases.types.*.notice'],
    limit: 'releases.planBefore',
    why: 'Customers would be told of a date before the plan that fixes it is agreed.',
    only: (organisation, id) => !isEmergency(organisation, id),
  },
  {
    code: 'planned-after-notice',
    terms: ['releases.notesBefore'],
    limit: 'releases.planBefore',
    why: 'Notes of a release would go out before its plan is agreed.',
  },
  {
    code: 'horizon-too-short',
    terms: ['changes.types.*.notice'],
    limit: 'changes.scheduleHorizon',
    why: 'Customers would hear of a change before the schedule shows it.',
  },
  ...['agreements.*.changeNotice', 'agreements.*.customers.*.changeNotice'].flatMap((term): Chain[] => [
    {
      code: 'horizon-too-short',
      terms: [term],
      limit: 'changes.scheduleHorizon',
      why: 'The customer would hear of a change before the schedule shows it.',
    },
    {
      code: 'horizon-too-short',
      terms: [term],
      limit: 'releases.calendarHorizon',
      why: 'The customer would hear of a release before the calendar shows it.',
    },
    {
      code: 'planned-after-notice',
      terms: [term],
      limit: 'releases.planBefore',
      why: 'The customer would be told of a release before the plan that fixes its date is agreed.',
    },
  ]),
  {
    code: 'horizon-too-short',
    terms: ['releases.types.*.notice'],
    limit: 'releases.calendarHorizon',
    why: 'Customers would hear of a release before the calendar shows it.',
  },
  ...(
    [
      ['measurement.collectInterval', 'measurement.reportInterval'],
      ['supplierManagement.performanceInterval', 'supplierManagement.reviewInterval'],
      ['supplierManagement.performanceInterval', 'suppliers.*.reviewInterval'],
      ['governance.performanceInterval', 'otherParties.*.reviewInterval'],
      ['serviceReporting.interval', 'serviceLevels.reviewInterval'],
      ['capacity.monitoringInterval', 'capacity.analysisInterval'],
      ['availability.measurementInterval', 'availability.downtimeThreshold'],
      ['leadership.reportInterval', 'managementReview.interval'],
      ['plan.progressInterval', 'plan.reviewInterval'],
    ] as const
  ).map(
    ([gathered, judged]): Chain => ({
      code: 'gathered-too-rarely',
      terms: [gathered],
      limit: judged,
      why: 'What is judged would not have been gathered since the last time.',
    }),
  ),
  ...(
    [
      ['serviceReporting.issueWithin', 'serviceReporting.interval'],
      ['budgeting.reportWithin', 'budgeting.reportInterval'],
      ['configuration.reportWithin', 'configuration.auditInterval'],
      ['audit.reportWithin', 'audit.interval'],
      ['managementReview.minutesWithin', 'managementReview.interval'],
    ] as const
  ).map(
    ([issued, interval]): Chain => ({
      code: 'report-overtaken',
      terms: [issued],
      limit: interval,
      why: 'The next period would be over before what is reported on the last one is issued.',
    }),
  ),
  ...(
    [
      ['complaints.answerWithin', 'complaints.escalateAfter'],
      ['problems.causeWithin', 'problems.escalateAfter'],
    ] as const
  ).map(
    ([due, escalated]): Chain => ({
      code: 'escalated-before-due',
      terms: [due],
      limit: escalated,
      why: 'It would be escalated as late before it is due.',
    }),
  ),
  ...(
    [
      ['audit.responseWithin', 'audit.correctionWithin'],
      ['improvement.causeWithin', 'improvement.correctiveWithin'],
    ] as const
  ).map(
    ([cause, correction]): Chain => ({
      code: 'corrected-before-cause',
      terms: [cause],
      limit: correction,
      why: 'It would have to be put right before its cause is known.',
    }),
  ),
  {
    code: 'reviewed-before-record',
    terms: ['changes.emergencyRecordWithin'],
    limit: 'changes.emergencyReviewWithin',
    why: 'An emergency change would be reviewed before its record is complete.',
  },
];

/** Who decides on changes of a type: the authority, each time; another role, once for all; or nobody can wait for it. */
function authorityOf(organisation: Organisation, id: string): 'own' | 'standing' | 'emergency' | 'nobody' {
  const type = organisation.changes.types.find((candidate) => candidate.id === id);
  if (isEmergency(organisation, id)) return 'emergency';
  if (!type || type.authority === '') return 'nobody';
  return isStanding(organisation, id) ? 'standing' : 'own';
}

import type { Entries } from './entry.ts';

/** Codes of figures and times of daily work that do not go together. */
export const operationRules = {
  'accepted-though-high': {
    severity: 'error',
    cause: 'Risks are accepted that count as high.',
    remedy: 'Make risk.acceptanceLimit smaller than risk.highLimit.',
  },
  'alert-above-target': {
    severity: 'warning',
    cause: 'The mark at which users are asked what is wrong is not below the target.',
    remedy: 'Lower satisfaction.alertMark.',
  },
  'answer-before-confirmation': {
    severity: 'error',
    cause: 'A complaint would be answered before it is confirmed.',
    remedy: 'Make complaints.acknowledgeWithin the shorter time.',
  },
  'budget-before-draft': {
    severity: 'error',
    cause: 'The budget would be approved before its draft is ready.',
    remedy: 'Make budgeting.draftBefore the longer time.',
  },
  'change-without-authority': {
    severity: 'error',
    cause: 'Nobody approves changes of a type.',
    remedy: 'Name a role as its authority.',
  },
  'emergency-too-slow': {
    severity: 'error',
    cause: 'An emergency change waits longer for a decision than any other.',
    remedy: 'Shorten changes.emergencyDecisionWithin.',
  },
  'emergency-without-authority': {
    severity: 'error',
    cause: 'Nobody decides on emergency changes.',
    remedy: 'Name a role in changes.emergencyAuthority.',
  },
  'freeze-backwards': {
    severity: 'error',
    cause: 'A time without changes ends before it starts.',
    remedy: 'Correct one of the two dates.',
  },
  'matrix-gap': {
    severity: 'error',
    cause: 'The priority matrix has no priority for an impact and an urgency.',
    remedy: 'Write the cell.',
  },
  'matrix-out-of-order': {
    severity: 'warning',
    cause: 'The priority matrix gives a case a higher priority than a graver one.',
    remedy: 'List impacts and urgencies with the highest first, and let priorities fall from there.',
  },
  'news-too-rare': {
    severity: 'warning',
    cause: 'In a major incident news comes less often than in an incident of its priority.',
    remedy: 'Shorten majorIncidents.updateEvery.',
  },
  'no-criteria': {
    severity: 'error',
    cause: 'Nothing says what an emergency change, an emergency release or a major incident is.',
    remedy: 'Write at least one criterion.',
  },
  'no-priorities': {
    severity: 'error',
    cause: 'There is no priority.',
    remedy: 'Keep at least one of the ready-made ones, or write your own.',
  },
  'priority-out-of-order': {
    severity: 'error',
    cause: 'A priority is slower than a lower one.',
    remedy: 'Write at most the time of the lower one.',
  },
  'recording-too-slow': {
    severity: 'warning',
    cause: 'A contact may wait longer to be recorded than the fastest response may take.',
    remedy: 'Shorten incidents.recordWithin.',
  },
  'resolve-before-respond': {
    severity: 'error',
    cause: 'A case would be resolved before it is responded to.',
    remedy: 'Make the time to resolve the longer of the two.',
  },
  'risk-unreachable': {
    severity: 'error',
    cause: 'A limit for risks is higher than any risk can be rated.',
    remedy: 'Lower it.',
  },
  'spending-over-approval': {
    severity: 'error',
    cause: 'A process owner may spend more alone than top management must approve.',
    remedy: 'Make budgeting.spendingLimit at most budgeting.approvalLimit.',
  },
  'target-off-scale': {
    severity: 'error',
    cause: 'The mark that users should give is not on the scale.',
    remedy: 'Lower satisfaction.target, or correct satisfaction.scaleMaximum.',
  },
  'target-unreachable': {
    severity: 'error',
    cause: 'A measure in per cent has a target above 100.',
    remedy: 'Write a target from 0 to 100, or another unit.',
  },
  'told-before-escalated': {
    severity: 'warning',
    cause: 'The user is told before the case is escalated, so that there is nothing to tell.',
    remedy: 'Make incidents.escalateAt the smaller one.',
  },
  'told-too-late': {
    severity: 'warning',
    cause: 'Top management hears of a major incident only after it should be over.',
    remedy: 'Shorten majorIncidents.informTopManagementWithin.',
  },
  'update-too-late': {
    severity: 'warning',
    cause: 'The first news of a case comes only after it should be resolved.',
    remedy: 'Shorten updateEvery of the priority.',
  },
  'warning-after-critical': {
    severity: 'error',
    cause: 'The warning about capacity does not come before the critical point.',
    remedy: 'Make capacity.warningThreshold the smaller one.',
  },
} as const satisfies Entries;

import type { Entries } from './entry.ts';

/** Codes of times, notices and rhythms that cannot all be kept. */
export const timeRules = {
  'approval-gone-first': {
    severity: 'warning',
    cause: 'Approvals are disposed of before the superseded texts that they prove.',
    remedy: 'Keep records.document-approval at least as long as documents.supersededRetention.',
  },
  'assessment-too-slow': {
    severity: 'warning',
    cause: 'A part of the assessment of a change may take longer than the whole.',
    remedy: 'Lengthen changes.assessWithin, or shorten the time of the part.',
  },
  'corrected-before-cause': {
    severity: 'warning',
    cause: 'A nonconformity would have to be put right before its cause is due.',
    remedy: 'Lengthen the time for the correction, or shorten that for the cause.',
  },
  'decided-before-called': {
    severity: 'warning',
    cause:
      'Activation of a continuity plan is decided on sooner than those with whom it is decided are called together.',
    remedy:
      'Shorten majorIncidents.declareWithin or majorIncidents.teamWithin, or lengthen continuity.activateWithin.',
  },
  'declared-too-late': {
    severity: 'warning',
    cause: 'Whoever declares a major incident in place of others would begin after the time for it is over.',
    remedy:
      'Make onCall.declareAfter at most majorIncidents.declareWithin, less the time in which a party that takes calls tells the one who declares.',
  },
  'escalated-before-due': {
    severity: 'warning',
    cause: 'Something would be escalated as late before it is due.',
    remedy: 'Lengthen the time to escalation, or shorten the time in which it is due.',
  },
  'freeze-blocks-patches': {
    severity: 'warning',
    cause: 'A freeze without security updates lasts longer than critical ones may take.',
    remedy: 'Write `patches: true` for the freeze, or shorten it.',
  },
  'gathered-too-rarely': {
    severity: 'warning',
    cause: 'Something is judged more often than what it is judged by is gathered.',
    remedy: 'Gather at least as often as is judged.',
  },
  'horizon-too-short': {
    severity: 'warning',
    cause: 'Customers would be told of a change or a release before the calendar reaches that far.',
    remedy: 'Lengthen the horizon, or shorten the notice.',
  },
  'lead-time-too-short': {
    severity: 'warning',
    cause:
      'The lead time of a type of change does not hold the steps before its start: classify, assess, decide, and the notice to customers. A major change is decided on three times instead, within newServices.decideWithin: to plan it, on its plan, on its design.',
    remedy: 'Lengthen the lead time, or shorten one of the steps.',
  },
  'obligation-missed': {
    severity: 'warning',
    cause: 'A value that is said to meet an obligation is looser than the obligation demands.',
    remedy: 'Tighten the value, or name in metBy what does meet the obligation.',
  },
  'owed-notice-too-short': {
    severity: 'warning',
    cause: 'A law or a contract demands longer notice of changes than a type of change or release gives.',
    remedy: 'Lengthen the notice of the type, or name in noticeOf the types that the duty is about.',
  },
  'part-kept-otherwise': {
    severity: 'warning',
    cause: 'A record that is filed with another one is not kept as long as that one.',
    remedy: 'Take its retention out: it is that of the record it is filed with.',
  },
  'part-of-a-part': {
    severity: 'error',
    cause: 'A record is filed with one that is itself filed with another.',
    remedy: 'Name the record that all of them are filed with.',
  },
  'party-announces-late': {
    severity: 'warning',
    cause: 'A party announces changes of its own too late to handle them and to tell customers.',
    remedy: 'Agree a longer notice with the party, or leave it out once that is agreed.',
  },
  'patch-too-slow': {
    severity: 'warning',
    cause: 'Critical security updates cannot be in place in time by the releases that bring them.',
    remedy: 'Lengthen security.patchWithin, or release more often or at shorter notice.',
  },
  'planned-after-notice': {
    severity: 'warning',
    cause: 'Customers or the service desk would be told of a release before its plan is agreed.',
    remedy: 'Lengthen releases.planBefore, or shorten the notice.',
  },
  'release-notice-too-short': {
    severity: 'warning',
    cause: 'A type of release is announced later than the changes it carries have to be.',
    remedy: 'Lengthen the notice of the release, or name another changeType.',
  },
  'report-overtaken': {
    severity: 'warning',
    cause: 'A report may be issued only after the next period has ended.',
    remedy: 'Issue it sooner, or report less often.',
  },
  'response-too-short': {
    severity: 'warning',
    cause: 'At night a response cannot come in time: to record, to call and to confirm take longer.',
    remedy: 'Lengthen the response, or shorten one of the three.',
  },
  'reviewed-before-record': {
    severity: 'warning',
    cause: 'An emergency change would be reviewed before its record is complete.',
    remedy: 'Lengthen changes.emergencyReviewWithin, or shorten changes.emergencyRecordWithin.',
  },
  'told-next-working-day': {
    severity: 'warning',
    cause: 'The result of work outside working hours is told in working time, days later.',
    remedy: 'Write the time by the clock, without `working`.',
  },
  'working-day-unlike-hours': {
    severity: 'warning',
    cause: 'A working day counts hours that no day of the working hours has.',
    remedy: 'Leave calendar.workingDayHours out, or write the breaks into calendar.workingHours.',
  },
} as const satisfies Entries;

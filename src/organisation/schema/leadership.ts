import type { DefaultWords } from '../defaults/index.ts';
import {
  choice,
  date,
  duration,
  entities,
  flag,
  interval,
  label,
  list,
  role,
  section,
  target,
  text,
} from './field.ts';

/** Direction: policy, objectives, the plan, and news about them. */
export const leadership = (words: DefaultWords) => ({
  leadership: section('Management commitment and the management representative', {
    topManagement: role('Role that directs the service provider', 'top-management'),
    representative: role('Role that represents management in the SMS', 'management-representative'),
    policyReviewInterval: interval('How often the service management policy is reviewed', 'P1Y'),
    policyCommunicatedWithin: target('How soon a new policy is made known to everybody', 'P5D working'),
    acknowledgeWithin: target('How soon staff confirm that they read a new policy', 'P20D working'),
    reportInterval: interval('How often the representative reports to top management', 'P3M'),
    escalateWithin: target('How soon a threat to the SMS reaches top management', 'P1D working'),
    appointmentReviewInterval: interval('How often appointments to roles are confirmed', 'P1Y'),
    exceptionApprover: role('Role that may grant an exception from a policy', 'top-management'),
    exceptionLength: duration('Longest time an exception may run', 'P6M'),
  }),
  objectives: entities('Service management objectives', {
    statement: label('What shall be reached'),
    measure: text('Measure that tells', '', { ref: 'measure' }),
    owner: role('Role that answers for it', 'management-representative'),
    due: date('When it shall be reached'),
    actions: list('What will be done to reach it, as phrases'),
    means: list('People, technology, information and money it takes, as phrases'),
  }),
  plan: section('Service management plan', {
    owner: role('Role that keeps the plan', 'management-representative'),
    approver: role('Role that approves the plan', 'top-management'),
    horizon: duration('How far the plan looks ahead', 'P1Y'),
    reviewInterval: interval('How often the plan is reviewed', 'P1Y'),
    progressInterval: interval('How often progress is looked at', 'P3M'),
    objectivesReviewInterval: interval('How often objectives are reviewed', 'P1Y'),
    limits: list('Known limits that bear on the SMS, such as law, contracts or staffing'),
    measurementReview: text('Where results are judged', words.plan.measurementReview),
  }),
  communication: section('Communication about services and the SMS', {
    owner: role('Role that keeps the communication plan', 'management-representative'),
    reviewInterval: interval('How often the communication plan is reviewed', 'P1Y'),
    staffBriefingInterval: interval('How often staff are briefed on service management', 'P1M'),
    newStaffWithin: target('How soon new staff are briefed', 'P10D working'),
    maintenanceNotice: target('Notice of planned maintenance to users', 'P5D working'),
    changeOfContactWithin: target('How soon a changed contact is made known', 'P2D working'),
    matters: entities('What is communicated, to whom, how and how often', {
      name: label('Subject'),
      audience: list('Who is told'),
      channel: text('By which way'),
      when: text('When, or how often'),
      sender: role('Role that sends it', 'management-representative'),
    }),
  }),
  context: section('Context of the organisation (edition 2018)', {
    owner: role('Role that keeps the list of issues', 'management-representative'),
    reviewInterval: interval('How often issues and interested parties are reviewed', 'P1Y'),
    internalIssues: list('Internal issues that bear on the SMS'),
    externalIssues: list('External issues that bear on the SMS'),
    climateMatters: flag(
      'Whether climate change is an issue for the SMS; counts once `climate` gives the reason',
      false,
    ),
    climate: text(
      'Why climate change is an issue for the SMS, or why not; empty until somebody has answered',
      '',
    ),
  }),
  value: section('What value means (edition 2018)', {
    owner: role(
      'Role that works out what value means to customers and organisation',
      'business-relationship-manager',
    ),
    reviewInterval: interval('How often the meaning of value is reviewed', 'P1Y'),
    toCustomers: list(
      'What customers gain by the services, as phrases in order of weight',
      words.value.toCustomers,
    ),
    toOrganisation: list(
      'What the organisation gains by its services, as phrases in order of weight',
      words.value.toOrganisation,
    ),
  }),
  legalObligations: entities('Laws, rules, contract duties and standards that bind the services', {
    title: label('Title'),
    kind: choice('obligation', 'What it is', 'law'),
    source: text('Who issued it, or the contract it stands in'),
    duty: text('What it demands of the services'),
    appliesTo: list('Services it applies to; all when empty', [], { ref: 'service' }),
    owner: role('Role that watches it', 'management-representative'),
    reviewInterval: interval('How often compliance is reviewed', 'P1Y'),
  }),
  legal: section('Keeping track of obligations', {
    owner: role('Role that keeps the list of obligations', 'management-representative'),
    reviewInterval: interval('How often the list is reviewed', 'P1Y'),
    assessWithin: target('How soon a new obligation is assessed', 'P20D working'),
  }),
});

import type { DefaultWords } from '../defaults/index.ts';
import {
  choice,
  date,
  duration,
  email,
  entities,
  hours,
  interval,
  label,
  list,
  otherHours,
  ownDuration,
  ownFlag,
  ownHours,
  ownInterval,
  ownList,
  ownPercent,
  ownTarget,
  ownText,
  phone,
  role,
  section,
  target,
  text,
} from './field.ts';
import { partyTerms } from './party-terms.ts';

/** Suppliers, internal groups and customers acting as suppliers. */
export const suppliers = (words: DefaultWords) => ({
  suppliers: entities('Parties that deliver parts of the services', {
    name: label('Name of the supplier'),
    kind: choice(
      'supplierKind',
      'Whether it is external, a group of the same organisation or a customer',
      'external',
    ),
    customer: text('Id of the customer, when a customer acts as supplier', '', { ref: 'customer' }),
    delivers: text('What is delivered, as a phrase', '', { printed: 'Delivers | …' }),
    services: list('Services it supports', [], { ref: 'service' }),
    criticality: text(
      'How critical the supply is; as critical as the most critical of its services when left out',
      '',
      {
        ref: 'criticality',
      },
    ),
    manager: role('Role in charge of relationship, contract and performance', 'supplier-manager'),
    contactFunction: text('Function that speaks for the supplier, such as account desk', '', {
      printed: 'Speaks for the supplier | …',
    }),
    contactNumber: phone('Telephone number of that function, never of a person; shown on pages alone', {
      confidential: true,
    }),
    contact: text(
      'Person who speaks for the supplier; no agreement names anybody, its page does beside the text',
      '',
      {
        personal: true,
        ofParty: true,
      },
    ),
    email: email('E-mail address of the contact', { personal: true, ofParty: true }),
    phone: phone('Telephone number of the contact', { personal: true, ofParty: true }),
    contract: text('Number or title of the contract or agreement', '', {
      confidential: true,
      ofParty: true,
      printed: 'Contract | …',
    }),
    contractStart: date('First day of the contract'),
    contractEnd: date('Last day of the contract'),
    notice: ownDuration('Notice for ending the contract', { zero: true }),
    hours: hours('Hours in which the supplier supports'),
    takesCalls: ownFlag('Whether it takes the calls of users, alone or in turn with the service desk'),
    calledFor: ownList('Priorities of the incidents in which it is called; all when left out', {
      ref: 'priority',
    }),
    whenNotCalled: ownText(
      'What is done about a fault of its part in incidents of the priorities for which it is not called, as a clause',
      { printed: 'In all others: ….' },
    ),
    byPriority: entities('What differs for a priority; the key is the id of the priority', {
      hours: ownHours('Hours in which it supports incidents of this priority, where they differ'),
      resolve: ownTarget('Resolution the supplier has agreed to for this priority, where it differs'),
    }),
    orders: entities('What is ordered from it case by case, each with its time', {
      name: label('What is ordered', { printed: 'Ordered | … (in the section on what it delivers)' }),
      within: ownTarget('How soon it is done, from the order'),
      hours: otherHours('When it can be ordered and is done, where that differs from the hours of support'),
    }),
    changeNotice: ownTarget(
      'How long before it announces changes of its own that touch a service; long enough to handle one of ours and to tell customers when left out',
    ),
    workload: text('Agreed workload', '', { printed: 'Workload | …' }),
    exceptions: list(
      'Agreed exceptions, without what is done then: write them as exceptionCases instead',
      [],
      {
        printed: 'The targets do not count in these cases: ….',
      },
    ),
    availability: ownPercent('Availability the supplier has agreed to, a month'),
    respond: ownTarget('Response the supplier has agreed to'),
    resolve: ownTarget('Resolution the supplier has agreed to'),
    rto: ownDuration('Longest time to restore its part after a disaster that the supplier has agreed to', {
      zero: true,
    }),
    rpo: ownDuration(
      'Longest span of time whose data may be lost in its part, as the supplier has agreed; only where it keeps data',
      { zero: true },
    ),
    reports: list('What the supplier reports', words.suppliers.reports, {
      printed: 'The customer reports for it on ….',
    }),
    charges: text('Basis of the charges', '', {
      confidential: true,
      ofParty: true,
      printed: 'Basis of the charges: ….',
    }),
    informationAccess: ownFlag(
      'Whether it has accounts of ours, or information of ours in its hands; all that it can reach stands in `access`',
    ),
    reviewInterval: ownInterval('How often performance is reviewed; the common one when left out'),
    disputes: text('How disputes are settled, as a phrase', words.suppliers.disputes, {
      printed: 'Disputes are settled as follows: ….',
    }),
    exit: text('What happens at the end, planned or early, as a clause', '', {
      printed: 'At the planned end, or an early one: ….',
    }),
    ...partyTerms,
  }),
  subcontractors: entities('Parties that work for a lead supplier', {
    name: label('Name of the subcontractor'),
    lead: text('Lead supplier it works for', '', { ref: 'supplier' }),
    delivers: text('What it does'),
    services: list('Services it takes part in', [], { ref: 'service' }),
  }),
  supplierManagement: section('Supplier management', {
    owner: role('Role that runs supplier management', 'supplier-manager'),
    ownShare: ownTarget(
      'Time that we need ourselves before and after a supporting party, of the time to resolve',
    ),
    performanceInterval: interval('How often performance figures are collected', 'P1M'),
    reviewInterval: interval('How often performance is reviewed with each supplier', 'P3M'),
    contractReviewInterval: interval('How often a contract is reviewed against the needs', 'P1Y'),
    expiryWarning: duration('How long before its end a contract comes up for decision', 'P6M'),
    subcontractorCheckInterval: interval('How often lead suppliers prove control of subcontractors', 'P1Y'),
    minutesWithin: target('How soon minutes of a review are sent', 'P5D working'),
    breachNoticeWithin: target('How soon a supplier hears of a missed target', 'P1D working'),
    improvementPlanWithin: target('How soon the supplier answers with a plan', 'P10D working'),
    disputeRecordedWithin: target('How soon a dispute is recorded', 'P1D working'),
    disputeSteps: entities('Levels of a dispute, in order; the ready-made set is merged with yours by id', {
      name: label('Name of the level'),
      role: role('Role that speaks for us'),
      within: target('How long the level may take', 'P10D working'),
    }),
    disputeEnd: text('What happens when no level settles it', words.supplierManagement.disputeEnd),
  }),
});

import {
  choice,
  duration,
  entities,
  interval,
  label,
  money,
  monthDay,
  percent,
  role,
  section,
  target,
  text,
} from './field.ts';

/** Budgeting and accounting for services. */
export const budgeting = {
  budgeting: section('Budgeting and accounting', {
    owner: role('Role that budgets and accounts for services', 'budgeting-manager'),
    controller: role('Role that links services to corporate finance', 'finance-controller'),
    approver: role('Role that approves the budget', 'top-management'),
    currency: text('Currency of all amounts, as an ISO 4217 code', 'EUR'),
    financialYearStart: monthDay('First day of the financial year', '--01-01'),
    cycle: duration('Period one budget covers', 'P1Y'),
    draftBefore: duration('How long before the year the draft budget is ready', 'P3M'),
    approvedBefore: duration('How long before the year the budget is approved', 'P1M'),
    reportInterval: interval('How often costs are reported against the budget', 'P1M'),
    reportWithin: target('How soon after the period the cost report is issued', 'P10D working'),
    forecastInterval: interval('How often the forecast is reviewed', 'P3M'),
    varianceThreshold: percent('Difference from the budget that must be explained', 10),
    varianceActionWithin: target('How soon such a difference has an agreed action', 'P10D working'),
    spendingLimit: money('Spending a process owner may approve alone', 5000),
    approvalLimit: money('Spending from which top management approves', 25000),
    capitalLimit: money('Price from which a purchase is capital expense', 1000),
    changeCostWithin: target('How soon the cost of a change request is given', 'P2D working'),
    modelReviewInterval: interval('How often the cost model is reviewed', 'P1Y'),
    policyReviewInterval: interval('How often the policies are reviewed', 'P1Y'),
    costTypes: entities('Types of cost; the ready-made set is merged with yours by id', {
      name: label('Name of the cost type'),
      kind: choice('cost', 'Whether it belongs to one service or is shared', 'direct'),
      apportionment: text('How it is charged to services'),
    }),
  }),
};

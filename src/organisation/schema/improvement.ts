import type { DefaultWords } from '../defaults/index.ts';
import {
  duration,
  entities,
  interval,
  label,
  list,
  money,
  number,
  role,
  section,
  target,
  text,
} from './field.ts';

const levels = (description: string) =>
  entities(description, {
    name: label('Name of the level'),
    score: number('Points of the level', 1),
    description: text('When the level applies'),
  });

/** Improvement, corrective and preventive action, and risk. */
export const improvement = (words: DefaultWords) => ({
  improvement: section('Management of improvements', {
    owner: role('Role that runs improvement', 'improvement-manager'),
    approver: role('Role that approves improvements above the limit', 'top-management'),
    approvalLimit: money('Cost above which the approver decides', 5000),
    criteria: list('What decides the order of improvements', words.improvement.criteria),
    assessWithin: target('How soon a proposal is assessed', 'P10D working'),
    decideWithin: target('How soon a proposal is decided', 'P20D working'),
    reviewInterval: interval('How often the improvement register is reviewed', 'P1M'),
    reportInterval: interval('How often results are reported', 'P3M'),
    resultCheckAfter: duration('When the result is measured against its target', 'P3M'),
    causeWithin: target('How soon the cause of a nonconformity is found', 'P10D working'),
    correctiveWithin: duration('How soon corrective action is done', 'P3M'),
    trendInterval: interval('How often trends are searched for preventive action', 'P3M'),
    policyReviewInterval: interval('How often the improvement policy is reviewed', 'P1Y'),
  }),
  risk: section('Risk management', {
    owner: role('Role that keeps the risk register', 'risk-manager'),
    acceptor: role('Role that accepts a risk above the limit', 'top-management'),
    method: text('How a risk is rated, as a phrase', words.risk.method),
    acceptanceLimit: number('Rating up to which a risk is accepted without treatment', 6),
    highLimit: number('Rating from which a risk goes to top management', 15),
    reviewInterval: interval('How often the risk register is reviewed', 'P3M'),
    reassessInterval: interval('How often all risks are assessed afresh', 'P1Y'),
    treatmentWithin: target('How soon a risk above the limit has a treatment plan', 'P20D working'),
    highReportedWithin: target('How soon a high risk is reported to top management', 'P1D working'),
    treatments: list('Ways of treating a risk', words.risk.treatments),
    likelihoods: levels('Levels of likelihood, lowest first'),
    consequences: levels('Levels of consequence, lowest first'),
  }),
});

import type { DefaultWords } from '../defaults/index.ts';
import {
  count,
  duration,
  interval,
  list,
  money,
  number,
  percent,
  role,
  section,
  target,
  text,
} from './field.ts';

/** Design and transition of new or changed services, and the 2018 topics of planning services. */
export const transition = (words: DefaultWords) => ({
  newServices: section('New or changed services', {
    owner: role('Role that runs design and transition', 'service-transition-manager'),
    designer: role('Role that leads design', 'design-lead'),
    approver: role('Role that approves plan and design', 'top-management'),
    acceptor: role('Role that accepts a service into live use', 'service-owner'),
    effortThreshold: number('Person-days of work from which a change is planned like a new service', 20),
    costThreshold: money('Cost from which a change is planned like a new service', 25000),
    decideWithin: target('How soon a proposal is decided', 'P10D working'),
    planReviewInterval: interval('How often a running plan is reviewed', 'P1M'),
    acceptanceCriteria: list(
      'What must be true before a service goes live',
      words.newServices.acceptanceCriteria,
    ),
    openDefects: count('Open minor defects with which a service may still be accepted', 5, { zero: true }),
    earlyLifeSupport: duration('How long the project team supports a service after it went live', 'P4W'),
    reportWithin: target('How soon after early life support the transition report is issued', 'P10D working'),
    removalNotice: duration('Notice to customers before a service is removed', 'P3M'),
    transferNotice: duration('Notice before a service is transferred', 'P3M'),
    dataReturnWithin: duration('How soon after removal data is returned or destroyed', 'P30D'),
    partyEvaluation: list(
      'What other parties are judged by before they take part',
      words.newServices.partyEvaluation,
    ),
  }),
  portfolio: section('Service portfolio and planning of services (edition 2018)', {
    owner: role('Role that keeps the portfolio', 'service-level-manager'),
    reviewInterval: interval('How often services are weighed against demand and risk', 'P6M'),
    retirementReviewInterval: interval('How often services are considered for retirement', 'P1Y'),
    rankingCriteria: list(
      'What decides the order of change requests and proposals for services',
      words.portfolio.rankingCriteria,
    ),
  }),
  demand: section('Demand management (edition 2018)', {
    owner: role('Role that forecasts demand', 'capacity-manager'),
    reviewInterval: interval('How often demand is reviewed', 'P3M'),
    horizon: duration('How far the forecast looks ahead', 'P1Y'),
    deviationThreshold: percent('Difference from the forecast that is reported', 15),
  }),
  assets: section('Asset management (edition 2018)', {
    owner: role('Role that keeps the asset list', 'configuration-manager'),
    auditInterval: interval('How often assets are counted', 'P1Y'),
    recordWithin: target('How soon an acquired asset is recorded', 'P5D working'),
    kinds: list('Kinds of asset', words.assets.kinds),
    disposal: text('How an asset is disposed of', words.assets.disposal),
  }),
});

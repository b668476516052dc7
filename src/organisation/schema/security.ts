import type { DefaultWords } from '../defaults/index.ts';
import {
  choice,
  count,
  duration,
  entities,
  interval,
  label,
  list,
  number,
  role,
  section,
  target,
  text,
} from './field.ts';

/** Information security management. */
export const security = (words: DefaultWords) => ({
  security: section('Information security', {
    owner: role('Role that runs information security', 'information-security-manager'),
    policyApprover: role('Role that approves the policy', 'top-management'),
    policyReviewInterval: interval('How often the policy is reviewed', 'P1Y'),
    riskAssessmentInterval: interval('How often security risks are assessed', 'P6M'),
    acceptanceLimit: number('Rating up to which a security risk is accepted', 6),
    acceptor: role('Role that accepts a security risk above the limit', 'top-management'),
    treatmentWithin: target('How soon a risk above the limit has a treatment plan', 'P20D working'),
    criteria: list('What a security risk is judged by', words.security.criteria),
    objectives: list('Information security objectives', words.security.objectives),
    awarenessInterval: interval('How often everybody is made aware', 'P1Y'),
    auditInterval: interval('How often internal security audits take place', 'P1Y'),
    controlReviewInterval: interval('How often controls are reviewed for effect', 'P1Y'),
    accessReviewInterval: interval('How often access of outside organisations is reviewed', 'P6M'),
    changeAssessmentWithin: target('How soon a change request is assessed for security', 'P2D working'),
    reportWithin: duration('How soon staff report a suspected security incident', 'PT1H'),
    assessWithin: duration('How soon a reported event is assessed', 'PT4H'),
    informWithin: duration('How soon those concerned hear of a confirmed incident', 'P1D'),
    reviewWithin: target('How soon a security incident is reviewed', 'P10D working'),
    analysisInterval: interval('How often kinds, numbers and effects are analysed', 'P3M'),
    classifications: entities('Classification levels; the ready-made set is merged with yours by id', {
      name: label('Name of the level'),
      rank: count('Order, 1 is the most open', 1, { zero: true }),
      description: text('What belongs to it'),
      handling: text('How it is handled'),
    }),
    controls: entities('Information security controls; the ready-made set is merged with yours by id', {
      name: label('Name of the control'),
      kind: choice('control', 'Kind of control', 'administrative'),
      risk: text('Risk it answers'),
      operation: text('How it works'),
      owner: role('Role that operates it', 'technical-team'),
      reviewInterval: interval('How often it is reviewed', 'P1Y'),
    }),
  }),
});

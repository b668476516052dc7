import type { DefaultWords } from '../defaults/index.ts';
import { count, duration, interval, list, role, section, target, text } from './field.ts';

/** Problem management. */
export const problems = (words: DefaultWords) => ({
  problems: section('Problem management', {
    owner: role('Role that owns the process', 'problem-manager'),
    analyst: role('Role that investigates', 'technical-team'),
    criteria: list('What makes a problem record', words.problems.criteria),
    recurrence: count('Alike incidents that make a problem', 3),
    recurrencePeriod: duration('Period in which they are counted', 'P30D'),
    recordWithin: target('How soon a problem is recorded', 'P1D working'),
    afterMajorIncidentWithin: target('How soon after a major incident a problem is recorded', 'P1D working'),
    causeWithin: target('How soon the root cause is found', 'P20D working'),
    escalateAfter: duration('Age at which an unsolved problem is escalated', 'P60D'),
    updateInterval: interval('How often those concerned are updated', 'P2W'),
    reviewInterval: interval('How often open problems are reviewed', 'P2W'),
    knownErrorWithin: target('How soon a known error is published', 'P1D working'),
    knownErrorReviewInterval: interval('How often known errors are reviewed', 'P3M'),
    trendInterval: interval('How often incidents and problems are analysed for trends', 'P1M'),
    effectCheckAfter: duration('How long after a fix its effect is watched', 'P30D'),
    closeWithin: target('How soon after the check the problem is closed', 'P5D working'),
    reportInterval: interval('How often results are reported', 'P3M'),
    methods: list('Ways to find a cause', words.problems.methods),
    knownErrorPlace: text('Where known errors are kept', words.problems.knownErrorPlace),
  }),
});

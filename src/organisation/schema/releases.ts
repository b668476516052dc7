import type { DefaultWords } from '../defaults/index.ts';
import {
  duration,
  entities,
  interval,
  label,
  list,
  ownInterval,
  role,
  section,
  target,
  text,
} from './field.ts';

/** Release and deployment management. */
export const releases = (words: DefaultWords) => ({
  releases: section('Release and deployment management', {
    owner: role('Role that owns the process', 'release-manager'),
    approver: role('Role that approves deployment', 'change-authority'),
    deployer: role('Role that builds and deploys', 'technical-team'),
    types: entities('Types of release; the ready-made set is merged with yours by id', {
      name: label('Name of the type'),
      description: text('What it holds'),
      frequency: text('How often it happens'),
      interval: ownInterval('How often it happens, where it can be compared; `frequency` says it in words'),
      changeType: text('Type of the changes it carries', '', { ref: 'changeType' }),
      notice: target('Notice to customers and service desk', 'P5D working', { zero: true }),
    }),
    agreedIn: text(
      'Where the customer’s agreement to types and frequency is recorded',
      words.releases.agreedIn,
    ),
    planBefore: target('How long before deployment the release plan is agreed', 'P10D working'),
    notesBefore: target('How long before deployment release notes reach the service desk', 'P2D working'),
    acceptanceCriteria: list(
      'What must be true before a release is deployed',
      words.releases.acceptanceCriteria,
    ),
    testEnvironment: text('Where acceptance tests take place, as a phrase', words.releases.testEnvironment),
    emergencyCriteria: list(
      'A release is an emergency release only when one of these holds',
      words.releases.emergencyCriteria,
    ),
    emergencyAgreedIn: text(
      'Where the customer’s agreement to these is recorded',
      words.releases.emergencyAgreedIn,
    ),
    emergencyTests: text('Least tests of an emergency release', words.releases.emergencyTests),
    informWithin: target('How soon the result reaches change management and the service desk', 'PT4H'),
    watchPeriod: duration('How long incidents after a release are watched', 'P2W'),
    reviewWithin: target('How soon after that a release is reviewed', 'P5D working'),
    failureInvestigatedWithin: target('How soon a failed deployment is investigated', 'P5D working'),
    analysisInterval: interval('How often success and failure are analysed', 'P3M'),
    calendarHorizon: duration('How far the release calendar looks ahead', 'P3M'),
    policyReviewInterval: interval('How often the release policy is reviewed', 'P1Y'),
  }),
});

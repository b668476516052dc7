import { yearsOf } from '../../standard/index.ts';

/**
 * The closed sets of values a field may take, by group.
 * What a reader sees for each value stands in the catalogue under the same group.
 */
export const choices = {
  edition: yearsOf('20000-1') as ['2011', '2018'],
  publication: ['drafts', 'approved'],
  oldVersions: ['readers', 'nobody'],
  serviceStatus: ['planned', 'live', 'retiring', 'retired'],
  supplierKind: ['external', 'internal-group', 'customer'],
  partyKind: ['supplier', 'internal-group', 'customer', 'other'],
  customerKind: ['external', 'internal'],
  process: [
    'new-services',
    'service-levels',
    'service-reporting',
    'continuity',
    'budgeting',
    'capacity',
    'security',
    'relationships',
    'suppliers',
    'incidents',
    'problems',
    'configuration',
    'changes',
    'releases',
  ],
  measureArea: [
    'sms',
    'new-services',
    'service-levels',
    'service-reporting',
    'continuity',
    'budgeting',
    'capacity',
    'security',
    'relationships',
    'suppliers',
    'incidents',
    'problems',
    'configuration',
    'changes',
    'releases',
  ],
  obligation: ['law', 'regulation', 'contract', 'standard', 'own-rule'],
  releaseReason: [
    'unapproved-document',
    'changed-document',
    'awaiting-consent',
    'overdue-review',
    'unanswered-point',
    'unaccepted-default',
    'vacant-role-in-step',
    'record-without-place',
    'lost-link',
  ],
  copies: ['electronic-only', 'controlled-print'],
  direction: ['at-least', 'at-most'],
  unit: ['percent', 'count', 'hours', 'days', 'score'],
  cost: ['direct', 'indirect'],
  control: ['administrative', 'technical', 'physical'],
} as const;

/** Name of a closed set of values. */
export type ChoiceGroup = keyof typeof choices;

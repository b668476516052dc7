import type { DefaultWords } from '../defaults/index.ts';
import {
  duration,
  entities,
  flag,
  interval,
  label,
  list,
  percent,
  role,
  section,
  target,
  text,
} from './field.ts';

/** Configuration management. */
export const configuration = (words: DefaultWords) => ({
  configuration: section('Configuration management', {
    owner: role('Role that owns the process and the CMDB', 'configuration-manager'),
    ciTypes: entities('Types of configuration item; the ready-made set is merged with yours by id', {
      name: label('Name of the type'),
      description: text('What belongs to it'),
      owner: role('Role that keeps items of this type', 'technical-team'),
      attributes: list('Attributes beyond the common ones'),
      baseline: flag('Whether a baseline is taken before a release', true),
    }),
    attributes: list('Attributes every item has', words.configuration.attributes),
    statuses: list('Statuses of an item', words.configuration.statuses),
    identifierRule: text('How identifiers are made, as a phrase', words.configuration.identifierRule),
    updateWithin: target('How soon after a change the CMDB is updated', 'P1D working'),
    auditInterval: interval('How often the CMDB is audited', 'P6M'),
    sampleSize: percent('Share of items checked in an audit', 10),
    accuracyTarget: percent('Share of items that must be right', 97),
    correctWithin: target('How soon a wrong record is corrected', 'P5D working'),
    reportWithin: target('How soon after an audit its report is issued', 'P10D working'),
    accessReviewInterval: interval('How often write access to the CMDB is reviewed', 'P6M'),
    baselineBefore: text('When a baseline is taken', words.configuration.baselineBefore),
    baselineRetention: duration('How long a baseline is kept', 'P1Y'),
    library: text(
      'Where master copies of software, licences and documents are kept',
      words.configuration.library,
    ),
    libraryReviewInterval: interval('How often the secure library is checked', 'P6M'),
    reconcileInterval: interval('How often CMDB and financial asset list are compared', 'P1Y'),
    assetContact: role('Role in charge of financial assets', 'finance-controller'),
  }),
});

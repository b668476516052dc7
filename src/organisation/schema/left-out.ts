import { entities, neededText, section } from './field.ts';

const why = {
  reason: neededText('Why the organisation does without it; readers and auditors see it'),
  approver: neededText('Role that approved that', { ref: 'role' }),
};

/** What of the ready-made set an organisation does without, and by whose word. */
export const leftOut = {
  leftOut: section('Ready-made things that the organisation does without, why, and by whose word', {
    documents: entities(
      'Shipped documents that are not in this manual, by id; that of a document made for each item stands for all of them',
      why,
    ),
    roles: entities('Ready-made roles that are left out, as `use: false` does in `roles`', why),
    records: entities('Ready-made records that are left out, as `use: false` does in `records`', why),
  }),
};

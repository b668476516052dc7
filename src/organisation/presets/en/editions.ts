import type { PresetWords } from '../words.ts';

/** What goes by other English words in a later edition. */
export const byEdition: PresetWords['byEdition'] = {
  '2018': {
    roles: {
      'management-representative': { title: 'SMS manager' },
    },
    records: {
      'representative-report': { title: 'Report of the SMS manager' },
      'internal-supplier-performance-record': {
        title: 'Performance record of an internal supplier or customer as supplier',
        description:
          'Results of an internal supplier or a customer acting as supplier against what was agreed.',
      },
      'plan-review': {
        description:
          'The service management plan, the plans of processes and the service portfolio were reviewed.',
      },
    },
    measures: {
      'other-party-reviews-held': {
        formula:
          'reviews of external suppliers, internal suppliers and customers that deliver a part held by their day, of all due',
      },
    },
  },
};

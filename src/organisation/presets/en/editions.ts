import type { PresetWords } from '../words.ts';

/** What goes by other English words in a later edition. */
export const byEdition: PresetWords['byEdition'] = {
  '2018': {
    roles: {
      'management-representative': { title: 'SMS manager' },
    },
    records: {
      'representative-report': { title: 'Report of the SMS manager' },
      'plan-review': {
        description:
          'The service management plan, the plans of processes and the service portfolio were reviewed.',
      },
    },
  },
};

import type { OrganisationInput } from '../../src/organisation/index.ts';

/** Readers outside, each with an extract of its own: its agreements, and what is public. */
export const audiences = {
  audiences: [
    {
      id: 'marlowend',
      name: 'Marlowend Building Society',
      level: 'public',
      customers: ['marlowend'],
      documents: ['complaint-procedure'],
      without: ['serviceDesk.outOfHours'],
    },
  ],
} satisfies Partial<OrganisationInput>;

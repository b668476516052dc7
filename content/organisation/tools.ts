import type { OrganisationInput } from '../../src/organisation/index.ts';

/** Where work is done and records are kept. */
export const tools = {
  tools: {
    itsm: { name: 'the ticket system Halyard', url: 'https://halyard.tidewold.example/' },
    cmdb: { name: 'the CMDB in Halyard', url: 'https://halyard.tidewold.example/cmdb/' },
    monitoring: { name: 'the monitoring system Lookout', url: 'https://lookout.tidewold.example/' },
    documents: { name: 'the document store Chartroom', url: 'https://chartroom.tidewold.example/' },
    hr: { name: 'the staff system Muster', url: 'https://muster.tidewold.example/' },
    finance: { name: 'the ledger Purser', url: 'https://purser.tidewold.example/' },
    security: { name: 'the security platform Bulwark', url: 'https://bulwark.tidewold.example/' },
    deployment: { name: 'the deployment system Slipway', url: 'https://slipway.tidewold.example/' },
    telephony: { name: 'the call system Speaking Tube', url: 'https://calls.tidewold.example/' },
    contracts: {
      name: 'the contract register in Chartroom',
      url: 'https://chartroom.tidewold.example/contracts/',
    },
    survey: { name: 'the survey tool Soundings', url: 'https://soundings.tidewold.example/' },
    backup: { name: 'the backup system Ballast', url: 'https://ballast.tidewold.example/' },
    communication: { name: 'the status page', url: 'https://status.tidewold.example/' },
    others: [
      {
        id: 'planning',
        name: 'the planning board Tideline',
        url: 'https://tideline.tidewold.example/',
        purpose: 'shifts, on-call rota and the planned share of staff time',
      },
      {
        id: 'paging',
        name: 'the paging service Foghorn',
        url: 'https://foghorn.tidewold.example/',
        purpose:
          'calls the technician on call for whoever takes the report, and the next number in turn when nobody confirms',
      },
    ],
  },
} satisfies Partial<OrganisationInput>;

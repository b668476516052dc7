import type { OrganisationInput } from '../../src/organisation/index.ts';

/** Two customers of the same services, about which nothing special is agreed yet; all promises rest on something. */
export const sound: OrganisationInput = {
  name: 'Example',
  edition: '2018',
  roles: [{ id: 'head-of-service', title: 'Head of service' }],
  supplierManagement: { ownShare: 'PT30M' },
  serviceDesk: { hours: 'Mo-Fr 07:00-19:00' },
  calendar: { workingHours: 'Mo-Fr 08:00-17:00' },
  continuity: { activateWithin: 'PT30M', backupInterval: 'PT30M' },
  onCall: { pageWithin: 'PT1M', acknowledgeWithin: 'PT5M' },
  incidents: { recordWithin: 'PT5M' },
  majorIncidents: { declareWithin: 'PT10M', teamWithin: 'PT10M' },
  releases: { informWithin: 'PT4H working' },
  changes: { window: 'Mo-Fr 12:00-13:00' },
  serviceLevels: { maintenanceWindow: 'Mo-Fr 12:00-13:00' },
  customers: [{ id: 'mill' }, { id: 'town' }],
  services: [
    {
      id: 'net',
      owner: 'head-of-service',
      customers: ['mill', 'town'],
      criticality: 'critical',
      supportHours: 'Mo-Fr 07:00-19:00',
      resolve: 'PT4H',
      rto: 'PT4H',
      rpo: 'PT1H',
      availability: 99.9,
      components: [{ id: 'line', supplier: 'carrier', basis: 'measured', availability: 99.95 }],
    },
    {
      id: 'mail',
      owner: 'head-of-service',
      customers: ['mill', 'town'],
      criticality: 'critical',
      supportHours: 'Mo-Fr 07:00-19:00',
      rto: 'PT4H',
      rpo: 'PT1H',
      availability: 99.9,
      dependsOn: ['net'],
    },
  ],
  suppliers: [
    {
      id: 'carrier',
      contract: 'C',
      services: ['net'],
      hours: 'Mo-Fr 07:00-19:00',
      takesCalls: true,
      respond: 'PT15M',
      resolve: 'PT3H',
    },
  ],
  agreements: [
    { id: 'net-town', service: 'net', customer: 'town' },
    { id: 'mail-both', service: 'mail', customers: [{ id: 'mill' }, { id: 'town' }] },
  ],
};

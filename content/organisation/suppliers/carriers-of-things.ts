import type { OrganisationInput } from '../../../src/organisation/index.ts';

type Terms = Omit<NonNullable<OrganisationInput['suppliers']>[number], 'id'>;

/** The seller and mender of hardware. Made up. */
export const tamsinRook = {
  runs: false,
  runsBecause: 'it repairs what we send or show it; whether and when is decided by our technicians',
  processes: [
    {
      id: 'incidents',
      process: 'incidents',
      does: 'Brings the spare part to the hall and exchanges it beside our technician',
      weDo: 'Find the faulty part and order it by number',
      counterpart: 'technical-team',
    },
    {
      id: 'configuration',
      process: 'configuration',
      does: 'Reports serial numbers of what it brings and takes away',
      weDo: 'Enter them on the same day',
      counterpart: 'configuration-manager',
    },
    {
      id: 'releases',
      process: 'releases',
      does: 'Sends new firmware with the list of its faults',
      weDo: 'Test it on two machines for two weeks',
      counterpart: 'release-manager',
    },
    {
      id: 'continuity',
      process: 'continuity',
      does: 'Brings parts from its store to the hall that is left within 90 minutes, and equipment for a lost hall within 5 working days; services come back without that equipment',
      weDo: 'Count its store once a year',
      counterpart: 'continuity-manager',
    },
  ],
  access: [
    {
      id: 'devices',
      name: 'Devices and parts that go in for repair or back, without disks and without data',
      kind: 'physical',
      level: 'internal',
      risk: 'data of customers leaves with a part that was thought empty',
      theirControls: [
        'looks for disks and cards on arrival, opens none, and calls us to fetch what it finds',
      ],
      ourControls: [
        'disks of hosts and of devices are taken out before, stay with us and are destroyed when broken',
        'settings of network equipment are erased; what cannot be erased stays with us too',
      ],
      proof: 'serial numbers of what went out against those of the disks that stayed, every month',
    },
    {
      id: 'halls',
      name: 'Cages in the halls during a repair',
      kind: 'physical',
      level: 'confidential',
      risk: 'the wrong part is pulled',
      theirControls: [
        'two named technicians with training on our hosts',
        'Arc Ferrous Spares, which works for it, hands parts over at the guard and enters no cage',
      ],
      ourControls: ['one of ours stands beside them'],
      proof: 'door log and ticket',
    },
  ],
  exceptionCases: [
    {
      id: 'old',
      name: 'Equipment out of production, for which used parts are accepted',
      action:
        'Tamsin & Rook says so a year ahead and keeps two parts of each kind in store until we have replaced the equipment',
      effect: 'none: parts from that store are exchanged in the usual time',
    },
  ],
  escalation: [
    { id: 'dispatch', name: 'Dispatch', role: 'technical-team', theirs: 'dispatcher', within: 'PT1H' },
    {
      id: 'contract',
      name: 'Contract',
      role: 'supplier-manager',
      theirs: 'account manager',
      within: 'P3D working',
    },
    {
      id: 'direction',
      name: 'Direction',
      role: 'top-management',
      theirs: 'owner of the firm',
      within: 'P10D working',
    },
  ],
} satisfies Terms;

/** A customer that also carries devices. Made up. */
export const sandlarkCouriers = {
  runs: false,
  runsBecause:
    'it carries closed boxes by order and locks up spare handhelds of ours at its hubs; it takes no decision about a ticket',
  processes: [
    {
      id: 'requests',
      process: 'incidents',
      does: 'Carries a device to the user and brings the old one back on the same day',
      weDo: 'Pack, seal, order the courier and tell the user',
      counterpart: 'service-desk',
    },
    {
      id: 'configuration',
      process: 'configuration',
      does: 'Scans the box at both ends',
      weDo: 'Move the item in the CMDB by the scan',
      counterpart: 'configuration-manager',
    },
    {
      id: 'suppliers',
      process: 'suppliers',
      does: 'Reports lost and damaged boxes on the same evening',
      weDo: 'Block the device and claim the price',
      counterpart: 'service-level-manager',
    },
  ],
  access: [
    {
      id: 'boxes',
      name: 'Devices of other customers on the way',
      kind: 'physical',
      level: 'confidential',
      risk: 'a box is opened, swapped or lost',
      theirControls: ['drivers with a clean record', 'boxes never stay in a van over night'],
      ourControls: ['sealed boxes without a customer’s name', 'devices are encrypted and locked'],
      proof: 'scans and seal numbers, sampled every month',
    },
    {
      id: 'addresses',
      name: 'Names and addresses of users',
      kind: 'information',
      level: 'internal',
      risk: 'addresses are used for something else',
      theirControls: ['erases orders after 30 days'],
      ourControls: ['no more than name, street and time is sent'],
      proof: 'confirmation of erasure, each quarter',
    },
  ],
  exceptionCases: [
    {
      id: 'roads',
      name: 'Closed roads and flood warnings',
      action:
        'Sandlark says so when it takes the order, and the service desk offers the user a device to fetch',
      effect:
        'the target of replacement is not counted for Sandlark for that user on that day; towards the customer it is',
    },
  ],
  escalation: [
    { id: 'dispatch', name: 'Dispatch', role: 'service-desk', theirs: 'dispatcher on duty', within: 'PT2H' },
    {
      id: 'business',
      name: 'Business',
      role: 'service-level-manager',
      theirs: 'head of business customers',
      within: 'P3D working',
    },
    {
      id: 'direction',
      name: 'Direction',
      role: 'top-management',
      theirs: 'managing director',
      within: 'P10D working',
    },
  ],
} satisfies Terms;

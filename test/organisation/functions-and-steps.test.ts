import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkOrganisation, type OrganisationInput } from '../../src/organisation/index.ts';
import { parsedWith, toldAbout } from './moved-values.ts';
import { nowhere, organisationOf } from './organisations.ts';

/** An organisation with numbers for the night, and a party that runs steps of two processes. */
const sound: OrganisationInput = {
  name: 'Example',
  edition: '2011',
  serviceDesk: { phone: '+44 1632 960500' },
  roles: [
    { id: 'service-desk', holder: 'Ed' },
    { id: 'technical-team', holder: 'Ann', phone: '+44 1632 960501' },
    { id: 'incident-manager', holder: 'Bo', deputy: 'Cy', phone: '+44 1632 960502' },
    { id: 'major-incident-manager', holder: 'Cy', deputy: 'Ann', phone: '+44 1632 960503' },
    { id: 'change-authority', holder: 'Dee', deputy: 'Bo' },
    { id: 'emergency-change-authority', sameAs: 'change-authority' },
    { id: 'continuity-manager', holder: 'Cy', deputy: 'Bo', phone: '+44 1632 960503' },
  ],
  onCall: {
    numbers: [
      { id: 'technician', role: 'technical-team' },
      { id: 'second', role: 'technical-team', phone: '+44 1632 960511' },
      { id: 'incidents', role: 'incident-manager' },
      { id: 'lead', role: 'major-incident-manager', phone: '+44 (0)1632 960503' },
      { id: 'changes', role: 'change-authority', phone: '+44 1632 960504' },
    ],
  },
  incidents: { recordWithin: 'PT5M' },
  customers: [{ id: 'acme' }],
  services: [{ id: 'mail', owner: 'technical-team', customers: ['acme'] }],
  suppliers: [
    {
      id: 'night-desk',
      contract: 'N',
      services: ['mail'],
      runs: true,
      takesCalls: true,
      hours: '24/7',
      respond: 'PT10M',
      resolve: 'PT1H',
      steps: [
        { id: 'record', process: 'incidents', does: 'Records the case', keeps: 'incidents.recordWithin' },
        { id: 'solve', process: 'incidents', does: 'Solves it', within: 'PT1H' },
        { id: 'complaint', process: 'relationships', does: 'Takes a complaint down' },
      ],
    },
  ],
  otherParties: [
    { id: 'nights', supplier: 'night-desk', process: 'incidents', accountable: 'incident-manager' },
    {
      id: 'complaints',
      supplier: 'night-desk',
      process: 'relationships',
      accountable: 'business-relationship-manager',
    },
  ].map((party) => ({
    ...party,
    process: party.process as 'incidents',
    measures: ['incidents-resolved-in-time'],
  })),
};

const told = toldAbout(sound);

test('whoever takes the calls tells the one who declares, and others wait for an answer in the same time', () => {
  const declaring = (within: string, declareAfter: string, declaredBy = 'incident-manager') =>
    toldAbout({
      ...sound,
      majorIncidents: { declareWithin: 'PT10M', declaredBy },
      onCall: { ...sound.onCall, declareAfter, declaredBy: 'technical-team' },
      suppliers: sound.suppliers?.map((party) => ({
        ...party,
        steps: [
          ...(party.steps ?? []),
          { id: 'major', process: 'incidents', does: 'Calls', keeps: 'majorIncidents.declareWithin', within },
        ],
      })) as OrganisationInput['suppliers'],
    })().filter((line) => line.startsWith('declared'));
  const late = ['declared-too-late suppliers.night-desk.steps.major.within'];
  expect(declaring('PT2M', 'PT8M')).toEqual([]);
  expect(declaring('PT2M', 'PT9M')).toEqual(late);
  expect(declaring('PT10M', 'PT1M')).toEqual(late);
  // The wait alone is told once, of our own times; where the desk declares, its stand-in waits for nobody.
  expect(declaring('PT2M', 'PT11M')).toEqual(['declared-too-late majorIncidents.declareWithin']);
  expect(declaring('PT10M', 'PT1M', 'service-desk')).toEqual([]);
});

test('the sound organisation is sound', () => {
  expect(told()).toEqual([]);
});

test.each<[string, unknown, string[]]>([
  ['onCall.numbers.incidents.phone', '+44 1632 960599', ['number-differs onCall.numbers.incidents.phone']],
  ['roles.incident-manager.phone', '+44 1632 960501', ['number-of-two-roles roles.incident-manager.phone']],
  ['onCall.numbers.second.phone', '+44 1632 960500', ['number-of-two-roles onCall.numbers.second.phone']],
  ['onCall.numbers.incidents.role', 'request-manager', ['number-not-listed onCall.numbers']],
  // Whoever decides while neither holder nor deputy answers is called at any hour too.
  ['roles.top-management.phone', '+44 1632 960598', ['number-not-listed onCall.numbers']],
  ['roles.continuity-manager.phone', '+44 1632 960597', ['number-not-listed onCall.numbers']],
  [
    'suppliers.night-desk.steps.record.within',
    'PT6M',
    ['step-slower-than-ours suppliers.night-desk.steps.record.within'],
  ],
  [
    'suppliers.night-desk.steps.record.keeps',
    'incidents.categories',
    ['unknown-time suppliers.night-desk.steps.record.keeps'],
  ],
  [
    'suppliers.night-desk.steps.solve.process',
    'security',
    ['step-unregistered suppliers.night-desk.steps.solve.process'],
  ],
  [
    'otherParties.complaints.process',
    'budgeting',
    [
      'step-unregistered suppliers.night-desk.steps.complaint.process',
      'party-without-step otherParties.complaints.process',
    ],
  ],
])('%s: %s', (path, value, expected) => {
  expect(told([path, value])).toEqual(expected);
});

test('one person with two roles has one number for both', () => {
  const shared: [string, unknown][] = [
    ['roles.major-incident-manager.phone', '+44 1632 960502'],
    ['onCall.numbers.lead.phone', '+44 1632 960502'],
  ];
  // The continuity manager, whose number was that of the other role, is in the list no more.
  expect(told(...shared)).toEqual([
    'number-of-two-roles roles.major-incident-manager.phone',
    'number-not-listed onCall.numbers',
  ]);
  expect(
    told(
      ...shared,
      ['roles.major-incident-manager.holder', 'Bo'],
      ['roles.major-incident-manager.deputy', 'Cy'],
    ).toSorted(),
    // The numbers are in order; that the two can relieve nobody, and stand in for themselves, is told for itself.
  ).toEqual([
    'fallback-same-people roles.continuity-manager.deputy',
    'number-not-listed onCall.numbers',
    'same-pair-leads roles.major-incident-manager.deputy',
  ]);
});

test('who is called has the number of the role, and a role without one that of the list', () => {
  const { onCall, roles } = organisationOf(sound);
  const phoneOf = (id: string) => roles.find((role) => role.id === id)?.phone;
  expect(onCall.numbers.map(({ phone }) => phone)).toEqual([
    '+44 1632 960501',
    '+44 1632 960511',
    '+44 1632 960502',
    '+44 (0)1632 960503',
    '+44 1632 960504',
  ]);
  expect(phoneOf('change-authority')).toBe('+44 1632 960504');
});

test('a problem about numbers prints none', () => {
  const { organisation, decisions } = parsedWith(sound)([
    'onCall.numbers.incidents.phone',
    '+44 1632 960501',
  ]);
  const messages = checkOrganisation(organisation, decisions, nowhere).map(
    ({ message, hint }) => `${message} ${hint}`,
  );
  expect(messages.length).toBeGreaterThan(1);
  expect(messages.join(' ')).not.toContain('1632');
});

test('a step has the time of our procedure, and the register says what the party does', () => {
  const limit = fc.integer({ min: 1, max: 9 }).map((minutes) => `PT${minutes}M`);
  fc.assert(
    fc.property(limit, (recordWithin) => {
      const { suppliers, otherParties } = organisationOf({ ...sound, incidents: { recordWithin } });
      expect(suppliers[0]?.steps[0]?.within).toBe(recordWithin);
      expect(otherParties.map(({ part }) => part)).toEqual([
        'records the case; solves it',
        'takes a complaint down',
      ]);
    }),
    { numRuns: 5 },
  );
});

test('a working day is as long as the hours of work', () => {
  const dayOf = (workingHours: string, workingDayHours?: number) =>
    organisationOf({
      name: 'Example',
      calendar: { workingHours, ...(workingDayHours !== undefined && { workingDayHours }) },
    }).calendar.workingDayHours;
  expect(dayOf('Mo-Fr 08:00-17:00')).toBe(9);
  expect(dayOf('Mo-Fr 07:30-12:00,13:00-17:30')).toBe(9);
  expect(dayOf('Mo-Th 08:00-18:00; Fr 08:00-12:00')).toBe(10);
  expect(dayOf('in the morning')).toBe(8);
  expect(dayOf('Mo-Fr 08:00-17:00', 7)).toBe(7);
  expect(told(['calendar.workingHours', 'Mo-Fr 08:00-17:00'])).toEqual([]);
  expect(told(['calendar.workingDayHours', 8])).toEqual([
    'working-day-unlike-hours calendar.workingDayHours',
  ]);
  expect(
    told(['calendar.workingDayHours', 8], ['calendar.workingHours', 'Mo-Fr 08:00-12:00,13:00-17:00']),
  ).toEqual([]);
});

import { expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { objectionsTo } from './organisations.ts';

/** What the rules say of a service with two customers and of whoever keeps it up. */
const told = (input: Partial<OrganisationInput>, words: RegExp): string[] =>
  objectionsTo({
    customers: [
      { id: 'town', name: 'Town' },
      { id: 'baths', name: 'Baths' },
    ],
    ...input,
  }).filter((objection) => words.test(objection));

const service = (more: object = {}) => ({
  id: 'lines',
  name: 'Lines',
  owner: 'field-owner',
  customers: ['town', 'baths'],
  ...more,
});

const agreement = (limit: string, other: string, name = 'Traffic') => ({
  id: 'lines-all',
  service: 'lines',
  customers: [
    { id: 'town', workload: [{ id: 'traffic', name, limit }] },
    { id: 'baths', workload: [{ id: 'traffic', name, limit: other }] },
  ],
});

test('what customers may use together is planned for', () => {
  const above = /more than is planned for/;
  const asked = (workload: string, ...limits: [string, string, string?]) =>
    told({ locale: 'en-GB', services: [service({ workload })], agreements: [agreement(...limits)] }, above);
  expect(asked('up to 40 sites and 8 Gbit/s between them', '5 Gbit/s', '3.4 Gbit/s')).toHaveLength(1);
  expect(asked('up to 40 sites and 8.4 Gbit/s between them', '5 Gbit/s', '3.4 Gbit/s')).toEqual([]);
  expect(asked('up to 1,400 cases a day', '900', '600', 'Cases a day')).toHaveLength(1);
  expect(asked('up to 1’500 cases a day', '900', '600', 'Cases a day')).toEqual([]);
  // Other things, other units and words are not compared.
  expect(asked('up to 3 cases a year', '900', '600', 'Cases a day')).toEqual([]);
  expect(asked('up to 3 Mbit/s', '5 Gbit/s', '3 Gbit/s')).toEqual([]);
  expect(asked('up to 3 Gbit/s', 'some 5 Gbit/s', 'as agreed')).toEqual([]);
});

test('what an agreement covers is held by its own limit', () => {
  const above = /comes to/;
  const asked = (covers: object[], limit: string, more: object = {}) =>
    told(
      {
        locale: 'en-GB',
        services: [service({ customers: ['town'] })],
        agreements: [
          {
            id: 'lines-town',
            service: 'lines',
            customer: 'town',
            covers: covers.map((covered, index) => ({ id: `line-${index}`, name: 'Line', ...covered })),
            workload: [{ id: 'sites', name: 'Sites', limit }],
            ...more,
          } as never,
        ],
      },
      above,
    );
  const sites = [
    { kind: 'sites', quantity: '3, with 310 radio cells' },
    { kind: 'Sites', quantity: '1,200 sites' },
  ];
  expect(asked(sites, '1,202')).toEqual([
    'warning agreements.lines-town.workload.sites.limit: What Lines covers of Sites for this customer comes to 1203 (agreements.lines-town.covers.line-0.quantity: 3, with 310 radio cells, agreements.lines-town.covers.line-1.quantity: 1,200 sites), but its targets hold for no more than 1,202. Write a limit of 1203 or more, or give what is not counted there a kind, and a line of the workload, of its own.',
  ]);
  expect(asked(sites, '1,203')).toEqual([]);
  // Another kind, another thing that is counted, and a limit in words are not compared.
  expect(asked([{ kind: 'halls', quantity: '9' }], '3')).toEqual([]);
  expect(asked([{ kind: 'sites', quantity: '610 notebooks' }], '3')).toEqual([]);
  expect(asked([{ kind: 'sites', quantity: 'all 9' }], '3')).toEqual([]);
  expect(asked([{ kind: 'sites', quantity: '9' }], 'as agreed')).toEqual([]);
});

test('somebody who repairs is there before the time to restore is over', () => {
  const unseen = /nobody who brings it back/;
  const serviceDesk = { hours: 'Mo-Fr 08:00-17:00' };
  const covered = (hours: string, rto = 'P1D', desk = serviceDesk.hours) =>
    told(
      {
        services: [service({ rto })],
        serviceDesk: { hours: desk },
        onCall: { coverage: [{ id: 'lines', service: 'lines', hours, called: 'technical-team' }] },
      },
      unseen,
    );
  expect(covered('Mo-Fr 07:00-18:00')).toEqual([
    expect.stringContaining('from Fr 18:00 on nobody who brings it back is there or on call for 61 hours'),
  ]);
  expect(covered('Mo-Fr 07:00-18:00', 'P3D')).toEqual([]);
  expect(covered('Mo-Su 07:00-18:00')).toEqual([]);
  expect(covered('24/7', 'PT1H')).toEqual([]);
  // A desk that is always open repairs nothing.
  expect(covered('Mo-Fr 07:00-18:00', 'P1D', '24/7')).toHaveLength(1);
  // Nobody said who is on call for anything, or people alone can read it.
  expect(told({ services: [service({ rto: 'P1D' })], serviceDesk }, unseen)).toEqual([]);
  expect(covered('at night')).toEqual([]);
});

test('the most urgent incidents are not slower than the next ones', () => {
  const slower = /The most urgent incidents/;
  const priorities = [
    { id: 'p1', respond: 'PT15M', resolve: 'PT4H' },
    { id: 'p2', respond: 'PT1H working', resolve: 'P1D working' },
  ];
  const asked = (terms: object) => told({ priorities, services: [service(terms)] }, slower);
  expect(asked({ respond: 'PT2H' })).toHaveLength(1);
  expect(asked({ respond: 'PT1H', resolve: 'PT8H' })).toEqual([]);
  // A day by the clock may be over before two working days are.
  expect(asked({ resolve: 'P1D' })).toEqual([]);
  const agreed = { id: 'lines-town', service: 'lines', customer: 'town', respond: 'PT2H' };
  expect(told({ priorities, services: [service()], agreements: [agreed] }, slower)).toHaveLength(1);
});

test('hours of a customer say what becomes of urgent incidents', () => {
  const dropped = /these have hours of their own/;
  const lines = service({ supportHours: 'Mo-Fr 08:00-17:00', byPriority: [{ id: 'p1', hours: '24/7' }] });
  const asked = (terms: object) =>
    told(
      { services: [lines], agreements: [{ id: 'lines-town', service: 'lines', customer: 'town', ...terms }] },
      dropped,
    );
  expect(asked({ supportHours: 'Mo-Fr 07:00-16:00' })).toHaveLength(1);
  expect(asked({ supportHours: '24/7' })).toEqual([]);
  expect(asked({ supportHours: 'Mo-Fr 07:00-16:00', byPriority: [{ id: 'p1', hours: '24/7' }] })).toEqual([]);
  expect(asked({})).toEqual([]);
});

test('one part without a figure, where others have one, keeps a promise from being compared', () => {
  const missing = /compared with nothing/;
  const asked = (...components: object[]) =>
    told({ services: [service({ availability: 99, components })] }, missing);
  const measured = { id: 'power', name: 'Power', availability: 99.9 };
  expect(asked(measured, { id: 'switch', name: 'Switch' })).toHaveLength(1);
  expect(asked(measured, { id: 'switch', name: 'Switch', arrangement: 'beside' })).toEqual([]);
  expect(asked({ id: 'power', name: 'Power' }, { id: 'switch', name: 'Switch' })).toEqual([]);
});

test('components of which only customers with less availability get some are no part of what all are promised', () => {
  const weak = /needs it and promises/;
  const lines = service({
    availability: 99.9,
    components: [
      { id: 'single', name: 'One line', availability: 99.5 },
      { id: 'pair', name: 'Two lines', availability: 99.95 },
    ],
  });
  const asked = (...customers: object[]) =>
    told(
      { services: [lines], agreements: [{ id: 'lines-all', service: 'lines', customers } as never] },
      weak,
    );
  const town = { id: 'town', components: ['pair'] };
  expect(asked(town, { id: 'baths', components: ['single'], availability: 99 })).toEqual([]);
  expect(asked(town, { id: 'baths', components: ['single'] })).toHaveLength(1);
  expect(asked(town, { id: 'baths', availability: 99 })).toEqual([]);
});

test('a party announces its changes as early as a contract with a customer of ours demands', () => {
  const late = /announces changes of its own/;
  const asked = (changeNotice: string, customer: string) =>
    told(
      {
        services: [service()],
        suppliers: [{ id: 'telco', name: 'Telco', services: ['lines'], changeNotice }],
        legalObligations: [
          {
            id: 'contract',
            title: 'Contract',
            kind: 'contract',
            duty: 'tell',
            notice: 'P20D working',
            customer,
          },
        ],
      },
      late,
    );
  expect(asked('P10D working', 'town')).toHaveLength(1);
  expect(asked('P40D working', 'town')).toEqual([]);
  expect(asked('P10D working', 'strangers')).toEqual([]);
});

test('whoever is called in the place of others is somebody else', () => {
  const same = /is called, and that is/;
  const authority = { id: 'emergency-change-authority', holder: 'Bo', deputy: 'Cy' };
  const asked = (head: object) => told({ roles: [authority, { id: 'top-management', ...head }] }, same);
  expect(asked({ holder: 'Cy', deputy: 'Bo' })).toHaveLength(1);
  expect(asked({ holder: 'Cy' })).toHaveLength(1);
  expect(asked({ holder: 'Cy', deputy: 'Di' })).toEqual([]);
  expect(asked({})).toEqual([]);
});

test('nobody accepts, reviews or reports what is their own', () => {
  const roles = [
    { id: 'design-lead', holder: 'Bo' },
    { id: 'field-owner', title: 'Owner', holder: 'Bo' },
    { id: 'service-level-manager', holder: 'Cy' },
    { id: 'information-security-manager', holder: 'Di' },
    { id: 'privacy', title: 'Privacy', holder: 'Ed', deputy: 'Di' },
  ];
  const accepts = /accepts services, and also holds design-lead/;
  expect(told({ roles, services: [service()] }, accepts)).toHaveLength(1);
  const other = { newServices: { acceptor: 'service-level-manager' } };
  expect(told({ roles, services: [service()], ...other }, accepts)).toEqual([]);
  expect(told({ roles, services: [service()], documents: { segregation: false } }, accepts)).toEqual([]);

  const reviews = /in charge of its satisfaction/;
  const reviewed = (manager: string) =>
    told(
      {
        roles,
        customers: [{ id: 'town', name: 'Town', manager }],
        suppliers: [{ id: 'ducts', name: 'Ducts', kind: 'customer', customer: 'town' }],
      },
      reviews,
    );
  expect(reviewed('service-level-manager')).toHaveLength(1);
  expect(reviewed('field-owner')).toEqual([]);

  const watches = /judges whether an incident must be reported/;
  const duty = {
    id: 'breach',
    title: 'Breach',
    duty: 'report',
    owner: 'privacy',
    metBy: ['security.informWithin'],
  };
  expect(told({ roles, legalObligations: [duty] }, watches)).toHaveLength(1);
  expect(
    told({ roles, legalObligations: [{ ...duty, metBy: ['8.7.3'] }], edition: '2018' }, watches),
  ).toEqual([]);
});

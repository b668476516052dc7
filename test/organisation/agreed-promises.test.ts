import { expect, test } from 'vitest';
import { checkOrganisation } from '../../src/organisation/index.ts';
import { comparedAbout, parsedWith } from './moved-values.ts';
import { nowhere } from './organisations.ts';
import { sound } from './two-customers.ts';

const parsed = parsedWith(sound);
const told = comparedAbout(sound);

test('where agreements say nothing of their own, nothing is told', () => expect(told()).toEqual([]));

test.each<[path: string, wrong: unknown, told: string, right: unknown]>([
  [
    'agreements.net-town.resolve',
    'PT3H',
    'support-too-slow: suppliers.carrier.resolve, agreements.net-town.resolve, supplierManagement.ownShare',
    'PT3H30M',
  ],
  [
    'agreements.net-town.respond',
    'PT12M',
    'answer-too-slow: suppliers.carrier.respond, agreements.net-town.respond',
    'PT15M',
  ],
  [
    'agreements.net-town.supportHours',
    'Mo-Sa 07:00-19:00',
    'support-hours-short: suppliers.carrier.hours, agreements.net-town.supportHours',
    'Mo-Fr 07:00-19:00',
  ],
  [
    'agreements.net-town.supportHours',
    'Mo-Fr 08:00-12:00',
    'dependency-hours-short: agreements.net-town.supportHours, services.mail.supportHours',
    'Mo-Fr 07:00-19:00; Sa off',
  ],
  [
    'agreements.mail-both.customers.town.resolve',
    'PT3H59M',
    'dependency-slower: services.net.resolve, agreements.mail-both.customers.town.resolve',
    'PT4H',
  ],
  [
    'agreements.net-town.availability',
    99.92,
    'availability-beyond-level: agreements.net-town.availability, criticalities.critical.availability',
    99.9,
  ],
  ['suppliers.carrier.rto', 'PT5H', 'recovery-inverted: suppliers.carrier.rto, services.net.rto', 'PT4H'],
  ['suppliers.carrier.rpo', 'PT2H', 'recovery-inverted: suppliers.carrier.rpo, services.net.rpo', 'PT1H'],
  [
    'agreements.mail-both.rto',
    'PT2H',
    'recovery-inverted: services.net.rto, agreements.mail-both.rto',
    'PT5H',
  ],
  [
    'agreements.mail-both.customers.town.rto',
    'PT2H',
    'recovery-inverted: services.net.rto, agreements.mail-both.customers.town.rto',
    'PT5H',
  ],
  [
    'agreements.net-town.rto',
    'PT8H',
    'recovery-inverted: agreements.net-town.rto, services.mail.rto',
    'PT3H',
  ],
  [
    'agreements.net-town.rpo',
    'PT30M',
    'backups-too-rare: agreements.net-town.rpo, continuity.backupInterval',
    'PT1H',
  ],
  [
    'agreements.net-town.backupInterval',
    'PT2H',
    'backups-too-rare: services.net.rpo, agreements.net-town.backupInterval',
    'PT30M',
  ],
  [
    'agreements.net-town.replication',
    'PT2H',
    'replication-too-slow: agreements.net-town.replication, services.net.rpo',
    'PT1M',
  ],
  [
    'agreements.mail-both.customers.mill.maintenanceWindow',
    'Su 02:00-04:00',
    'told-next-working-day: releases.informWithin, calendar.workingHours, agreements.mail-both.customers.mill.maintenanceWindow',
    'Mo 12:00-13:00',
  ],
])('%s is held against what the promise rests on', (path, wrong, expected, right) => {
  expect(told([path, wrong])).toContain(expected);
  expect(told([path, right])).toEqual([]);
});

test('a message names the path of the agreement', () => {
  const { organisation, decisions } = parsed(['agreements.net-town.resolve', 'PT3H']);
  const [message] = checkOrganisation(organisation, decisions, nowhere)
    .filter(({ code }) => code === 'support-too-slow')
    .map((problem) => problem.message);
  expect(message).toContain('agreements.net-town.resolve');
});

test('what several customers have agreed in one entry is told once', () => {
  expect(told(['agreements.mail-both.rto', 'PT2H'])).toHaveLength(1);
});

test('what a customer does not get, or an agreement does not say, is not compared', () => {
  expect(told(['agreements.net-town.rto', 'PT8H'], ['services.mail.customers', ['mill']])).toEqual([]);
});

test('a time agreed with a customer may be late, and the same customer may bear it elsewhere too', () => {
  expect(
    told(['agreements.net-town.rto', 'PT8H'], ['agreements.mail-both.customers.town.rto', 'PT8H']),
  ).toEqual([]);
});

test('on call, each agreed response has to hold its parts', () => {
  const code = 'response-too-short';
  const parts = 'incidents.recordWithin, onCall.pageWithin, onCall.acknowledgeWithin';
  for (const path of ['agreements.net-town.respond', 'agreements.mail-both.customers.town.respond'])
    expect(told([path, 'PT10M'])).toContain(`${code}: ${path}, ${parts}`);
});

test('schedule, calendar and plan of a release are there before the customer hears of a change', () => {
  for (const path of ['agreements.net-town.changeNotice', 'agreements.mail-both.customers.town.changeNotice'])
    expect(told([path, 'P400D']).sort()).toEqual([
      `horizon-too-short: changes.scheduleHorizon, ${path}`,
      `horizon-too-short: releases.calendarHorizon, ${path}`,
      `planned-after-notice: releases.planBefore, ${path}`,
    ]);
  const path = 'agreements.net-town.changeNotice';
  expect(told([path, 'P11D working'])).toEqual([`planned-after-notice: releases.planBefore, ${path}`]);
  expect(told([path, 'P10D working'])).toEqual([]);
  expect(told([path, 'P11D working'], ['releases.planBefore', 'P11D working'])).toEqual([]);
});

test('an availability is not used up by one fault while nobody supports the service', () => {
  const found =
    'unsupported-downtime: services.net.availability, services.net.hours, services.net.supportHours';
  expect(told(['services.net.hours', '24/7'])).toEqual([found]);
  expect(told(['services.net.hours', 'Mo-Fr 07:00-19:00'])).toEqual([]);
  // Twelve hours and a quarter of an hour five times a week leave sixteen minutes a month.
  expect(told(['services.net.hours', 'Mo-Fr 07:00-19:15'])).toEqual([]);
  expect(told(['services.net.hours', 'Mo-Fr 07:00-19:20'])).toEqual([found]);
  // What nobody wrote is a proposal; what a customer agreed counts for that one.
  expect(told()).toEqual([]);
  expect(told(['agreements.net-town.hours', '24/7'])).toEqual([
    'unsupported-downtime: services.net.availability, agreements.net-town.hours, services.net.supportHours',
  ]);
});

test('an availability agreed with a customer is held against the parts', () => {
  expect(told(['agreements.net-town.availability', 99.96])).toContain(
    'part-availability-low: services.net.components.line.availability, agreements.net-town.availability',
  );
  expect(told(['agreements.mail-both.availability', 99.96])).toContain(
    'part-availability-low: services.net.availability, agreements.mail-both.availability',
  );
});

test('what a customer is promised of services that one needs is multiplied once an agreement has lowered it', () => {
  const low = 'agreed-availability-low';
  const own = ['services.mail.components', [{ id: 'app', availability: 99.95, basis: 'measured' }]] as const;
  expect(
    told([...own], ['services.mail.availability', 99.9], ['services.net.availability', 99.91]),
  ).not.toContain(low);
  expect(
    told([...own], ['services.mail.availability', 99.9], ['agreements.net-town.availability', 99.92]),
  ).toContain(
    `${low}: services.mail.availability, agreements.net-town.availability, services.mail.components.app.availability`,
  );
  expect(
    told([...own], ['services.mail.availability', 99.9], ['agreements.net-town.availability', 99.96]).join(),
  ).not.toContain(low);
});

test('a resolution agreed with a customer is not shorter than the response', () => {
  const { organisation, decisions } = parsed(['agreements.net-town.respond', 'PT5H']);
  const found = checkOrganisation(organisation, decisions, nowhere).filter(
    ({ code }) => code === 'resolve-before-respond',
  );
  expect(found).toMatchObject([
    {
      file: 'agreements/net-town/respond',
      message:
        'agreements.net-town.respond: Resolution (PT4H, services.net.resolve) is shorter than response (PT5H, agreements.net-town.respond).',
    },
  ]);
});

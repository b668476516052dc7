import { expect, test } from 'vitest';
import { checkOrganisation, type OrganisationInput } from '../../src/organisation/index.ts';
import { comparedAbout, parsedWith } from './moved-values.ts';
import { nowhere } from './organisations.ts';

/** A platform that is mirrored, but for some servers, which a backup service copies once a day by a run of four hours. */
const sound: OrganisationInput = {
  name: 'Example',
  edition: '2018',
  roles: [{ id: 'head-of-service', title: 'Head of service' }],
  continuity: { activateWithin: 'PT2H', backupInterval: 'PT1H' },
  customers: [{ id: 'town' }],
  services: [
    {
      id: 'platform',
      owner: 'head-of-service',
      customers: ['town'],
      criticality: 'critical',
      rto: 'PT4H',
      rpo: 'PT15M',
      replication: 'PT5M',
    },
    {
      id: 'backup',
      owner: 'head-of-service',
      customers: ['town'],
      criticality: 'medium',
      rto: 'PT16H',
      rpo: 'P1D',
      backupInterval: 'PT12H',
      backupDuration: 'PT4H',
    },
    {
      id: 'care',
      owner: 'head-of-service',
      customers: ['town'],
      criticality: 'critical',
      rto: 'PT6H',
      rpo: 'PT1H',
      replication: 'PT5M',
      dependsOn: ['platform'],
    },
  ],
  agreements: [
    {
      id: 'care-town',
      service: 'care',
      customer: 'town',
      covers: [
        { id: 'tax', name: 'Taxes', runsOn: 'platform.main' },
        { id: 'plans', name: 'Plans', rto: 'P1D', rpo: 'P1DT4H', runsOn: 'platform.maps' },
      ],
    },
    {
      id: 'platform-town',
      service: 'platform',
      customer: 'town',
      covers: [
        { id: 'main', name: 'Main servers' },
        { id: 'maps', name: 'Map servers', rto: 'P1D', rpo: 'P1DT4H', copiedBy: 'backup.maps' },
      ],
    },
    {
      id: 'backup-town',
      service: 'backup',
      customer: 'town',
      covers: [{ id: 'maps', name: 'Map servers', rpo: 'P1DT4H', backupInterval: 'P1D' }],
    },
  ],
};

const parsed = parsedWith(sound);
const told = comparedAbout(sound);

const maps = 'agreements.platform-town.covers.maps';
const copies = 'agreements.backup-town.covers.maps';
const plans = 'agreements.care-town.covers.plans';

test('what is copied in a way of its own is held against its own loss, and nothing else is', () => {
  expect(told()).toEqual([]);
  expect(told([`${maps}.rpo`, 'P1DT3H'])).toEqual([
    `backups-too-rare: ${maps}.rpo, ${copies}.backupInterval, services.backup.backupDuration`,
  ]);
  expect(told([`${maps}.rpo`, undefined])).toEqual([
    `backups-too-rare: services.platform.rpo, ${copies}.backupInterval, services.backup.backupDuration`,
  ]);
  expect(told([`${maps}.copiedBy`, undefined], [`${maps}.rpo`, undefined])).toEqual([]);
  expect(told([`${copies}.backupDuration`, 'PT5H'])).toEqual([
    `backups-too-rare: ${maps}.rpo, ${copies}.backupInterval, ${copies}.backupDuration`,
    `backups-too-rare: ${copies}.rpo, ${copies}.backupInterval, ${copies}.backupDuration`,
  ]);
});

test('nothing comes back from copies before what copies it is back', () => {
  expect(told([`${maps}.rto`, 'PT15H'])).toEqual([`recovery-inverted: services.backup.rto, ${maps}.rto`]);
  expect(told([`${maps}.rto`, undefined])).toEqual([
    'recovery-inverted: services.backup.rto, services.platform.rto',
  ]);
});

test('the run of a backup counts with its interval', () => {
  expect(told(['services.backup.backupDuration', 'PT12H'], [`${copies}.backupDuration`, 'PT4H'])).toEqual([]);
  expect(told(['services.backup.backupDuration', 'PT13H'], [`${copies}.backupDuration`, 'PT4H'])).toEqual([
    'backups-too-rare: services.backup.rpo, services.backup.backupInterval, services.backup.backupDuration',
  ]);
  expect(
    told(['agreements.backup-town.backupDuration', 'PT13H'], [`${copies}.backupDuration`, 'PT4H']),
  ).toEqual([
    'backups-too-rare: services.backup.rpo, services.backup.backupInterval, agreements.backup-town.backupDuration',
  ]);
});

test.each([`${maps}.copiedBy`, `${plans}.runsOn`])(
  '%s has to be a line that the same customer has agreed',
  (path) => {
    const codes = (value: string) => {
      const { organisation, decisions } = parsed([path, value]);
      return checkOrganisation(organisation, decisions, nowhere).map(({ code }) => code);
    };
    expect(codes('backup.maps')).not.toContain('unknown-covered');
    expect(codes('backup.main')).toContain('unknown-covered');
    expect(codes('nowhere.maps')).toContain('unknown-covered');
  },
);

test('what runs on something is back no sooner, and with no less loss', () => {
  expect(told([`${plans}.rto`, 'PT23H'])).toEqual([`recovery-inverted: ${maps}.rto, ${plans}.rto`]);
  expect(told([`${plans}.rto`, undefined])).toEqual([`recovery-inverted: ${maps}.rto, services.care.rto`]);
  expect(told([`${plans}.rpo`, 'P1D'])).toEqual([`recovery-inverted: ${maps}.rpo, ${plans}.rpo`]);
  expect(told([`${plans}.rpo`, 'P1D'], [`${plans}.backupInterval`, 'PT12H'])).toEqual([]);
  expect(told(['agreements.care-town.covers.tax.runsOn', 'platform.maps'])).toEqual([
    `recovery-inverted: ${maps}.rto, services.care.rto`,
    `recovery-inverted: ${maps}.rpo, services.care.rpo`,
  ]);
});

test('of what comes back worse than services above promise somebody says what runs on it', () => {
  const weaker = `weaker-line-below: ${maps}.rto, ${maps}.rpo, services.care.rto, services.care.rpo`;
  expect(told([`${plans}.runsOn`, undefined])).toEqual([weaker]);
  expect(told([`${plans}.runsOn`, 'platform.main'])).toEqual([weaker]);
  expect(told([`${plans}.runsOn`, undefined], [`${maps}.alone`, true])).toEqual([]);
  expect(told([`${plans}.runsOn`, undefined], ['services.care.dependsOn', []])).toEqual([]);
  expect(told([`${plans}.runsOn`, undefined], ['agreements.care-town.dependsOn', []])).toEqual([]);
  expect(
    told([`${plans}.runsOn`, undefined], ['agreements.care-town.rto', 'P1D'], ['services.care.rpo', 'P2D']),
  ).toEqual([]);
});

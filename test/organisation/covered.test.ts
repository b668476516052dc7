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
  ],
  agreements: [
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

test('a line that copies has to be one that the same customer has agreed', () => {
  const codes = (value: string) => {
    const { organisation, decisions } = parsed([`${maps}.copiedBy`, value]);
    return checkOrganisation(organisation, decisions, nowhere).map(({ code }) => code);
  };
  expect(codes('backup.maps')).not.toContain('unknown-covered');
  expect(codes('backup.main')).toContain('unknown-covered');
  expect(codes('nowhere.maps')).toContain('unknown-covered');
});

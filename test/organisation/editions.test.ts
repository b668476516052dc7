import { expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { organisationOf } from './organisations.ts';

const titlesIn = (edition: OrganisationInput['edition'], more: Partial<OrganisationInput> = {}) => {
  const { roles, records } = organisationOf({ name: 'X', edition, ...more });
  return [
    roles.find(({ id }) => id === 'management-representative')?.title,
    records.find(({ id }) => id === 'representative-report')?.title,
  ];
};

test('a ready-made title names the management representative where the edition knows one', () => {
  expect(titlesIn('2011')).toEqual([
    'SMS manager (management representative)',
    'Report of the management representative',
  ]);
  expect(titlesIn('2018')).toEqual(['SMS manager', 'Report of the SMS manager']);
});

test('a title of the organisation’s own holds in every edition', () => {
  const roles = [{ id: 'management-representative', title: 'Head of services' }];
  expect(titlesIn('2018', { roles })[0]).toBe('Head of services');
});

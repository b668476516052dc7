import { expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { objectionsTo } from './organisations.ts';

const told = (roles: { id: string; [field: string]: string }[], code: RegExp, more = {}) =>
  objectionsTo({ roles, ...more }).filter((objection) => code.test(objection));

test('one free auditor is enough for an area: a second one, or a deputy', () => {
  const owner = { id: 'change-manager', holder: 'Bo' };
  const closed = /free to audit/;
  expect(told([owner, { id: 'internal-auditor', holder: 'Bo' }], closed)).toHaveLength(1);
  expect(told([owner, { id: 'internal-auditor', holder: 'Bo', deputy: 'Cy' }], closed)).toEqual([]);
  const lead = { id: 'internal-audit-lead', holder: 'Cy' };
  expect(told([owner, lead, { id: 'internal-auditor', holder: 'Bo' }], closed)).toEqual([]);
  const free = { audit: { independence: false } };
  expect(told([owner, { id: 'internal-auditor', holder: 'Bo' }], closed, free)).toEqual([]);
});

const closed = /free to audit/;
const changesAlone: { id: string; [field: string]: string }[] = [
  { id: 'change-manager', holder: 'Bo', unit: 'engineering' },
  { id: 'internal-auditor', holder: 'Bo' },
];
const units = [
  { id: 'engineering', name: 'Engineering' },
  { id: 'desk', name: 'Desk' },
];
const withPool = (pool: NonNullable<OrganisationInput['audit']>['pool'], calendar: object[] = []) => ({
  units,
  audit: { pool, calendar },
});

test('the pool counts beside holders and deputies: an auditor who is neither bound nor of the unit is enough', () => {
  const found = (...pool: object[]) => told(changesAlone, closed, withPool(pool as [])).length;
  expect(found()).toBe(1);
  expect(found({ id: 'desk', name: 'Desk lead', unit: 'desk' })).toBe(0);
  expect(found({ id: 'out', name: 'Out', outside: true })).toBe(0);
  expect(found({ id: 'engineer', name: 'Engineer', unit: 'engineering' })).toBe(1);
  expect(found({ id: 'desk', name: 'Desk lead', unit: 'desk', bound: ['9.2'] })).toBe(1);
  expect(found({ id: 'desk', name: 'Desk lead', unit: 'desk', bound: ['9'] })).toBe(1);
  expect(found({ id: 'desk', name: 'Desk lead', unit: 'desk', bound: ['8'] })).toBe(0);
  // Somebody from outside who advises there is no more free than somebody from inside.
  expect(found({ id: 'out', name: 'Out', outside: true, bound: ['9.2'] })).toBe(1);
});

test('a pool of people who are all bound leaves an area without an auditor even where nobody holds a role', () => {
  const pool = [{ id: 'desk', name: 'Desk lead', bound: ['8.1'] }];
  expect(told([], closed, withPool(pool))).toEqual([
    expect.stringContaining(
      'Nobody of those who audit is free to audit incidents (incident-manager); requests (request-manager): everybody in audit.pool',
    ),
  ]);
});

const notFree = /audit\.calendar/;
const whole = { id: 'whole', clauses: ['4', '5', '6', '7', '8', '9'], auditors: ['out'] };

test('an audit names somebody who is free for each of its clauses', () => {
  const pool = [
    { id: 'out', name: 'Out', outside: true },
    { id: 'engineer', name: 'Engineer', unit: 'engineering', bound: ['8.1'] },
    { id: 'desk', name: 'Desk lead', unit: 'desk' },
  ];
  const found = (clauses: string[], auditors: string[]) =>
    told(changesAlone, notFree, withPool(pool, [whole, { id: 'second', clauses, auditors }]));
  expect(found(['8', '9'], ['desk'])).toEqual([]);
  expect(found(['8', '9'], ['engineer', 'desk'])).toEqual([]);
  expect(found(['8', '9'], ['engineer'])).toEqual([
    'warning audit.calendar.second.auditors: Nobody of this audit may audit 8.1, 9.2: engineer is bound to 8.1. Name an auditor of audit.pool who is free of it; somebody from outside will do.',
  ]);
  expect(found(['9.2'], ['engineer', 'desk'])).toEqual([
    'warning audit.calendar.second.auditors: engineer may audit no clause of this audit: engineer is of the unit engineering, which has the process. Name another auditor of audit.pool, or give this one another audit.',
  ]);
  expect(found(['8', '9'], [])).toEqual([]);
});

test('who audits is nobody’s question where independence is not asked for', () => {
  const audit = {
    independence: false,
    interval: 'P1Y',
    pool: [{ id: 'a', name: 'A', bound: ['9'] }],
    calendar: [{ ...whole, auditors: ['a'] }],
  };
  expect(told([], /audit\.(calendar|pool)/, { audit })).toEqual([]);
});

test('whoever is of the unit of the audit lead, or of the house that the lead comes from, does not audit the audits', () => {
  const lead = { id: 'internal-audit-lead', holder: 'Bea (Audit House Ltd)', unit: 'desk' };
  const pool = [
    { id: 'house', name: 'Audit House Ltd', outside: true },
    { id: 'desk', name: 'Desk lead', unit: 'desk' },
    { id: 'other', name: 'Other Ltd', outside: true },
  ];
  const found = (clauses: string[], auditors: string[], edition = '2018') =>
    told([lead], /audit\.calendar\.second/, {
      ...withPool(pool, [{ id: 'second', clauses, auditors }]),
      edition,
    });
  expect(found(['9'], ['other'])).toEqual([]);
  expect(found(['9'], ['house', 'other'])).toEqual([]);
  expect(found(['9'], ['house'])).toEqual([
    'warning audit.calendar.second.auditors: Nobody of this audit may audit 9.2.1, 9.2.2: house is of the unit of internal-audit-lead, whose work that is. Name an auditor of audit.pool who is free of it; somebody from outside will do.',
  ]);
  expect(found(['9'], ['desk'])).toHaveLength(1);
  expect(found(['4.5'], ['house'], '2011')).toHaveLength(1);
  expect(found(['8.2'], ['house'])).toEqual([]);
});

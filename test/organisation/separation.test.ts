import { expect, test } from 'vitest';
import { objectionsTo } from './organisations.ts';

const told = (roles: { id: string; [field: string]: string }[], code: RegExp, more = {}) =>
  objectionsTo({ roles, ...more }).filter((objection) => code.test(objection));

test('decisions on cases of one’s own need a second person, and no more', () => {
  const alone = /decide on their own changes/;
  const maker = { id: 'technical-team', holder: 'Bo' };
  expect(told([maker, { id: 'change-authority', holder: 'Bo' }], alone)).toHaveLength(1);
  expect(told([maker, { id: 'change-authority', holder: 'Bo', deputy: 'Cy' }], alone)).toEqual([]);
  expect(told([maker, { id: 'change-authority', holder: 'Cy' }], alone)).toEqual([]);
});

test('a role that must be reached at any hour has a deputy and a number once somebody holds it', () => {
  const lacks = /must be reached at any hour/;
  const role = { id: 'emergency-change-authority' };
  expect(told([role], lacks)).toEqual([]);
  expect(told([{ ...role, holder: 'Bo' }], lacks)).toHaveLength(1);
  expect(told([{ ...role, holder: 'Bo', deputy: 'Cy', phone: '+44 1632 960170' }], lacks)).toEqual([]);
});

test('whoever declares when nobody else answers must be reached too, unless a rota says who does', () => {
  const team = { id: 'technical-team', holder: 'Bo' };
  const lacking = (onCall: object) =>
    objectionsTo({ roles: [team], onCall }).filter((text) => text.includes('roles.technical-team.deputy'));
  const numbers = [{ id: 'duty', role: 'technical-team', phone: '+44 1632 960131' }];
  expect(lacking({})).toEqual([]);
  expect(lacking({ declaredBy: 'technical-team' })).toHaveLength(1);
  expect(lacking({ declaredBy: 'technical-team', numbers })).toHaveLength(1);
  expect(lacking({ declaredBy: 'technical-team', numbers, rota: 'the roster' })).toEqual([]);
});

test('whoever leads a major incident is relieved by somebody else than those who declare the next one', () => {
  const pair = /declare major incidents/;
  const declares = { id: 'incident-manager', holder: 'Bo', deputy: 'Cy' };
  const leads = { id: 'major-incident-manager', holder: 'Cy', deputy: 'Bo' };
  expect(told([declares, leads], pair)).toHaveLength(1);
  expect(told([declares, { ...leads, deputy: 'Dee' }], pair)).toEqual([]);
  expect(told([declares, { ...leads, deputy: '' }], pair)).toEqual([]);
  expect(told([declares, { id: 'major-incident-manager', sameAs: 'incident-manager' }], pair)).toEqual([]);
});

test('nobody stands in for those who approve what is their own', () => {
  const own = /would approve work of their own/;
  const owner = { id: 'budgeting-manager', holder: 'Dee' };
  expect(told([owner, { id: 'top-management', holder: 'Cy', deputy: 'Dee' }], own)).toHaveLength(1);
  expect(told([owner, { id: 'top-management', holder: 'Cy', deputy: 'Di' }], own)).toEqual([]);
});

test('nobody stands in for whoever leads audits of their own work', () => {
  const own = /would grade and close findings about work of their own/;
  const owner = { id: 'change-manager', holder: 'Dee' };
  const lead = { id: 'internal-audit-lead', holder: 'Cy', deputy: 'Dee' };
  expect(told([owner, lead], own)).toHaveLength(1);
  expect(told([owner, { ...lead, deputy: 'Di' }], own)).toEqual([]);
  expect(told([owner, lead], own, { audit: { independence: false } })).toEqual([]);
});

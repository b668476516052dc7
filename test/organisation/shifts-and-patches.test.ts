import { expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { objectionsTo } from './organisations.ts';

const toldAt = (path: string, input: Partial<OrganisationInput>): string[] =>
  objectionsTo(input).filter((text) => text.includes(` ${path}:`));

const sunday: Partial<OrganisationInput> = {
  calendar: { workingHours: 'Mo-Fr 08:00-18:00' },
  serviceLevels: { maintenanceWindow: 'Su 02:00-06:00' },
  releases: { informWithin: 'PT2H working' },
};

test('the result of a Sunday is not told in working hours', () => {
  expect(toldAt('releases.informWithin', sunday)).toMatchInlineSnapshot(`
    [
      "warning releases.informWithin: PT2H working runs in working hours (calendar.workingHours: Mo-Fr 08:00-18:00), but work is done outside them (serviceLevels.maintenanceWindow: Su 02:00-06:00), and its result would be told half a day later or more. Write it by the clock: PT2H.",
    ]
  `);
  expect(toldAt('releases.informWithin', { ...sunday, releases: { informWithin: 'PT2H' } })).toEqual([]);
});

test.each<[string, Partial<OrganisationInput>]>([
  ['a night before a working day', { serviceLevels: { maintenanceWindow: 'Tu 02:00-06:00' } }],
  ['a window in working hours', { serviceLevels: { maintenanceWindow: 'We 10:00-12:00' } }],
  ['hours in words', { serviceLevels: { maintenanceWindow: 'at the turn of the tide' } }],
])('after %s it may be', (_what, other) => {
  expect(toldAt('releases.informWithin', { ...sunday, ...other })).toEqual([]);
});

const patches = (interval: string, patchWithin: string): Partial<OrganisationInput> => ({
  security: { patchWithin, patchedBy: 'minor' },
  releases: { types: [{ id: 'minor', interval, notice: 'P5D working' }] },
});

test('a patch that comes out just too late to be announced waits for the next release', () => {
  expect(toldAt('security.patchWithin', patches('P1M', 'P14D'))).toMatchInlineSnapshot(`
    [
      "warning security.patchWithin: P14D does not hold releases.types.minor.interval (P1M) + releases.types.minor.notice (P5D working). An update that comes out just too late to be announced waits for the next release. Write P33D or more, or release more often or at shorter notice.",
    ]
  `);
  expect(toldAt('security.patchWithin', patches('P1W', 'P12D'))).toEqual([]);
  expect(toldAt('security.patchWithin', patches('P1W', 'P11D'))).toHaveLength(1);
});

test('a freeze stops patches for no longer than they may take', () => {
  const freeze = (to: string, more: object = { patches: false }): Partial<OrganisationInput> => ({
    ...patches('P1W', 'P14D'),
    changes: { freezeWindows: [{ id: 'fair', from: '2026-12-01', to, ...more }] },
  });
  const path = 'changes.freezeWindows.fair.patches';
  expect(toldAt(path, freeze('2026-12-09'))).toEqual([]);
  expect(toldAt(path, freeze('2026-12-10'))).toMatchInlineSnapshot(`
    [
      "warning changes.freezeWindows.fair.patches: Fair lasts 10 days, from 2026-12-01 (changes.freezeWindows.fair.from) to 2026-12-10 (changes.freezeWindows.fair.to), with patches: false; but security updates have to be in place within P14D (security.patchWithin), and one that comes out just too late to be announced before it waits as well (releases.types.minor.notice, P5D working). Let security updates go on with \`patches: true\`, or shorten the freeze.",
    ]
  `);
  expect(toldAt(path, freeze('2026-12-31', {}))).toEqual([]);
});

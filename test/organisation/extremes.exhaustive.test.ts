import { expect, test } from 'vitest';
import { dayAfter } from '../../src/organisation/day-after.ts';
import {
  checkOrganisation,
  fieldAt,
  knownPaths,
  parseOrganisation,
  withValues,
} from '../../src/organisation/index.ts';
import { nowhere } from './organisations.ts';
import { sound } from './two-customers.ts';

/** The least and the most that a figure of a kind may be written as, or what is near them. */
const extremes: Readonly<Record<string, readonly unknown[]>> = {
  number: [0, 1e-300, 1e300],
  count: [0, Number.MAX_SAFE_INTEGER],
  percent: [0, 1e-9, 100],
  money: [0, 1e300],
  duration: ['PT0S', 'P99999999999999Y', 'P9999999999D working', 'PT1S working'],
  interval: ['P1D', 'P99999999999999Y'],
  target: ['PT0S', 'PT1S working', 'P9999999999D working'],
  hours: ['Mo 00:00-00:01', 'Jan 1 08:00-09:00', 'Su[5] 10:00-10:01', '24/7'],
};

const figures = knownPaths().flatMap((path) =>
  (extremes[fieldAt(path)?.kind ?? ''] ?? []).map((value) => [path, value] as const),
);

test('a figure however small or large is refused or compared, and soon', () => {
  expect(figures.length).toBeGreaterThan(500);
  for (const [path, value] of figures) {
    const start = performance.now();
    const { organisation, decisions, problems } = parseOrganisation(
      withValues(sound, new Map([[path, value]])),
      nowhere,
    );
    if (organisation) checkOrganisation(organisation, decisions, nowhere);
    else expect(problems.length).toBeGreaterThan(0);
    expect(performance.now() - start, `${path}: ${value}`).toBeLessThan(10_000);
  }
});

test('a day beyond what four figures can write is the last of those', () => {
  expect(dayAfter('2026-11-29', 'P99999999999999Y')).toBe('9999-12-31');
  expect(dayAfter('9999-12-01', 'P2M')).toBe('9999-12-31');
  expect(dayAfter('2026-11-29', 'P1M')).toBe('2026-12-29');
});

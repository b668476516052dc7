import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { presetsIn } from '../../src/organisation/index.ts';
import { projectRoot } from '../harness/project.ts';
import { parsedOnce } from '../harness/shared-reading.ts';
import { doc, manualOf } from './manual-of.ts';

const measureIds = (presetsIn('en').lists['measures'] ?? []).map(({ id }) => id);

/** Errors of the shipped library where the smallest organisation writes these measures. */
const errors = async (measures: object[]) => {
  const { problems } = await loadManual(join(projectRoot, 'test/fixtures/smallest'), () => '2026-01-01', {
    ...parsedOnce(),
    change: (written) => ({ ...(written as object), measures }),
  });
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
};

test('each ready-made measure may be left out', async () => {
  expect(measureIds.length).toBeGreaterThan(20);
  // Objectives and parties name measures by id; what is left out there is told in the config.
  const named = /^objectives\.|is not the id of a measure/;
  for (const rest of [0, 1])
    expect(
      (
        await errors(measureIds.filter((_, index) => index % 2 === rest).map((id) => ({ id, use: false })))
      ).filter((message) => !named.test(message)),
    ).toEqual([]);
}, 120_000);

const pageWith = (organisation: object) =>
  manualOf({
    organisation,
    templates: { 'a.mdx': doc('## Measures\n\n<Measures ids="capacity-incidents budget-variance" />') },
  });

test('a table of measures has no line for one that is left out, and says when none is left', () => {
  const one = pageWith({ measures: [{ id: 'capacity-incidents', use: false }] });
  expect(one.manual.problems.filter(({ code }) => code === 'unknown-item')).toEqual([]);
  const both = pageWith({
    measures: [
      { id: 'capacity-incidents', use: false },
      { id: 'budget-variance', use: false },
    ],
  });
  expect(both.manual.problems.filter(({ code }) => code === 'unknown-item')).toEqual([]);
  expect(JSON.stringify([...both.documents.values()])).toContain(
    'None of the measures that belong here is kept.',
  );
});

test('a measure that nobody knows is told all the same', () => {
  const { manual } = manualOf({
    organisation: {},
    templates: { 'a.mdx': doc('<Measures ids="capacity-inc" />') },
  });
  expect(manual.problems.map(({ code }) => code)).toContain('unknown-item');
});

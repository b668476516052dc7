import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { readableProblems } from '../../src/diagnostics/print/terminal.ts';
import { projectRoot } from '../harness/project.ts';
import { noTemplates, parsedOnce } from '../harness/shared-reading.ts';

const folder = join(projectRoot, 'test/fixtures/wrong');
const mistakes = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The mistakes that can only be made where there are the shipped templates. */
const ofTemplates = ['config-type-left-out', 'unknown-document'];

test.each(mistakes)('the mistake "%s" is told with place, fact and remedy', async (name) => {
  const options = ofTemplates.includes(name) ? parsedOnce() : noTemplates;
  const { problems } = await loadManual(join(folder, name), () => '2026-01-01', options);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  for (const { message, hint, file } of errors) {
    expect(message).toMatch(/[.!?)]$/);
    expect(hint).not.toBe('');
    expect(file).not.toMatch(/^\//);
  }
  expect(readableProblems(errors)).toMatchSnapshot();
});

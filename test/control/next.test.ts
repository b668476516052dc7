import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellNext } from '../../src/cli/next.ts';
import { projectRoot } from '../harness/project.ts';
import { type ControlManual, controlManual, ownDocument } from './control-manual.ts';

let manual: ControlManual;

beforeAll(async () => {
  manual = await controlManual(
    {
      'content/organisation.yaml': `name: Quince Street IT
edition: '2011'
legalName: Quince Street IT Limited
activity: Keeps the computers of Quince Street running
timeZone: Europe/London
address: { country: United Kingdom }
`,
      ...ownDocument('scope', 'We manage {org.scope.statement}.'),
    },
    'shipped',
  );
});
afterAll(() => manual.remove());

const next = async (count: number, format: 'text' | 'json' = 'text') => {
  const { out, err, code } = await manual.on('2026-05-01', (root) => tellNext({ root, count, format }));
  expect(code, err).toBe(0);
  return out;
};

test('the next question tells what is asked and why, what holds meanwhile, where and how to write it, and what waits', async () => {
  expect(await next(1)).toMatchInlineSnapshot(`
    "61 of 104 questions are open.

    Scope, what we promise: What does the service management system cover?
      This phrase stands on the certificate. What it leaves out is not certified, what it claims too much is a finding.
      Until you answer it is "the planning, design, transition, delivery and improvement of the services in the service catalogue".
      Write in content/organisation.yaml, for example:
        scope:
          statement: the IT services for schools of the region
      Waiting for it: POL-4.1.2, PLN-4.5.2, GDE-8.1.

    All of them can be answered in the browser: clausebook dev, then the page registers/decisions/."
  `);
});

test('as many are asked as are wanted, for programs too', async () => {
  const { questions, open, next: asked } = JSON.parse(await next(3, 'json'));
  expect(asked).toHaveLength(3);
  expect(open).toBeLessThan(questions);
  expect(asked[0]).toMatchObject({ path: 'scope.statement', documents: expect.arrayContaining(['scope']) });
});

test('an answer that is begun and not whole is told where no question is open', async () => {
  const config = readFileSync(join(projectRoot, 'test/fixtures/answered/content/organisation.yaml'), 'utf8');
  const begun = await controlManual({
    'content/organisation.yaml': config.replace('          level: internal,\n', ''),
    ...ownDocument('annex', '<Table of="item.access" columns="name level" />', 'each: suppliers\n'),
  });
  const { out } = await begun.on('2026-05-01', (root) => tellNext({ root, count: 3, format: 'text' }));
  await begun.remove();
  expect(out).toMatch(
    /^All \d+ questions are answered\.\n\nContent missing: .* rest on suppliers\.fibre\.access\.cabinets\.level,/,
  );
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { codes } from '../../src/diagnostics/codes.ts';
import { catalogueOf } from '../../src/organisation/index.ts';
import { contradictions } from '../../src/organisation/schema/choices.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'clausebook-waived-'));
  for (const folder of ['content', 'templates']) mkdirSync(join(root, folder));
});
afterAll(() => rmSync(root, { recursive: true }));

interface Waived {
  resolve?: string;
  promised?: string;
  paths?: string[];
  values?: string[];
  code?: string;
  day?: string;
}

/** What is told about a supplier whose time to resolve is longer than the one promised, with a waiver of both. */
async function told({
  resolve = 'PT6H',
  promised = 'PT4H',
  paths = ['suppliers.carrier.resolve', 'services.net.resolve'],
  values = ['PT6H', 'PT4H'],
  code = 'support-too-slow',
  day = '2026-06-01',
}: Waived) {
  const organisation = {
    name: 'Example',
    services: [{ id: 'net', owner: 'service-owner', customers: ['acme'], resolve: promised }],
    customers: [{ id: 'acme' }],
    suppliers: [{ id: 'carrier', name: 'Carrier', contract: 'C', services: ['net'], resolve }],
    waivers: [
      {
        id: 'w',
        code,
        paths,
        values,
        reason: 'Talks go on',
        approver: 'top-management',
        until: '2026-12-31',
      },
    ],
  };
  writeFileSync(join(root, 'content/organisation.json'), JSON.stringify(organisation));
  const { made, problems } = await loadManual(root, () => day, { templates: join(root, 'templates') });
  return {
    problems: problems
      .filter(
        ({ code }) => code.startsWith('support-') || code.includes('waive') || code === 'retention-too-short',
      )
      .map(({ code, message }) => `${code}: ${message}`),
    states: made?.manual.waivers.map(({ subject, state }) => `${subject} ${state}`),
    waived: made?.gate().waived.map(({ message }) => message),
  };
}

test('values that are waived are not told until the last day; a release tells them', async () => {
  for (const day of ['2026-06-01', '2026-12-31'])
    expect(await told({ day })).toEqual({
      problems: [],
      states: ['suppliers.carrier.resolve active', 'services.net.resolve active'],
      waived: [
        'Until 2026-12-31 the waiver "w" lets pass: Carrier may take PT6H to resolve p1, which is longer than the PT4H that Net promises (services.net.resolve).',
      ],
    });
  const late = await told({ day: '2027-01-01' });
  expect(late.problems.map((text) => text.split(':')[0])).toEqual([
    'support-too-slow',
    'lapsed-waiver',
    'lapsed-waiver',
  ]);
  expect(late.waived).toEqual([]);
});

test('a waiver lapses when either of the values changes, and says what is there now', async () => {
  const { problems, states } = await told({ resolve: 'PT7H' });
  expect(problems[0]).toMatch(/^support-too-slow: suppliers\.carrier\.resolve: Carrier may take PT7H/);
  expect(problems[1]).toContain('It was for "suppliers.carrier.resolve" as "PT6H"; there is "PT7H" now.');
  expect(problems[2]).toContain(
    'It was for "services.net.resolve" as "PT4H"; there is "PT4H, with suppliers.carrier.resolve as PT7H" now.',
  );
  expect(states).toEqual(['suppliers.carrier.resolve changed', 'services.net.resolve changed']);
  expect((await told({ promised: 'PT3H' })).problems).toHaveLength(3);
});

test('a waiver must name both values', async () => {
  const { problems } = await told({ paths: ['suppliers.carrier.resolve'], values: ['PT6H'] });
  expect(problems.map((text) => text.split(':')[0])).toEqual(['support-too-slow', 'lapsed-waiver']);
  expect(problems[1]).toContain('there is "PT6H, with services.net.resolve as PT4H" now');
});

test('a waiver of values that go together lets nothing pass', async () => {
  const { problems, states } = await told({ resolve: 'PT1H' });
  expect(problems).toEqual([
    'unused-waiver: waivers.w.paths: Nothing is there that it would let pass: no support-too-slow of "suppliers.carrier.resolve".',
    'unused-waiver: waivers.w.paths: Nothing is there that it would let pass: no support-too-slow of "services.net.resolve".',
  ]);
  expect(states).toEqual(['suppliers.carrier.resolve unused', 'services.net.resolve unused']);
});

test('what may be waived is a warning, with words for the register of waivers', () => {
  const words = catalogueOf('en').choices.waivable;
  for (const code of contradictions) {
    expect(codes[code].severity, code).toBe('warning');
    expect(words[code].length, code).toBeGreaterThan(10);
  }
});

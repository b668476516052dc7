import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { questionsFor } from '../../src/organisation/index.ts';
import { loadOrganisation } from '../../src/organisation/load.ts';
import { projectRoot } from '../harness/project.ts';
import { patienceMs } from '../organisation/organisations.ts';

const fixture = (name: string) => join(projectRoot, 'test/fixtures', name);

test.each(['answered', 'hospital-2018', 'municipality'])(
  '%s, which answers every question of `next`, lacks nothing and contradicts itself nowhere',
  async (name) => {
    const { organisation, written } = await loadOrganisation(fixture(name), patienceMs);
    if (!organisation) throw new Error('The config is wrong.');
    expect(questionsFor(organisation, written).filter(({ open }) => open.length > 0)).toEqual([]);
    const { made, problems } = await loadManual(fixture(name), () => '2026-12-01');
    expect(problems).toEqual([]);
    expect(made?.manual.missing).toEqual([]);
    const points = made?.manual.clauses.flatMap(({ requirements }) => requirements) ?? [];
    expect(points.filter(({ scored, status }) => scored && status !== 'drafted')).toEqual([]);
  },
);

test('the second example of the README is the smallest of them', () => {
  const config = readFileSync(join(fixture('answered'), 'content/organisation.yaml'), 'utf8');
  expect(readFileSync(join(projectRoot, 'README.md'), 'utf8')).toContain(`\`\`\`yaml\n${config}\`\`\`\n`);
});

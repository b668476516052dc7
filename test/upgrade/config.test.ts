import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { planConfig } from '../../src/cli/upgrade/config.ts';

const costs = '`Costs more than ' + '$' + '{limit}`';
const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function projectWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'clausebook-config-'));
  roots.push(root);
  mkdirSync(join(root, 'content'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'content', name), text);
  return root;
}

test('of a config in TypeScript the lines to paste are told, and nothing of it is run or written', async () => {
  const root = projectWith({
    'organisation.ts': `import { defineOrganisation } from 'clausebook';
import { selection } from './selection.ts';
throw new Error('Nobody may run this.');
export default defineOrganisation({
  name: 'Acme',
  newServices: {
    criteria: [
      'More than 10 days', // agreed
      ${costs},
    ],
  },
  changes: { majorCriteria: ['More than 10 days'] },
  supplierManagement: { selection },
});
`,
    'selection.ts': "export const selection = ['price', 'quality'];\n",
  });
  const { file, text, moves } = await planConfig(root);
  expect([file, text]).toEqual(['content/organisation.ts', undefined]);
  expect(moves.map(({ from, to, paste }) => ({ from, to, paste }))).toEqual([
    {
      from: 'newServices.criteria',
      to: 'changes.majorCriteria',
      paste: [
        'Take out content/organisation.ts, lines 7 to 10.',
        'Add to changes.majorCriteria in content/organisation.ts, line 12:',
        `  ${costs},`,
      ],
    },
    {
      from: 'supplierManagement.selection',
      to: 'newServices.partyEvaluation',
      paste: [
        'Take out content/organisation.ts, line 13.',
        'Write in content/organisation.ts, within newServices:',
        '  partyEvaluation: [',
        "    'price',",
        "    'quality',",
        '  ],',
      ],
    },
  ]);
});

test('a YAML config is moved, and what only a person can move is told', async () => {
  const moved = await planConfig(
    projectWith({ 'organisation.yaml': 'name: A\nnewServices:\n  criteria: [x]\n' }),
  );
  expect(moved.text).toBe('name: A\nchanges:\n  majorCriteria: [x]\n');
  expect(moved.moves).toMatchObject([{ from: 'newServices.criteria', to: 'changes.majorCriteria' }]);
  const left = await planConfig(
    projectWith({ 'organisation.yaml': 'name: A\nnewServices:\n  criteria: many\n' }),
  );
  expect(left.text).toBeUndefined();
  expect(left.moves[0]?.paste).toHaveLength(1);
});

import { afterEach, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { noTemplates } from '../harness/shared-reading.ts';
import { type ControlManual, controlManual, ownDocument } from './control-manual.ts';

let manual: ControlManual;
afterEach(() => manual.remove());

const config = (name: string, more = '') => ({
  'content/organisation.yaml': `name: ${name}
${more}roles:
  - { id: top-management, holder: Ada Quince }
  - { id: incident-manager, holder: Ida Quince }
`,
});

const approving = (day: string, ...names: string[]) =>
  manual.on(day, (root) =>
    approve(names, { root, name: 'Ada Quince', yes: true, summary: 'Said', change: 'major' }),
  );

const found = async (day: string) =>
  (await loadManual(manual.root, () => day, noTemplates)).problems.filter(
    ({ code }) => code === 'act-of-another-organisation',
  );

/** A manual of which two documents were approved when the organisation had another name. */
async function manualOf(name: string, more = ''): Promise<void> {
  manual = await controlManual({
    ...config('Quince Street IT'),
    ...ownDocument('note', 'The desk opens at eight.'),
    ...ownDocument('memo', 'Tea is at four.'),
  });
  expect((await approving('2026-01-05', 'note', 'memo')).code).toBe(0);
  expect(await found('2026-01-06')).toEqual([]);
  await manual.write(config(name, more));
}

test('acts that name another organisation are told once, and fell nothing', async () => {
  await manualOf('Plum Street IT');
  const [one, ...others] = await found('2026-01-06');
  expect(others).toEqual([]);
  expect(one).toMatchObject({ severity: 'warning', file: 'content/approvals/memo/001.yaml' });
  expect(one?.message).toBe(
    'This act names "Quince Street IT", and the manual is that of "Plum Street IT". So does 1 more.',
  );
  expect(await manual.state('2026-01-06', 'note')).toContain('in-force 1.0');
});

test.each([
  ['as its former name', 'Plum Street IT', "formerNames: ['quince  street IT']\n"],
  ['as its legal name', 'Quince', 'legalName: Quince Street IT\n'],
  ['in other capitals', 'QUINCE Street IT', ''],
])('a name that the organisation has %s is its own', async (_, name, more) => {
  await manualOf(name, more);
  expect(await found('2026-01-06')).toEqual([]);
});

test('texts that are approved anew are those of this organisation', async () => {
  await manualOf('Plum Street IT');
  expect((await approving('2026-01-07', 'note')).code).toBe(0);
  expect((await found('2026-01-07'))[0]?.file).toBe('content/approvals/memo/001.yaml');
  expect((await approving('2026-01-08', 'memo')).code).toBe(0);
  expect(await found('2026-01-08')).toEqual([]);
});

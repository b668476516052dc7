import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { projectRoot } from '../harness/project.ts';
import { parsedOnce } from '../harness/shared-reading.ts';
import { doc, manualOf, written } from './manual-of.ts';

const organisation = {
  roles: [
    { id: 'change-manager', holder: 'A' },
    { id: 'change-authority', sameAs: 'release-manager' },
    { id: 'release-manager', use: false, sameAs: 'change-manager' },
  ],
};

const text = `<Role id="change-authority" /> decides.

<Steps>
  <Step role="change-authority change-manager" accountable="release-manager">Decide.</Step>
</Steps>`;

test('a merged role is printed, linked and counted as the one it is merged into, through others too', () => {
  const made = manualOf({
    organisation,
    documents: { 'a.mdx': doc(text, { owner: 'release-manager', approver: 'change-authority' }) },
  });
  expect(made.manual.problems.filter(({ code }) => code !== 'same-approver')).toEqual([]);
  const [document] = written(made);
  expect(document).toMatchObject({ owner: 'change-manager', approver: 'change-manager' });
  expect(document?.steps).toMatchObject([
    { responsible: ['change-manager'], accountable: ['change-manager'] },
  ]);
  expect(document?.twin).toContain('[Change manager](../../roles/change-manager/) decides.');
  const role = made.manual.roles.find(({ id }) => id === 'change-manager');
  expect(role?.merged).toEqual([
    { id: 'change-authority', title: 'Change authority (change advisory board)' },
    { id: 'release-manager', title: 'Release manager' },
  ]);
  expect(made.manual.roles.some(({ id }) => id === 'change-authority' || id === 'release-manager')).toBe(
    false,
  );
});

test('values that name a merged role name the other one, and lists name it once', () => {
  const { manual } = manualOf({
    organisation: {
      ...organisation,
      managementReview: { attendees: ['release-manager', 'change-authority'] },
    },
  });
  const value = (path: string) => manual.decisions.find((decision) => decision.path === path)?.value;
  expect(value('releases.owner')).toBe('change-manager');
  expect(value('managementReview.attendees')).toEqual(['change-manager']);
  expect(value('roles.release-manager.sameAs')).toBe('change-manager');
});

test('two roles that are one part nobody: their owner and approver are the same', () => {
  const { manual } = manualOf({
    organisation,
    documents: { 'a.mdx': doc('Text.', { owner: 'release-manager', approver: 'change-authority' }) },
  });
  expect(manual.problems.map(({ code }) => code)).toContain('same-approver');
});

test('a firm of five has ten roles, and the whole library speaks of these alone', async () => {
  const root = join(projectRoot, 'test/fixtures/five');
  const { made, problems } = await loadManual(root, () => '2026-01-01', parsedOnce());
  expect(problems).toEqual([]);
  const { roles, documents } = made?.manual ?? { roles: [], documents: [] };
  const single = roles.filter(({ classWords }) => classWords === '').map(({ id }) => id);
  expect(single).toHaveLength(10);
  const named = new Set(
    documents.flatMap(({ owner, approver, references }) => [
      owner,
      approver,
      ...references.filter(({ kind }) => kind === 'role').map(({ id }) => id),
    ]),
  );
  expect([...named].filter((id) => !roles.some((role) => role.id === id))).toEqual([]);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { type Node, walk } from '../../src/manual/model/tree.ts';
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

/**
 * Cells that give each kind of party its role: with two of the roles merged they name one of them twice, which is clumsy and
 * true. Nobody hands anything over there.
 */
const lists: ReadonlySet<string> = new Set(['problem-procedure', 'service-transfer-plan']);

test.each(['five', 'municipality'])(
  'in no clause of the manual of %s does a role that another is merged into deal with itself',
  async (name) => {
    const { made } = await loadManual(
      join(projectRoot, 'test/fixtures', name),
      () => '2026-01-01',
      parsedOnce(),
    );
    const documents = [...(made?.documents ?? [])];
    const twice = documents.flatMap(([key, { tree }]) =>
      lists.has(key)
        ? []
        : clausesOf(tree).flatMap((clause) => (namesTwice(clause) ? `${key}: ${said(clause)}` : [])),
    );
    expect(documents.length).toBeGreaterThan(100);
    expect(twice).toEqual([]);
  },
);

const blocks = new Set(['paragraph', 'tableCell', 'heading']);

/** The words and references of each clause: what stands between two full stops, colons or semicolons. */
function clausesOf(tree: Node): Node[][] {
  const clauses: Node[][] = [];
  walk(tree, (block) => {
    if (!blocks.has(block.type)) return;
    clauses.push([]);
    walk(block, (node) => {
      if (node.type === 'reference') clauses.at(-1)?.push(node);
      if (node.type !== 'text') return;
      const [first = '', ...others] = (node.value ?? '').split(/[.:;!?](?=\s|$)/);
      clauses.at(-1)?.push({ type: 'text', value: first });
      for (const value of others) clauses.push([{ type: 'text', value }]);
    });
  });
  return clauses;
}

function namesTwice(clause: readonly Node[]): boolean {
  const named = clause.filter((node) => node['kind'] === 'role');
  return named.some((one, index) =>
    named.some((other, at) => at > index && other['id'] === one['id'] && (one['merged'] ?? other['merged'])),
  );
}

const said = (clause: readonly Node[]): string => clause.map(({ value, id }) => value ?? String(id)).join('');

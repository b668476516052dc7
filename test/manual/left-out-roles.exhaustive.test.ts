import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { presetsIn } from '../../src/organisation/index.ts';
import { projectRoot } from '../harness/project.ts';
import { parsedOnce } from '../harness/shared-reading.ts';
import { doc, manualOf } from './manual-of.ts';

const roleIds = (presetsIn('en').lists['roles'] ?? []).map(({ id }) => id);

/** What is wrong with the shipped library where the smallest organisation writes these roles. */
const objections = async (roles: object[]) => {
  const smallest = join(projectRoot, 'test/fixtures/smallest');
  const { problems } = await loadManual(smallest, () => '2026-01-01', {
    ...parsedOnce(),
    change: (written) => ({ ...(written as object), roles }),
  });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, hint }) => ({ code, message, hint }));
};

/** The role that each finding says could take the duties of one that is left out. */
const heirs = async (ids: readonly string[]): Promise<[string, string | undefined][]> => {
  const told = await objections(ids.map((id) => ({ id, use: false })));
  expect(told.filter(({ code }) => code !== 'left-out-role')).toEqual([]);
  return ids.map((id) => {
    const about = told.find(({ message }) => message.startsWith(`The role ${id} is left out`));
    return [id, /^Write sameAs: ([a-z-]+) beside it/.exec(about?.hint ?? '')?.[1]];
  });
};

test('each ready-made role may be left out as the finding about it says', async () => {
  const odd = roleIds.filter((_, index) => index % 2 === 1);
  const even = roleIds.filter((_, index) => index % 2 === 0);
  const told = [...(await heirs(odd)), ...(await heirs(even))];
  expect(told).toHaveLength(roleIds.length);
  for (const [id, sameAs] of told) {
    // A class that no text names yet needs no heir.
    const item = sameAs === undefined ? { id, use: false } : { id, use: false, sameAs };
    expect([id, await objections([item])]).toEqual([id, []]);
  }
  expect(told.filter(([, sameAs]) => sameAs !== undefined).length).toBeGreaterThanOrEqual(34);
}, 300_000);

test('a role that only fields name may be left out once they name others', () => {
  const findings = (organisation: object) =>
    manualOf({ organisation, templates: { 'a.mdx': doc('A.') } })
      .manual.problems.filter(({ code }) => code === 'left-out-role')
      .map(({ message, hint }) => `${message} ${hint}`);
  const roles = [{ id: 'records-manager', use: false }];
  expect(findings({ roles, records: [{ id: '*', use: false }] })).toMatchInlineSnapshot(`
    [
      "The role records-manager is left out, but named in the field recordsControl.owner. Write sameAs: top-management beside it, or another role that takes its duties; or name other roles in these fields.",
    ]
  `);
  expect(
    findings({ roles, records: [{ id: '*', use: false }], recordsControl: { owner: 'document-controller' } }),
  ).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { ManualData } from '../../src/manual/data/schema.ts';
import { clausebook, type Finished } from '../harness/clausebook.ts';
import { inProcess } from '../harness/in-process.ts';
import { projectRoot } from '../harness/project.ts';
import { type ScratchManual, scratchManual } from '../harness/scratch-manual.ts';

let manual: ScratchManual;
const answered = parse(
  readFileSync(join(projectRoot, 'test/fixtures/answered/content/organisation.yaml'), 'utf8'),
);
const organisation = (vacant: readonly string[] = [], waivers: readonly object[] = []): string =>
  stringify({
    ...answered,
    name: 'Quince Street IT',
    roles: (answered.roles as { id: string }[]).map((role) => ({
      ...role,
      holder: vacant.includes(role.id) ? '' : 'Ada Quince',
    })),
    ...(waivers.length > 0 ? { waivers } : {}),
  });

beforeAll(async () => {
  manual = await scratchManual('smallest', { 'content/organisation.yaml': organisation() });
});
afterAll(() => manual.remove());

const run = (...args: string[]): Promise<Finished> => inProcess([...args, '--root', manual.root]);
/** What builds, and what the command line refuses, has a process of its own. */
const spawn = (...args: string[]): Promise<Finished> => clausebook([...args, '--root', manual.root]);
const site = (file: string): string => readFileSync(join(manual.root, 'dist', file), 'utf8');
const note = {
  'content/documents/note.mdx': `---
id: note
title: Note on the gate
type: guide
clauses: ['8.1']
owner: incident-manager
---

The gate opens at quarter past heliotrope.
`,
};
const waiver = (id: string, code: string, path: string, value: string, until = '9998-12-31') => ({
  id,
  code,
  paths: [path],
  values: [value],
  reason: 'Seen to in spring',
  approver: 'top-management',
  until,
});

test('a manual that answers all questions is fit for release once it is approved and agreed, and is released', async () => {
  const before = await run('check', '--release');
  expect(before.code).toBe(1);
  expect(before.stderr).toMatch(/Not fit for release: \d{3,} reasons against it\.\n$/);
  const approved = await run(
    ...['approve', '--all', '--name', 'Ada Quince', '--summary', 'First issue', '--accept-defaults', '--yes'],
  );
  expect(approved.code, approved.stderr).toBe(0);
  for (const party of ['North School', 'Fibre Company']) {
    const agreed = await run(
      'agree',
      '--all',
      '--with',
      party,
      '--person',
      'Gil Example',
      '--name',
      'Ada Quince',
    );
    expect(agreed.code, agreed.stderr).toBe(0);
  }
  const after = await run('check', '--release');
  expect([after.code, after.stderr]).toEqual([0, '']);
  expect(after.stdout).toMatch(/\nFit for release\.\n$/);
  const built = await spawn('build', '--release');
  expect(built.code, built.stderr).toBe(0);
  expect(built.stdout).toMatch(/Fit for release\.\n$/);
  const { totals, decisions } = JSON.parse(site('data/manual.json')) as ManualData;
  expect(totals.decisions.accepted).toBeGreaterThan(100);
  // Nobody has to accept that nothing was written.
  const left = decisions.filter(
    ({ decided, usedIn, acceptedIn }) => !decided && acceptedIn.length < usedIn.length,
  );
  expect(left.filter(({ value }) => value !== '' && !(Array.isArray(value) && value.length === 0))).toEqual(
    [],
  );
});

test('a plain check tells nothing of what only a release asks for', async () => {
  await manual.write(note);
  const { code, stdout } = await run('check', '--json');
  expect(code).toBe(0);
  expect(
    JSON.parse(stdout).problems.filter(({ code }: { code: string }) => code === 'unapproved-document'),
  ).toEqual([]);
});

test('a release is refused with all reasons at once, and the last good site stays', async () => {
  await manual.write({ ...note, 'content/organisation.yaml': organisation(['change-manager']) });
  const manifest = site('manifest.json');
  const { code, stderr } = await spawn('build', '--release');
  expect(code).toBe(1);
  expect(stderr).toMatch(/Nobody approved GDE-8\.1 Note on the gate \(note\)\. .* \[unapproved-document\]/);
  expect(stderr).toMatch(/Nobody holds the role Change manager .* \[vacant-role-in-step\]/);
  expect(stderr).toMatch(/point 5\.3-1 rests on .*: roles\.change-manager\.holder\. .* \[content-missing\]/);
  expect(stderr).toMatch(
    /Not fit for release: 3 reasons against it\.\nNothing was built; the last good manual stays/,
  );
  expect(site('manifest.json')).toBe(manifest);
  for (const [format, told] of [
    ['json', /"code": "unapproved-document"/],
    ['github', /^::error file=.*content\/documents\/note\.mdx,title=unapproved-document::Nobody approved/m],
    ['sarif', /"ruleId": "unapproved-document"/],
  ] as const) {
    const checked = await run('check', '--release', '--format', format);
    expect([checked.code, checked.stderr]).toEqual([1, '']);
    expect(checked.stdout).toMatch(told);
  }
});

test('a release by waivers says so, shows them beside what they weaken, and holds no draft', async () => {
  const { stdout } = await run('check', '--release', '--json', '--as-of', '2026-01-01');
  expect(stdout).toContain('unapproved-document');
  const value = await fingerprintOf('note');
  const more = [
    waiver('hire', 'vacant-role-in-step', 'change-manager', 'vacant'),
    waiver('note', 'unapproved-document', 'note', value),
    waiver('roles', 'content-missing', '5.3-1', 'roles.change-manager.holder'),
  ];
  await manual.write({ 'content/organisation.yaml': organisation(['change-manager'], more) });
  const built = await spawn('build', '--release');
  expect(built.code, built.stderr).toBe(0);
  expect(built.stdout).toMatch(/Fit for release by waivers alone: 3 reasons pass by hire, note, roles\.\n$/);
  expect(built.stderr).toContain('[passes-by-waiver]');
  expect(site('roles/change-manager/index.html')).toMatch(/Waived until[\s\S]*Seen to in spring/);
  expect(site('registers/waivers/index.html')).toContain('Change manager');
  expect(site('data/waivers.csv')).toMatch(/document without an approval.*Seen to in spring/);
  expect(existsSync(join(manual.root, 'dist/documents/note'))).toBe(false);
  expect(site('data/search.json') + site('data/manual.json') + site('llms.txt')).not.toContain('heliotrope');
  const later = await run('check', '--release', '--as-of', '9999-01-01');
  expect(later.code).toBe(1);
  expect(later.stderr).toContain('[lapsed-waiver]');
});

test('a release of drafts is refused', async () => {
  const { code, stderr } = await spawn('build', '--release', '--drafts');
  expect(code).toBe(1);
  expect(stderr).toContain("option '--release' cannot be used with option '--drafts'");
});

/** The start of the fingerprint that a waiver of a document names, as the message of a wrong one tells it. */
async function fingerprintOf(document: string): Promise<string> {
  const more = [waiver('note', 'unapproved-document', document, 'unknown')];
  await manual.write({ 'content/organisation.yaml': organisation(['change-manager'], more) });
  const { stdout } = await run('check', '--json');
  return /there is \\"([0-9a-f]{12})\\" now/.exec(stdout)?.[1] ?? '';
}

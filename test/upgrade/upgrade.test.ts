import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishUpgrade } from '../../src/cli/upgrade/apply.ts';
import { projectRoot } from '../harness/project.ts';
import { propertySeed } from '../harness/seed.ts';
import { type Edit, editSomewhere, numbersFrom } from './edits.ts';
import { put, textAt, type UpgradedProject, upgradedProject } from './upgraded-project.ts';

/** Templates of the simulated packages, all with enough in them for several people to change. */
const shipped = [
  '4-management-system/document-control-procedure.mdx',
  '8-resolution/incident-procedure.mdx',
  '8-resolution/problem-procedure.mdx',
  '9-control/change-procedure.mdx',
  '9-control/release-procedure.mdx',
  '9-control/release-policy.mdx',
];
const overridden = shipped.slice(0, 4);
const perVersion = 40;

let project: UpgradedProject;
const { at, document, templates } = {
  at: (path: string) => project.at(path),
  document: (path: string) => project.document(path),
  templates: (version: string) => project.templates(version),
};

const settled = (text: string) =>
  text.replace(/^<{7} .*\n([\s\S]*?)^\|{7} [\s\S]*?^={7}\n[\s\S]*?^>{7} .*\n?/gm, '$1');

/** Edits spread over files; each is of a line of its own. */
function editAll(paths: readonly string[], count: number, name: string, below: (most: number) => number) {
  const made: { path: string; edit: Edit }[] = [];
  for (let tries = 0; made.length < count && tries < 40 * count; tries++) {
    const path = paths[made.length % paths.length] ?? '';
    const one = editSomewhere(textAt(path), `${name}${made.length}x`, below);
    if (!one || made.some(({ edit }) => edit.word !== '' && one.edit.line.includes(edit.word))) continue;
    writeFileSync(path, one.text);
    made.push({ path, edit: one.edit });
  }
  return made;
}

const below = numbersFrom(propertySeed());

beforeAll(async () => {
  project = await upgradedProject();
  for (const path of shipped)
    put(join(templates('1.0.0'), path), textAt(join(projectRoot, 'templates/en', path)));
  project.install('1.0.0');
  for (const path of overridden) project.override(path, '1.0.0');
  project.commit();
});
afterAll(() => project.remove());

/** Makes a version out of another: its texts with forty edits. */
function release(from: string, to: string) {
  cpSync(templates(from), templates(to), { recursive: true });
  const paths = shipped.map((path) => join(templates(to), path)).filter((path) => existsSync(path));
  return editAll(paths, perVersion, `new${to.replaceAll('.', '')}n`, below);
}

test('the first run notes which templates there are, and changes no text', async () => {
  const before = project.contents();
  const { code, told } = await project.upgrade('1.0.0');
  expect(code).toBe(0);
  expect(told.written).toEqual(['content/documents/_base/templates.yaml']);
  expect(told.own.map(({ outcome }) => outcome)).toEqual(overridden.map(() => 'unchanged'));
  expect(told.templates).toBeNull();
  for (const [path, text] of before) expect(textAt(path)).toBe(text);
  project.commit();
});

test.each([
  ['1.0.0', '1.1.0'],
  ['1.1.0', '2.0.0'],
  ['2.0.0', '2.1.0'],
])(
  'from %s to %s: of forty edits and forty new ones none is lost, and originals are renewed',
  async (from, to) => {
    const mine = editAll(overridden.map(document), perVersion, `mine${to.replaceAll('.', '')}n`, below);
    const theirs = release(from, to);
    expect([mine.length, theirs.length]).toEqual([perVersion, perVersion]);
    project.commit();
    project.install(to);
    project.commit();
    const { code, told } = await project.upgrade(to);
    const conflicting = told.own.filter(({ outcome }) => outcome === 'conflicting');
    expect(code).toBe(conflicting.length > 0 ? 1 : 0);
    expect(
      told.own.map(({ outcome }) => outcome).filter((outcome) => !/merged|conflicting/.test(outcome)),
    ).toEqual([]);
    for (const path of overridden) {
      const text = textAt(document(path));
      const came = [...mine, ...theirs]
        .filter((one) => one.path.endsWith(path))
        .filter(({ edit }) => edit.word);
      expect(came.filter(({ edit }) => !text.includes(edit.word))).toEqual([]);
      expect(textAt(document(`_base/${path}`))).toBe(textAt(join(templates(to), path)));
      const lines = text
        .split('\n')
        .flatMap((line, index) => (line.startsWith('<<<<<<< yours') ? [index + 1] : []));
      expect(told.own.find((one) => one.document.endsWith(path))?.conflicts).toEqual(lines);
      writeFileSync(document(path), settled(text));
    }
    for (const entry of project.record().values()) expect(entry.package).toBe(to);
    expect(told.templates?.map(({ change }) => change)).toEqual(shipped.map(() => 'improved'));
    project.commit();
    const again = await project.upgrade(to);
    expect(again.told).toMatchObject({ written: [], open: false });
    expect(again.told.own.map(({ outcome }) => outcome)).toEqual(overridden.map(() => 'unchanged'));
  },
);

test('templates that come, go and get another name or path are told, and own texts follow them', async () => {
  await project.write({
    'content/documents/9-control/mine.mdx': textAt(document(shipped[3] ?? '')).replace(
      /^id: .*$/m,
      'id: mine',
    ),
  });
  project.override('9-control/release-policy.mdx', '2.1.0');
  project.commit();
  const own = textAt(document('8-resolution/incident-procedure.mdx'));
  release('2.1.0', '3.0.0');
  const at3 = (path: string) => join(templates('3.0.0'), path);
  // Another id and another folder; gone; new.
  mkdirSync(at3('8-service'));
  renameSync(at3('8-resolution/incident-procedure.mdx'), at3('8-service/disruption-procedure.mdx'));
  const renamed = textAt(at3('8-service/disruption-procedure.mdx'));
  writeFileSync(
    at3('8-service/disruption-procedure.mdx'),
    renamed.replace('id: incident-procedure', 'id: disruption-procedure\nformerIds: [incident-procedure]'),
  );
  // Where the template of this one goes, a file of the project's stands already.
  renameSync(at3('8-resolution/problem-procedure.mdx'), at3('8-service/problem-procedure.mdx'));
  put(document('8-service/problem-procedure.md'), 'Ours.\n');
  put(document('8-service/problem-procedure.mdx'), 'Ours.\n');
  rmSync(at3('9-control/release-policy.mdx'));
  rmSync(at3('9-control/release-procedure.mdx'));
  cpSync(join(projectRoot, 'templates/en/9-control/change-policy.mdx'), at3('9-control/change-policy.mdx'));
  project.install('3.0.0');
  project.commit();
  const { told } = await project.upgrade('3.0.0');
  expect(
    told.templates?.filter(({ change }) => change !== 'improved').map(({ change, id }) => `${change} ${id}`),
  ).toEqual([
    'renamed disruption-procedure',
    'new change-policy',
    'gone release-policy',
    'gone release-procedure',
  ]);
  expect(told.own.find(({ id }) => id === 'disruption-procedure')).toMatchObject({
    formerId: 'incident-procedure',
    movedFrom: 'content/documents/8-resolution/incident-procedure.mdx',
    document: 'content/documents/8-service/disruption-procedure.mdx',
  });
  expect(existsSync(document('8-resolution/incident-procedure.mdx'))).toBe(false);
  expect(textAt(document('8-service/problem-procedure.mdx'))).toBe('Ours.\n');
  expect(textAt(document('8-resolution/problem-procedure.mdx'))).toContain('id: problem-procedure');
  rmSync(document('8-service/problem-procedure.md'));
  rmSync(document('8-service/problem-procedure.mdx'));
  const moved = textAt(document('8-service/disruption-procedure.mdx'));
  expect(moved).toMatch(/^id: disruption-procedure$/m);
  expect(moved).toMatch(/^formerIds: \[ ?incident-procedure ?\]$/m);
  for (const word of own.match(/mine\d+n\d+x/g) ?? []) expect(moved).toContain(word);
  expect(told.own.find(({ id }) => id === 'release-policy')).toMatchObject({ outcome: 'gone' });
  expect(existsSync(document('9-control/release-policy.mdx'))).toBe(true);
  expect(existsSync(document('_base/9-control/release-policy.mdx'))).toBe(false);
  expect([...project.record().keys()]).toEqual([
    'change-procedure',
    'disruption-procedure',
    'document-control-procedure',
    'problem-procedure',
  ]);
  for (const path of readdirSync(document('.'), { recursive: true }).map(String))
    if (/^\d.*\.mdx$/.test(path)) writeFileSync(document(path), settled(textAt(document(path))));
  project.commit();
});

test('nothing is written over what git could not bring back, and a dry run writes nothing at all', async () => {
  const path = document('9-control/change-procedure.mdx');
  cpSync(templates('3.0.0'), templates('3.1.0'), { recursive: true });
  editAll([join(templates('3.1.0'), '9-control/change-procedure.mdx')], 3, 'new310n', below);
  project.install('3.1.0');
  writeFileSync(path, textAt(path).replace(/^title: .*$/m, 'title: Changes here'));
  const before = project.contents();
  const refused = await project.upgrade('3.1.0');
  expect(refused.code).toBe(1);
  expect(refused.out).toBe('');
  expect(refused.err).toBe(
    [
      'git could not bring these files back as they are, since they were changed or never committed:',
      '  content/documents/9-control/change-procedure.mdx',
      'Commit them first; or write --force, which copies them into a folder of the project before it writes.',
      'Nothing was written.',
    ].join('\n'),
  );
  const dry = await project.inWords('3.1.0', { dryRun: true });
  expect(dry.out).toContain('From Clausebook 3.0.0 to 3.1.0: what would be done. Nothing was written.');
  expect(dry.out).toContain('merged      content/documents/9-control/change-procedure.mdx');
  expect(project.contents()).toEqual(before);
});

test('with --force copies are kept first, and git brings back what was committed', async () => {
  const path = document('9-control/change-procedure.mdx');
  const mine = textAt(path);
  const { told } = await project.upgrade('3.1.0', { force: true });
  expect(told).toMatchObject({ git: true, backup: 'before-upgrade-3.1.0' });
  expect(textAt(at('before-upgrade-3.1.0/content/documents/9-control/change-procedure.mdx'))).toBe(mine);
  expect(textAt(path)).toContain('new310n');
  expect(textAt(path)).toContain('title: Changes here');
  project.git('restore', 'content');
  expect(textAt(path)).not.toContain('new310n');
  expect(project.record().get('change-procedure')?.package).toBe('3.0.0');
  rmSync(at('before-upgrade-3.1.0'), { recursive: true });
});

test('an upgrade that was killed is brought to its end by the next one', async () => {
  const planned = new Map([
    ['content/documents/9-control/mine.mdx', undefined],
    ['content/documents/9-control/other.mdx', 'Other.\n'],
  ]);
  const stage = document('_base/.upgrade');
  // What a kill leaves before the list is whole counts for nothing.
  put(join(stage, '0'), 'Half');
  await project.upgrade('3.1.0', { dryRun: true });
  expect(existsSync(stage)).toBe(true);
  expect(finishUpgrade(project.root)).toBe(false);
  expect(existsSync(stage)).toBe(false);
  put(join(stage, '1'), planned.get('content/documents/9-control/other.mdx') ?? '');
  const list = [...planned].map(([path, text], index) => ({ path, staged: text ? String(index) : null }));
  put(join(stage, 'list.json'), JSON.stringify([...list, { path: 'gone.mdx', staged: '7' }]));
  expect(finishUpgrade(project.root)).toBe(true);
  expect(existsSync(document('9-control/mine.mdx'))).toBe(false);
  expect(textAt(document('9-control/other.mdx'))).toBe('Other.\n');
  expect(existsSync(stage)).toBe(false);
  // A list that leads out of the project was not written by an upgrade.
  put(join(stage, '0'), 'Out.');
  put(join(stage, 'list.json'), JSON.stringify([{ path: '../out.mdx', staged: '0' }]));
  expect(finishUpgrade(project.root)).toBe(false);
  expect(existsSync(at('../out.mdx'))).toBe(false);
  project.git('restore', 'content');
  rmSync(document('9-control/other.mdx'));
});

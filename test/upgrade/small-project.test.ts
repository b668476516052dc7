import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { put, textAt, type UpgradedProject, upgradedProject } from './upgraded-project.ts';

let project: UpgradedProject;

const front = (id: string) =>
  `---\nid: ${id}\ntitle: The ${id}\ntype: guide\nclauses: ['8.1']\nowner: incident-manager\napprover: top-management\n---\n`;
const text = (id: string, ...paragraphs: string[]) => `${front(id)}\n${paragraphs.join('\n\n')}\n`;
const first = 'The desk opens at eight.';
const second = 'The desk closes at six.';

beforeAll(async () => {
  project = await upgradedProject();
  for (const id of ['both', 'shipped', 'same', 'merged'])
    put(join(project.templates('1.0.0'), `${id}.mdx`), text(id, first, second));
  project.install('1.0.0');
  for (const id of ['both', 'same', 'merged']) project.override(`${id}.mdx`, '1.0.0');
  await project.write({ 'content/documents/own.mdx': text('own', 'Nothing of this was ever shipped.') });
  project.commit();
  await project.upgrade('1.0.0');
  for (const id of ['both', 'shipped', 'same', 'merged', 'own']) {
    const { code, err } = await project.on('2026-01-01', (root) =>
      approve([id], { root, name: 'Ada Quince', yes: true, summary: 'First issue' }),
    );
    expect([code, err]).toEqual([0, '']);
  }
  // What both sides change, what the template alone does, and what nobody does.
  writeFileSync(project.document('both.mdx'), text('both', 'The desk is open from eight.', second));
  await project.on('2026-02-01', (root) =>
    approve(['both'], { root, name: 'Ada Quince', yes: true, summary: 'Ours', change: 'minor' }),
  );
  const fresh = project.templates('1.1.0');
  put(join(fresh, 'both.mdx'), text('both', 'The desk opens at nine.', second));
  put(join(fresh, 'shipped.mdx'), text('shipped', first, 'The desk closes at seven.'));
  put(join(fresh, 'same.mdx'), text('same', first, second));
  put(join(fresh, 'merged.mdx'), text('merged', first, 'The desk closes at seven.'));
  project.install('1.1.0');
  project.commit();
});
afterAll(() => project.remove());

test('approvals fall with texts that change, and stand with the others; conflicts leave them open', async () => {
  const { told, code } = await project.upgrade('1.1.0');
  expect(code).toBe(1);
  expect(told.own.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    'both conflicting',
    'merged merged',
    'same unchanged',
  ]);
  expect(
    told.approvals.map(({ document, version, approval }) => `${document} ${version} ${approval}`),
  ).toEqual(['both 1.1 open', 'merged 1.0 falls', 'same 1.0 stands', 'shipped 1.0 falls', 'own 1.0 stands']);
  expect(textAt(project.document('both.mdx'))).toBe(
    text(
      'both',
      '<<<<<<< yours\nThe desk is open from eight.\n||||||| Clausebook 1.0.0\nThe desk opens at eight.\n=======\nThe desk opens at nine.\n>>>>>>> Clausebook 1.1.0',
      second,
    ),
  );
  expect(told.written).toEqual([
    'content/documents/both.mdx',
    'content/documents/merged.mdx',
    'content/documents/_base/both.mdx',
    'content/documents/_base/merged.mdx',
    'content/documents/_base/base.yaml',
    'content/documents/_base/templates.yaml',
  ]);
});

test('conflicts that stand are told with their lines, and stop the next merge and the build', async () => {
  project.commit();
  const before = textAt(project.document('both.mdx'));
  put(join(project.templates('1.2.0'), 'both.mdx'), text('both', 'The desk opens at ten.', second));
  put(join(project.templates('1.2.0'), 'shipped.mdx'), text('shipped', first, second));
  project.install('1.2.0');
  const { told, code } = await project.upgrade('1.2.0', { dryRun: true });
  expect(code).toBe(1);
  expect(told.own[0]).toMatchObject({ id: 'both', outcome: 'by-hand', conflicts: [10] });
  expect(textAt(project.document('both.mdx'))).toBe(before);
  const { problems } = await loadManual(project.root, () => '2026-05-01', {
    templates: project.at('packages/installed'),
  });
  // It is the one error, its document is there, and its original is not idle.
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([
    { file: 'content/documents/both.mdx', line: 10, code: 'unsettled-conflict' },
  ]);
  expect(problems.map(({ code }) => code)).not.toContain('idle-base');
});

test('without git copies are kept, the config is moved, and files copied by hand are told', async () => {
  const organisation = textAt(project.at('content/organisation.yaml'));
  await project.write({
    'content/organisation.yaml': `${organisation}newServices:\n  # ours\n  criteria:\n    - Costs more than 5000\n`,
    'content/documents/shipped.mdx': text('shipped', first, 'The desk never closes.'),
    'content/documents/both.mdx': text('both', 'The desk is open from eight.', second),
  });
  // Git finds no repository there.
  process.env['GIT_DIR'] = project.at('nowhere');
  try {
    const { told } = await project.upgrade('1.2.0');
    expect(told).toMatchObject({
      git: false,
      backup: 'before-upgrade-1.2.0',
      byHand: [{ id: 'shipped', document: 'content/documents/shipped.mdx' }],
      config: {
        file: 'content/organisation.yaml',
        moves: [{ from: 'newServices.criteria', to: 'changes.majorCriteria' }],
      },
    });
    expect(textAt(project.at('before-upgrade-1.2.0/content/documents/both.mdx'))).toContain('from eight');
    expect(textAt(project.at('content/organisation.yaml'))).toBe(
      `${organisation}changes:\n  # ours\n  majorCriteria:\n    - Costs more than 5000\n`,
    );
    expect(told.own.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'both conflicting',
      'merged gone',
      'same gone',
    ]);
    const again = await project.inWords('1.2.0');
    expect(again.out).toContain('by hand     content/documents/both.mdx, 1 conflict in line 10');
    expect(again.out).toContain('write: clausebook override shipped --adopt.');
    expect(again.out).toContain('Nothing was to write.');
  } finally {
    delete process.env['GIT_DIR'];
  }
});

test('a file that is a link is not written over', async () => {
  const file = project.document('both.mdx');
  rmSync(file);
  put(project.at('elsewhere.mdx'), text('both', 'The desk is ours.', second));
  symlinkSync(project.at('elsewhere.mdx'), file);
  put(
    join(project.templates('1.3.0'), 'both.mdx'),
    text('both', 'The desk opens at ten.', 'The desk closes late.'),
  );
  project.install('1.3.0');
  const { code, err } = await project.upgrade('1.3.0', { force: true });
  expect([code, err]).toEqual([
    1,
    'content/documents/both.mdx is a link, and what it leads to is not written over. Put the file itself there.\nNothing was written.',
  ]);
  expect(textAt(project.at('elsewhere.mdx'))).toContain('The desk is ours.');
});

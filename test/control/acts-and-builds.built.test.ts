import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clausebook, type Finished } from '../harness/clausebook.ts';
import { withoutTemplates } from '../harness/scratch-manual.ts';
import { type ControlManual, controlManual, ownDocument } from './control-manual.ts';

let manual: ControlManual;
beforeAll(async () => {
  manual = await controlManual({ ...withoutTemplates, ...ownDocument('note', 'The desk opens at eight.') });
});
afterAll(() => manual.remove());

const run = (...args: string[]): Promise<Finished> => clausebook([...args, '--root', manual.root]);

/** All files under content/ with their bytes and the time of their last change. */
const content = (): string[] =>
  readdirSync(join(manual.root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path} ${statSync(path).mtimeMs} ${readFileSync(path, 'base64')}`;
    })
    .sort();

const approving = ['approve', 'note', '--name', 'Ada Quince', '--summary', 'First issue', '--yes'];

test('two approvals at once end in one act and one clear refusal', async () => {
  const both = await Promise.all([run(...approving), run(...approving)]);
  expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
  const refused = both.find(({ code }) => code === 1)?.stderr ?? '';
  expect(refused).toMatch(
    /^(Acts are being written here by another command|001\.yaml of note was written by somebody else|GDE-8\.1 The note is approved as it is)/,
  );
  expect(refused).toMatch(/Nothing was approved\.\n$/);
  expect(manual.files()).toEqual(['note/001.yaml', 'note/1.0.json', 'note/1.0.page.json']);
});

test('what an act needs is asked of whoever calls the command', async () => {
  const cases: [string[], RegExp][] = [
    [['approve', 'note', '--name', ' '], /--name.*Write something\./],
    [['revoke', 'note', '--name', 'Ada Quince', '--reason', ''], /--reason.*Write something\./],
    [['withdraw', 'note', '--name', 'Ada Quince'], /required option '--reason <words>' not specified/],
    [
      ['agree', 'note', '--name', 'Ada Quince', '--with', 'acme'],
      /required option '--person <name>' not specified/,
    ],
    [['approve', 'note', '--change', 'huge'], /Allowed choices are major, minor\./],
    [
      ['carry-over', 'note', '--name', 'Ada Quince', '--version', 'one', '--on', '2019-01-01'],
      /"one" is no version/,
    ],
  ];
  const before = content();
  const ran = await Promise.all(cases.map(([args]) => run(...args)));
  for (const [at, [, told]] of cases.entries())
    expect([ran[at]?.code, ran[at]?.stderr]).toEqual([1, expect.stringMatching(told)]);
  expect(content()).toEqual(before);
});

test('checks and builds change nothing under content/, what a killed command left included', async () => {
  await manual.write({
    'content/approvals/.lock': '999999999',
    'content/approvals/note/.002.yaml': 'act: appro',
    'content/approvals/note/1.1.json': '{}',
  });
  const before = content();
  const check = await run('check');
  expect(check.code).toBe(0);
  expect(check.stdout + check.stderr).toContain(
    'content/approvals/note/1.1.json  warning: No act approved this text',
  );
  const build = await run('build');
  expect(build.code, build.stderr).toBe(0);
  expect(content()).toEqual(before);
});

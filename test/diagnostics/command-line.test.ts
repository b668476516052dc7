import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clausebook } from '../harness/clausebook.ts';
import { projectRoot } from '../harness/project.ts';

test.each([
  [['check', '--jsn'], '--jsn is not an option. Did you mean --json?'],
  [['build', '--rot', 'x'], '--rot is not an option. Did you mean --root?'],
  [['check', 'x'], '"x" means nothing here. To name the folder of a manual write --root x.'],
  [
    ['build', '--base', 'https://x.example/m'],
    '"https://x.example/m" is not a path on a site. Write for example /manual/.',
  ],
  [['dev', '--port', 'many'], '"many" is not a port. Write a number up to 65535.'],
])('%s is told and does nothing', async (args, told) => {
  const { code, stderr, stdout } = await clausebook(args);
  expect(stderr).toContain(told);
  expect(stdout).toBe('');
  expect(code).toBe(1);
});

test('a folder in which the program is not installed can be checked, but not built', async () => {
  const root = await mkdtemp(join(tmpdir(), 'bare-'));
  const built = await clausebook(['build', '--root', root]);
  expect(built.stderr).toContain(`The program is not installed in ${root}`);
  expect(built.code).toBe(1);
  const checked = await clausebook(['check', '--root', root]);
  expect(checked.stderr).toContain('There is no organisation config.');
  await rm(root, { recursive: true });
});

test('a preview of nothing says to build first', async () => {
  const root = join(projectRoot, 'test/fixtures/wrong/config-none');
  const { code, stderr } = await clausebook(['preview', '--root', root]);
  expect(stderr).toContain('There is no built manual yet. Run clausebook build first.');
  expect(code).toBe(1);
});

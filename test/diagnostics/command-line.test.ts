import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clausebook } from '../harness/clausebook.ts';
import { projectRoot } from '../harness/project.ts';

test.each([
  [['check', '--jsn'], "unknown option '--jsn'\n(Did you mean --json?)"],
  [['build', '--rot', 'x'], "unknown option '--rot'\n(Did you mean --root?)"],
  [['check', '--nothing-like-it'], 'Add --help to see what there is.'],
  [['biuld'], "unknown command 'biuld'\n(Did you mean build?)"],
  [['check', 'x', 'y'], '"y" means nothing here. To name the folder of a manual write --root y.'],
  [['build', '--base'], "option '--base <path>' argument missing"],
  [['build', '--base', 'https://x.example/m'], 'is not a path on a site. Write for example /manual/.'],
  [['dev', '--base', '//evil.example/'], 'is not a path on a site. Write for example /manual/.'],
  [['build', '--base', '/a//b/'], 'is not a path on a site. Write for example /manual/.'],
  [['preview', '--base', '../x'], 'is not a path on a site. Write for example /manual/.'],
  [['dev', '--port', 'many'], "'many' is invalid. Write a number up to 65535."],
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

test('help tells every command, and every option of one', async () => {
  const { code, stdout } = await clausebook(['--help']);
  expect(code).toBe(0);
  for (const command of ['build', 'dev', 'preview', 'check']) expect(stdout).toContain(`\n  ${command} `);
  expect((await clausebook(['preview', '--help'])).stdout).toMatchInlineSnapshot(`
    "Usage: clausebook preview [options]

    serve the built manual

    Options:
      --root <folder>   folder of the manual (default: this folder)
      --base <path>     path under which the site will stand, such as /manual/
      --port <number>   port to serve on
      --host <address>  address to serve on; this machine only when left out
      --out <folder>    folder it was built into; dist when left out
      --verbose         when the program fails, tell where in it
      -h, --help        display help for command
    "
  `);
});

test.each(['check', 'build'])(
  '%s refuses a manual of approved text alone while nothing can be approved',
  async (command) => {
    const root = join(projectRoot, 'test/fixtures/wrong/config-approved-only');
    const { code, stderr } = await clausebook([command, '--root', root]);
    expect(stderr).toContain('site.publication: Nothing can be approved yet');
    expect(stderr).toContain('Leave the field out, or write "drafts".');
    expect(code).toBe(1);
  },
);

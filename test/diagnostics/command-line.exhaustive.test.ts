import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { clausebookCommand } from '../../src/cli/commands.ts';
import { clausebook } from '../harness/clausebook.ts';
import { projectRoot } from '../harness/project.ts';

/** What a command line, in this process, says and ends with before any command runs; `code` is null when one does. */
async function parsed(args: readonly string[]) {
  const program = clausebookCommand();
  const said = { code: null as number | null, stdout: '', stderr: '' };
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        said.stdout += text;
      },
      writeErr: (text) => {
        said.stderr += text;
      },
    });
    // What is told must be told before this.
    if (command !== program) command.action(() => {});
  }
  await program.parseAsync(args, { from: 'user' }).catch((ended: unknown) => {
    if (!(ended instanceof CommanderError)) throw ended;
    said.code = ended.exitCode;
  });
  return said;
}

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
  const { code, stderr, stdout } = await parsed(args);
  expect(stderr).toContain(told);
  expect(stdout).toBe('');
  expect(code).toBe(1);
});

test('a process ends with what its command line is told', async () => {
  const { code, stderr, stdout } = await clausebook(['check', '--jsn']);
  expect(stderr).toContain("unknown option '--jsn'\n(Did you mean --json?)");
  expect(stdout).toBe('');
  expect(code).toBe(1);
});

test('a folder in which the program is not installed can be checked, but not built', async () => {
  const root = await mkdtemp(join(tmpdir(), 'bare-'));
  const [built, checked] = await Promise.all(
    ['build', 'check'].map((command) => clausebook([command, '--root', root])),
  );
  expect(built?.stderr).toContain(`The program is not installed in ${root}`);
  expect(built?.code).toBe(1);
  expect(checked?.stderr).toContain('There is no organisation config.');
  expect(checked?.code).toBe(1);
  await rm(root, { recursive: true });
});

test('a preview of nothing says to build first', async () => {
  const root = join(projectRoot, 'test/fixtures/wrong/config-none');
  const { code, stderr } = await clausebook(['preview', '--root', root]);
  expect(stderr).toContain('There is no built manual yet. Run clausebook build first.');
  expect(code).toBe(1);
});

test('help tells every command, and every option of one', async () => {
  const { code, stdout } = await parsed(['--help']);
  expect(code).toBe(0);
  for (const command of ['build', 'dev', 'preview', 'check']) expect(stdout).toContain(`\n  ${command} `);
  expect((await parsed(['preview', '--help'])).stdout).toMatchInlineSnapshot(`
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

// The same is a mistake that `check` tells: see messages.exhaustive.test.ts.
test('build refuses a manual of approved text alone while nothing is approved', async () => {
  const root = join(projectRoot, 'test/fixtures/wrong/config-approved-only');
  const { code, stderr } = await clausebook(['build', '--root', root]);
  expect(stderr).toContain('no document is in force');
  expect(stderr).toContain('clausebook approve');
  expect(code).toBe(1);
});

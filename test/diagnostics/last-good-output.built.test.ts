import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clausebook } from '../harness/clausebook.ts';
import { fingerprint } from '../harness/fingerprint.ts';
import { otherDisk } from '../harness/other-disk.ts';
import { projectRoot } from '../harness/project.ts';
import { type ScratchManual, scratchManual, withoutTemplates } from '../harness/scratch-manual.ts';
import { userEnvironment } from '../harness/user-environment.ts';

const mistake = {
  'content/documents/x.mdx':
    '---\nid: x\ntitle: X\ntype: guide\nclauses: ["8.1"]\nowner: incident-manager\n---\n\n{org.nme}\n',
};
let manual: ScratchManual;
let dist: string;

beforeEach(async () => {
  manual = await scratchManual('smallest', withoutTemplates);
  dist = join(manual.root, 'dist');
  // A last good output, as far as the command can tell; building one here would take most of the test's time.
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, 'index.html'), 'the last good one');
});

afterEach(() => manual.remove());

const lastGood = () => readFile(join(dist, 'index.html'), 'utf8');
const leftovers = () =>
  [manual.root, join(manual.root, '.astro')]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder))
    .filter((name) => /^(\.dist|clausebook-next)-/.test(name));

test('a mistake ends build and check with exit code 1, all problems told, the last good output as it was', async () => {
  await manual.write(mistake);
  const [built, checked] = await Promise.all([
    clausebook(['build', '--root', manual.root]),
    clausebook(['check', '--json', '--root', manual.root]),
  ]);
  expect(built.code).toBe(1);
  expect(built.stderr).toContain(
    'content/documents/x.mdx:9:1  "org.nme" is not a field of the organisation. Did you mean {org.name}?',
  );
  expect(await lastGood()).toBe('the last good one');
  expect(leftovers()).toEqual([]);
  expect(checked.code).toBe(1);
  expect(JSON.parse(checked.stdout).problems).toContainEqual({
    code: 'unknown-path',
    file: 'content/documents/x.mdx',
    line: 9,
    column: 1,
    severity: 'error',
    message: '"org.nme" is not a field of the organisation.',
    hint: 'Did you mean {org.name}?',
  });
});

test('an error while pages are made leaves the last good output as it was', async () => {
  const body = "import Broken from './Broken.astro';\n\n<Broken />\n";
  await manual.write({
    'content/documents/x.mdx': mistake['content/documents/x.mdx'].replace('{org.nme}\n', body),
    'astro.config.mjs': `import clausebook from '../../src/index.ts';
export default { integrations: [clausebook({ trusted: ['documents/x.mdx'], templates: '../../test/no-such-templates' })] };`,
    'content/documents/Broken.astro': "---\nthrow new Error('This component is broken');\n---\n",
  });
  const { code, stderr } = await clausebook(['build', '--root', manual.root]);
  expect(code).toBe(1);
  expect(stderr).toContain('This component is broken');
  expect(await lastGood()).toBe('the last good one');
  expect(leftovers()).toEqual([]);
});

test('a killed build leaves the last good output, and the next one clears up after it', async () => {
  const args = [join(projectRoot, 'src/cli/main.ts'), 'build', '--root', manual.root];
  const child = spawn(process.execPath, args, { env: userEnvironment(), stdio: 'ignore' });
  while (leftovers().length === 0) await wait(20);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  expect(await lastGood()).toBe('the last good one');
  expect(leftovers()).toHaveLength(1);
  await manual.write(mistake);
  await clausebook(['build', '--root', manual.root]);
  expect(leftovers()).toEqual([]);
});

test('a swap that was cut short is mended at the next start', async () => {
  await rename(dist, join(manual.root, '.dist-previous'));
  await manual.write(mistake);
  await clausebook(['build', '--root', manual.root]);
  expect(await lastGood()).toBe('the last good one');
  expect(leftovers()).toEqual([]);
});

test('a config without clausebook() leaves the last good output as it was', async () => {
  await manual.write({ 'astro.config.mjs': "export default { site: 'https://example.com' };" });
  const { code, stderr } = await clausebook(['build', '--root', manual.root]);
  expect(stderr).toContain('astro.config.mjs  clausebook() is not among the integrations');
  expect(code).toBe(1);
  expect(await lastGood()).toBe('the last good one');
});

test('two builds at once do not disturb each other, keep a link as a link, and change none of the user’s files', async () => {
  const home = await mkdtemp(join(otherDisk(manual.root) ?? tmpdir(), 'elsewhere-'));
  await mkdir(join(home, 'live'));
  await symlink('live', join(home, 'link'));
  const content = join(manual.root, 'content');
  const before = fingerprint([content]);
  const built = await Promise.all(
    [[], ['--out', join(home, 'link')]].map((out) =>
      clausebook(['build', '--root', manual.root, ...out], home),
    ),
  );
  expect(built.map(({ code, stderr }) => (code === 0 ? '' : stderr))).toEqual(['', '']);
  expect(fingerprint([content])).toBe(before);
  expect(await lastGood()).toContain('<html');
  expect(lstatSync(join(home, 'link')).isSymbolicLink()).toBe(true);
  for (const folder of [dist, join(home, 'live')])
    expect(existsSync(join(folder, 'data/manual.json'))).toBe(true);
  expect(readdirSync(home).sort()).toEqual(['link', 'live']);
  expect(leftovers()).toEqual([]);
  await rm(home, { recursive: true });
}, 180_000);

/** Somebody who owns nothing beside the manual; a process that is nobody special is that already. */
const another = process.getuid?.() === 0 ? 65_534 : undefined;

test.skipIf(process.platform === 'win32')(
  'a build beside packages that may not be written keeps what it makes in between in the manual',
  async () => {
    const packages = join(manual.root, 'node_modules');
    await mkdir(packages);
    await chmod(packages, 0o555);
    if (another !== undefined)
      for (const path of [manual.root, ...readdirSync(manual.root, { recursive: true, encoding: 'utf8' })])
        if (path !== 'node_modules') await chown(resolve(manual.root, path), another, another);
    const { code, stderr } = await clausebook(
      ['build', '--root', manual.root],
      manual.root,
      { HOME: manual.root },
      another,
    );
    expect(stderr).not.toContain('EACCES');
    expect(code).toBe(0);
    expect(await lastGood()).toContain('<html');
    expect(readdirSync(packages)).toEqual([]);
    expect(existsSync(join(manual.root, '.astro/cache'))).toBe(true);
    await chmod(packages, 0o755);
  },
);

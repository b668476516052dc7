import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';
import { userEnvironment } from '../harness/user-environment.ts';

const run = promisify(execFile);

let consumer = '';

/** Runs the installed command with plain Node, as `npx clausebook` does. */
const clausebook = (...args: string[]) =>
  run(process.execPath, [join(consumer, 'node_modules/clausebook/src/cli/main.js'), ...args], {
    cwd: consumer,
    env: userEnvironment(),
  });

beforeAll(async () => {
  const options = { cwd: projectRoot, env: userEnvironment() };
  await run(process.execPath, [join(projectRoot, '.ci/package.mjs')], options);
  // Inside the project, so that the packages it depends on are found above it.
  await mkdir(join(projectRoot, '.clausebook'), { recursive: true });
  consumer = await mkdtemp(join(projectRoot, '.clausebook/consumer-'));
  await cp(join(projectRoot, 'package'), join(consumer, 'node_modules/clausebook'), { recursive: true });
  await mkdir(join(consumer, 'content/documents'), { recursive: true });
  await writeFile(
    join(consumer, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module', dependencies: { clausebook: '*' } }),
  );
  await writeFile(
    join(consumer, 'content/organisation.ts'),
    "import { defineOrganisation } from 'clausebook/organisation';\n\nexport default defineOrganisation({ name: 'Consumer Works' });\n",
  );
}, 240_000);

afterAll(async () => {
  if (consumer) await rm(consumer, { recursive: true, force: true });
});

test('the package holds compiled code only, and nothing that is needed for development', async () => {
  const contents = JSON.parse(await readFile(join(projectRoot, 'package/package.json'), 'utf8'));
  expect(contents.devDependencies).toBeUndefined();
  expect(contents.exports['.']).toEqual({ types: './src/index.d.ts', default: './src/index.js' });
  for (const path of ['src/cli/main.ts', 'src/README.md', 'src/standard/REVIEW.md'])
    expect(existsSync(join(projectRoot, 'package', path)), path).toBe(false);
  expect(existsSync(join(projectRoot, 'package/templates/en/8-resolution/incident-procedure.mdx'))).toBe(
    true,
  );
});

test('nobody can publish the package by mistake, and Astro and Starlight are the consumer’s own', async () => {
  const contents = JSON.parse(await readFile(join(projectRoot, 'package/package.json'), 'utf8'));
  expect(contents.private).toBe(true);
  const shared = Object.keys(contents.peerDependencies);
  expect(shared).toEqual(['@astrojs/starlight', 'astro']);
  expect(Object.keys(contents.dependencies).filter((name) => shared.includes(name))).toEqual([]);
  // Of a package before 1.0 any release may write texts otherwise, and texts are what people approve.
  const loose = Object.entries<string>(contents.dependencies).filter(([, range]) => /^[~^]0\./.test(range));
  expect(loose).toEqual([]);
});

test('every page and picture that the README of the package names is in the package', async () => {
  const readme = await readFile(join(projectRoot, 'package/README.md'), 'utf8');
  const named = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address]) => address?.split('#')[0] ?? '');
  const here = named.filter((address) => address !== '' && !/^[a-z]+:/.test(address));
  expect(here).toContain('LICENSE');
  expect(here.filter((path) => !existsSync(join(projectRoot, 'package', path)))).toEqual([]);
});

test('every file that the package exports is in it', async () => {
  const { exports } = JSON.parse(await readFile(join(projectRoot, 'package/package.json'), 'utf8'));
  const files = Object.values<string | Record<string, string>>(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  expect(files.filter((path) => !existsSync(join(projectRoot, 'package', path)))).toEqual([]);
});

test('the installed command checks and builds a folder that holds nothing but an organisation', async () => {
  const { stdout } = await clausebook('check');
  expect(stdout).toContain('warnings only');
  await clausebook('build');
  const start = await readFile(join(consumer, 'dist/index.html'), 'utf8');
  expect(start).toContain('Consumer Works');
  expect(await readFile(join(consumer, 'dist/clauses/8.1/index.html'), 'utf8')).toContain(
    'Incident procedure',
  );
  expect(JSON.parse(await readFile(join(consumer, 'dist/data/manual.json'), 'utf8')).organisation.name).toBe(
    'Consumer Works',
  );
  expect(existsSync(join(consumer, 'dist/pagefind/pagefind.js'))).toBe(true);
}, 120_000);

test.each(['build', 'dev', 'check', 'preview', '--help'])(
  'on too old a Node %s says which is needed, and loads nothing that such a Node could not read',
  async (command) => {
    const own = join(consumer, 'node_modules/clausebook/package.json');
    const contents = await readFile(own, 'utf8');
    await writeFile(own, contents.replace('>=22.18', '>=99.1'));
    const told = await clausebook(command).catch((error: { code: number; stderr: string }) => error);
    await writeFile(own, contents);
    expect(told).toMatchObject({ code: 1 });
    expect(told.stderr).toMatch(/^Clausebook needs Node 99\.1 or newer; this is .*\n$/);
  },
);

test('a mistake of the consumer ends the command with exit code 1', async () => {
  await writeFile(join(consumer, 'content/documents/x.mdx'), '---\nid: x\n---\n\n{org.nme}\n');
  const failed = await clausebook('build').catch((error: { code: number; stderr: string }) => error);
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.stderr).toContain('content/documents/x.mdx');
}, 60_000);

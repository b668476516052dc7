import { type ChildProcess, exec, execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';
import { type Registry, registryOf } from '../harness/registry.ts';
import { userEnvironment } from '../harness/user-environment.ts';
import { install } from './installed.ts';

const run = promisify(execFile);

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const packages = { clausebook: 'package', 'create-clausebook': 'packages/create-clausebook/package' };
const tarball = (name: string): string => join(projectRoot, `tarballs/${name}-${version}.tgz`);

/** What is answered to the questions of a new manual. */
const typed = 'Consumer Works\n2018\ntypescript\nnone\n';
/** What npm reaches: the two packages and nothing else. */
let registry: Registry;
/** A folder outside the project, from which none of its packages is found. */
let home = '';
/** The manual that was begun there. */
let consumer = '';

/** The environment of a user whose npm has fetched nothing yet. */
const environment = (): NodeJS.ProcessEnv => ({
  ...userEnvironment(),
  npm_config_registry: registry?.address,
  npm_config_cache: join(home, 'cache'),
  npm_config_update_notifier: 'false',
  // Before it fetches a package npm asks whether it may.
  npm_config_yes: 'true',
});

/** Runs a line of the README as it stands there, with what is typed meanwhile. */
async function line(words: string, cwd: string, typed = ''): Promise<string> {
  const running = promisify(exec)(words, { cwd, env: environment(), maxBuffer: 2 ** 28 });
  running.child.stdin?.end(typed);
  const { stdout, stderr } = await running;
  expect(stderr.replace(/^npm notice.*\n/gm, '')).toBe('');
  return stdout;
}

/** The lines of the first block of commands in the README below some words. */
function linesBelow(words: string): string[] {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const [, block = ''] = /```sh\n([\s\S]*?)```/.exec(readme.slice(readme.indexOf(words))) ?? [];
  return block
    .trim()
    .split('\n')
    .map((text) => text.replace(/ #.*/, '').trim());
}

/** Runs the installed command with plain Node, as `npx clausebook` does. */
const clausebook = (...args: string[]) =>
  run(process.execPath, [join(consumer, 'node_modules/clausebook/src/cli/main.js'), ...args], {
    cwd: consumer,
    env: userEnvironment(),
  });

beforeAll(async () => {
  const [pack = ''] = linesBelow('Clausebook is not on a registry yet');
  expect(pack).toBe('npm run package');
  await line(pack, projectRoot);
  home = await mkdtemp(join(tmpdir(), 'consumer-'));
  consumer = join(home, 'my-manual');
  registry = await registryOf(Object.keys(packages).map(tarball));
  await line(linesBelow('## Your first manual')[0] ?? '', home, typed);
  install(consumer, tarball('clausebook'));
}, 240_000);

afterAll(async () => {
  await registry?.close();
  if (home) await rm(home, { recursive: true, force: true });
});

test('the first lines of the README begin a manual, with nothing fetched but one small package', async () => {
  expect(linesBelow('## Your first manual')).toEqual([
    'npm create clausebook@latest my-manual',
    'cd my-manual',
    'npm install',
    'npm run dev',
  ]);
  expect(registry.asked).toContain('create-clausebook.tgz');
  expect(registry.asked.filter((path) => !path.startsWith('create-clausebook'))).toEqual([]);
  expect(await readFile(join(consumer, 'content/organisation.ts'), 'utf8')).toContain("'Consumer Works'");
});

test('the line for packed packages begins the same manual, which installs the packed program', async () => {
  const [, exec = ''] = linesBelow('Clausebook is not on a registry yet');
  const packed = exec.replaceAll('/path/to/tarballs', join(projectRoot, 'tarballs'));
  expect(packed).not.toBe(exec);
  const other = join(home, 'other');
  await mkdir(other);
  await line(packed, other, typed);
  const [mine, theirs] = await Promise.all(
    [consumer, join(other, 'my-manual')].map((folder) => readFile(join(folder, 'package.json'), 'utf8')),
  );
  const { dependencies } = JSON.parse(theirs ?? '');
  const place = dependencies.clausebook.replace('file:', '');
  expect(join(other, 'my-manual', place)).toBe(tarball('clausebook'));
  expect({ ...JSON.parse(mine ?? ''), dependencies }).toEqual(JSON.parse(theirs ?? ''));
});

test('npm run dev of the new project shows the manual, and what to decide first', async () => {
  const server = spawn('npm', ['run', 'dev', '--', '--port', '0'], {
    cwd: consumer,
    env: environment(),
    detached: true,
  });
  try {
    const page = await fetch(await addressOf(server), { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('Make it yours, 0 of 12');
  } finally {
    // npm does not hand on the signal to what it runs.
    if (server.pid !== undefined) process.kill(-server.pid);
  }
}, 120_000);

/** The address that a server says it serves on. */
const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    server.on('error', reject);
    server.on('exit', () => reject(new Error(said)));
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (data) => {
        said += data;
        const [address] = /http:\/\/\S+/.exec(said) ?? [];
        if (address) resolve(address);
      });
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
  const optional = Object.keys(contents.peerDependenciesMeta);
  expect(shared.filter((name) => !optional.includes(name))).toEqual(['@astrojs/starlight', 'astro']);
  // What a manual is made without: only an export asks for it, and says so.
  expect(optional).toEqual(['@cantoo/pdf-lib']);
  expect(Object.keys(contents.dependencies).filter((name) => shared.includes(name))).toEqual([]);
  // Of a package before 1.0 any release may write texts otherwise, and texts are what people approve.
  const loose = Object.entries<string>(contents.dependencies).filter(([, range]) => /^[~^]0\./.test(range));
  expect(loose).toEqual([]);
});

test.each(Object.entries(packages))(
  '%s is packed within its limit, of one version with the other',
  async (name, folder) => {
    const limits = JSON.parse(await readFile(join(projectRoot, '.ci/package-limits.json'), 'utf8'))[name];
    const { size } = statSync(tarball(name));
    const { stdout } = await run('tar', ['-tzf', tarball(name)]);
    const files = stdout.trim().split('\n').length;
    // A limit far above what there is watches nothing.
    expect(size).toBeLessThanOrEqual(limits.packed);
    expect(size).toBeGreaterThan(limits.packed * 0.7);
    expect(files).toBeLessThanOrEqual(limits.files);
    expect(files).toBeGreaterThan(limits.files * 0.7);
    const contents = JSON.parse(await readFile(join(projectRoot, folder, 'package.json'), 'utf8'));
    expect([contents.version, contents.private]).toEqual([version, true]);
  },
);

test('what begins a manual needs no package, and knows the ranges that the program was tested with', async () => {
  const folder = join(projectRoot, packages['create-clausebook']);
  const contents = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const program = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));
  expect(contents.dependencies ?? contents.peerDependencies).toBeUndefined();
  expect(contents.starter).toEqual(program.peerDependencies);
  const { stdout } = await run('tar', ['-tzf', tarball('create-clausebook')]);
  const code = stdout.split('\n').filter((path) => path.endsWith('.js'));
  expect(code.length).toBeGreaterThan(20);
  for (const path of code) {
    const text = await readFile(join(folder, path.replace('package/', '')), 'utf8');
    const imported = [...text.matchAll(/^(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]/gm)].map(
      ([, from]) => from,
    );
    for (const from of imported)
      if (from?.startsWith('.'))
        expect(
          existsSync(join(dirname(join(folder, path.replace('package/', ''))), from)),
          `${path}: ${from}`,
        ).toBe(true);
      else expect(from, path).toMatch(/^node:/);
  }
});

test('every page and picture that the packed README and its pages name is packed', async () => {
  const { stdout } = await run('tar', ['-tzf', tarball('clausebook')]);
  const packed = new Set(
    stdout
      .trim()
      .split('\n')
      .map((path) => path.replace('package/', '')),
  );
  const linked = async (page: string): Promise<string[]> => {
    const whole = await readFile(join(projectRoot, 'package', page), 'utf8');
    // What a sample of code links to is not there.
    const text = whole.replace(/^(`{3,})[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
    const named = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address]) => address?.split('#')[0] ?? '');
    const here = named.filter((address) => address !== '' && !/^[a-z]+:/.test(address));
    return here.map((address) => join(dirname(page), address).replaceAll('\\', '/'));
  };
  const fromReadme = await linked('README.md');
  for (const page of ['LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'docs/policy.md', 'docs/installing.md'])
    expect(fromReadme).toContain(page);
  const pages = fromReadme.filter((path) => path.endsWith('.md') && !path.startsWith('docs/reference/'));
  const further = (await Promise.all(pages.map(linked))).flat();
  expect([...fromReadme, ...further].filter((path) => !packed.has(path))).toEqual([]);
});

test('every file that the package exports is in it', async () => {
  const { exports } = JSON.parse(await readFile(join(projectRoot, 'package/package.json'), 'utf8'));
  const files = Object.values<string | Record<string, string>>(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  expect(files.filter((path) => !existsSync(join(projectRoot, 'package', path)))).toEqual([]);
});

test('the lines of the README check and build the manual', async () => {
  const [check = '', build = ''] = linesBelow('3. See what is wrong');
  const { stdout } = await run('npm', check.split(' ').slice(1), { cwd: consumer, env: environment() });
  expect(stdout).toContain('warnings only');
  expect([check, build]).toEqual(['npm run check', 'npm run build']);
  await run('npm', build.split(' ').slice(1), { cwd: consumer, env: environment() });
  const start = await readFile(join(consumer, 'dist/index.html'), 'utf8');
  expect(start).toContain('Consumer Works');
  expect(await readFile(join(consumer, 'dist/clauses/8.6.1/index.html'), 'utf8')).toContain(
    'Incident procedure',
  );
  expect(JSON.parse(await readFile(join(consumer, 'dist/data/manual.json'), 'utf8')).organisation.name).toBe(
    'Consumer Works',
  );
  expect(existsSync(join(consumer, 'dist/pagefind/pagefind.js'))).toBe(true);
}, 120_000);

/** Signs and names that Windows forbids in the name of a file. */
const forbidden = /[<>:"\\|?*\p{Cc}]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;

test('no file of the site, of the project or of the packages has a name that Windows forbids or takes for another', async () => {
  const { stdout } = await run('tar', ['-tzf', tarball('clausebook')]);
  const begun = (await readdir(consumer)).filter((name) => name !== 'node_modules');
  const site = await readdir(join(consumer, 'dist'), { recursive: true });
  for (const paths of [begun, site.map((path) => path.replaceAll(sep, '/')), stdout.trim().split('\n')]) {
    expect(paths.length).toBeGreaterThan(5);
    const names = paths.flatMap((path) => path.split('/')).filter((name) => name !== '');
    expect(names.filter((name) => forbidden.test(name))).toEqual([]);
    const lower = paths.map((path) => path.toLowerCase());
    expect(lower.length - new Set(lower).size).toBe(0);
    // Below a folder of usual depth paths stay under what Windows takes without being told otherwise.
    expect(paths.filter((path) => path.length > 180)).toEqual([]);
  }
});

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

test('what begins a manual says too which Node is needed', async () => {
  const folder = join(home, 'old');
  await mkdir(folder);
  await run('tar', ['-xzf', tarball('create-clausebook'), '-C', folder, '--strip-components', '1']);
  const own = join(folder, 'package.json');
  const contents = await readFile(own, 'utf8');
  await writeFile(own, contents.replace('>=22.18', '>=99.1'));
  const main = join(folder, JSON.parse(contents).bin['create-clausebook']);
  const told = await run(process.execPath, [main, 'x', '--yes'], { cwd: home }).catch((error) => error);
  expect(told).toMatchObject({ code: 1 });
  expect(told.stderr).toMatch(/^Clausebook needs Node 99\.1 or newer; this is .*\n$/);
});

test('a mistake of the consumer ends the command with exit code 1', async () => {
  await mkdir(join(consumer, 'content/documents'), { recursive: true });
  await writeFile(join(consumer, 'content/documents/x.mdx'), '---\nid: x\n---\n\n{org.nme}\n');
  const failed = await clausebook('build').catch((error: { code: number; stderr: string }) => error);
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.stderr).toContain('content/documents/x.mdx');
}, 60_000);

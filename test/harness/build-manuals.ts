import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { clausebook } from './clausebook.ts';
import { fingerprint } from './fingerprint.ts';
import { projectRoot } from './project.ts';

/** A manual that was built for tests. Nobody writes into either folder. */
export interface BuiltManual {
  name: string;
  /** The manual's own folder, with `content/`. */
  root: string;
  /** The built site. */
  dist: string;
  /** The path that the site is made for, with a slash at both ends. */
  base: string;
  /** What the build printed. */
  output: string;
}

const cache = join(projectRoot, 'node_modules/.cache/clausebook-test');
const program = ['src', 'templates', 'public', 'package-lock.json', 'astro.config.mjs'];
// A manual of the later edition takes its organisation from another one.
const manuals = ['content', 'test/fixtures'];
const minute = 60_000;

/** The folder of the demo manual (`demo`) or of a fixture, by its name under `test/fixtures/`. */
export function manualFolder(name: string): string {
  return name === 'demo' ? projectRoot : join(projectRoot, 'test/fixtures', name);
}

/**
 * Builds a manual with the command, once for each state of program and manual: later calls, in this run or
 * the next, get the same site. Throws with all that the command printed when it fails.
 */
export async function buildManual(name: string, base = '/'): Promise<BuiltManual> {
  const root = manualFolder(name);
  const sources = [...program, ...manuals].map((path) => join(projectRoot, path));
  const family = `${name}${base.replaceAll('/', '-')}`;
  const home = join(cache, `${family}${fingerprint(sources, base)}`);
  const built = { name, root, dist: join(home, 'dist'), base };
  const done = join(home, 'output.txt');
  if (!existsSync(done)) await alone(name, () => build(built, home, family, done));
  return { ...built, output: await readFile(done, 'utf8') };
}

async function build(manual: Omit<BuiltManual, 'output'>, home: string, family: string, done: string) {
  if (existsSync(done)) return;
  await removeOld(family);
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  const args = ['build', '--root', manual.root, '--out', manual.dist];
  if (manual.base !== '/') args.push('--base', manual.base);
  const { code, stdout, stderr } = await clausebook(args);
  if (code !== 0)
    throw new Error(`The manual "${manual.name}" was not built (exit ${code}).\n${stdout}${stderr}`);
  await writeFile(done, stdout + stderr);
}

/** Two builds of one manual would share its working folders, so workers take turns: `name` says which manual. */
export async function alone<Done>(name: string, work: () => Promise<Done>): Promise<Done> {
  const lock = join(cache, `${name}.lock`);
  await mkdir(cache, { recursive: true });
  while (!(await taken(lock))) await wait(200);
  try {
    return await work();
  } finally {
    await rmdir(lock);
  }
}

/** True when the lock is ours now. A lock older than any build was left by a worker that was killed. */
async function taken(lock: string): Promise<boolean> {
  const mine = await mkdir(lock).then(
    () => true,
    () => false,
  );
  if (!mine && (await age(lock)) > 5 * minute) await rmdir(lock).catch(() => {});
  return mine;
}

/** Earlier states of a manual go away, but not while another run may still read them. */
async function removeOld(family: string): Promise<void> {
  for (const entry of await readdir(cache)) {
    const path = join(cache, entry);
    const same = entry.startsWith(family) && /^[0-9a-f]{16}$/.test(entry.slice(family.length));
    if (same && (await age(path)) > 30 * minute) await rm(path, { recursive: true, force: true });
  }
}

async function age(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? 0 : Date.now() - found.mtimeMs;
}

import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { otherDisk } from '../harness/other-disk.ts';

/** What a system that refuses renames answers: a code for those that it refuses, nothing for all others. */
let refused: (from: string, to: string) => string | undefined;

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    rename: async (from: string, to: string) => {
      const code = refused(from, to);
      if (code) throw Object.assign(new Error(`${code}: rename '${from}' -> '${to}'`), { code });
      await real.rename(from, to);
    },
  };
});

// Files of tests share what a worker has loaded: what another one loaded would rename without asking here.
vi.resetModules();
const { mendInside, swapInside } = await import('../../src/cli/replace-contents.ts');
const { recoverOutput, replaceOutput } = await import('../../src/cli/replace-output.ts');
// Nor shall what renames by leave of this file be left to the next one.
afterAll(() => vi.resetModules());

let home: string;
let out: string;
let built: string;

beforeEach(async () => {
  refused = () => undefined;
  home = await mkdtemp(join(tmpdir(), 'swap-'));
  out = join(home, 'dist');
  built = join(home, 'built');
  await site(out, 'old', 'only-old');
  await site(built, 'new', 'only-new');
});
afterEach(() => rm(home, { recursive: true }));

async function site(folder: string, text: string, own: string): Promise<void> {
  await mkdir(join(folder, 'data'), { recursive: true });
  for (const file of ['index.html', 'data/manual.json', own]) await writeFile(join(folder, file), text);
}

/** What stands in the output: its files, and which site each is of. */
const standing = () =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${name}: ${readFileSync(join(parentPath, name), 'utf8')}`)
    .sort();
const old = ['index.html: old', 'manual.json: old', 'only-old: old'];
const fresh = ['index.html: new', 'manual.json: new', 'only-new: new'];

test.each([replaceOutput, swapInside])(
  '%o puts the new site in the place of the old one and leaves nothing else',
  async (swap) => {
    await swap(built, out);
    expect(standing()).toEqual(fresh);
    expect(readdirSync(home)).toEqual(['dist']);
  },
);

test('a swap that fails brings the old site back', async () => {
  await rm(built, { recursive: true });
  await expect(replaceOutput(built, out)).rejects.toThrow('ENOENT');
  expect(standing()).toEqual(old);
  expect(readdirSync(home)).toEqual(['dist']);
});

/** Ways in which a system refuses to rename, by what it is asked to. */
const refusals: Record<string, (from: string, to: string) => string | undefined> = {
  'the site is built on another disk': (from) => (from === built ? 'EXDEV' : undefined),
  'a disk is mounted at the output': (from) => (from === out ? 'EBUSY' : undefined),
  'the output is part of the image of a container': (from) => (from === out ? 'EXDEV' : undefined),
  'all of it is: the site in the image, folders in it too': (from) =>
    from === built || from === out || from.endsWith('data') ? 'EXDEV' : undefined,
};

test.each(Object.entries(refusals))(
  'where %s, the new site stands there and nothing else',
  async (_, refuse) => {
    refused = refuse;
    const place = statSync(out).ino;
    await replaceOutput(built, out);
    expect(standing()).toEqual(fresh);
    expect(readdirSync(out).sort()).toEqual(['data', 'index.html', 'only-new']);
    expect(readdirSync(home)).toEqual(['dist']);
    // What can't be moved away stays the same folder.
    if (refuse(out, '')) expect(statSync(out).ino).toBe(place);
  },
);

test('a rename that is refused for another reason brings the old site back', async () => {
  refused = (from) => (from === out ? 'EPERM' : undefined);
  await expect(replaceOutput(built, out)).rejects.toThrow('EPERM');
  expect(standing()).toEqual(old);
  expect(readdirSync(home)).toEqual(['dist']);
});

test('a mounted output keeps the old site when the new one can not be brought in', async () => {
  refused = (from, to) =>
    from === out
      ? 'EBUSY'
      : from.includes('clausebook-next') && to === join(out, 'index.html')
        ? 'EIO'
        : undefined;
  await expect(replaceOutput(built, out)).rejects.toThrow('EIO');
  expect(standing()).toEqual(old);
  expect(readdirSync(home)).toEqual(['dist']);
});

const elsewhere = otherDisk(tmpdir());

test.skipIf(elsewhere === undefined)(
  'a site built on another disk comes over, links in it as they are',
  async () => {
    const far = await mkdtemp(join(elsewhere ?? '', 'swap-'));
    await site(join(far, 'built'), 'new', 'only-new');
    await symlink('index.html', join(far, 'built/linked'));
    await replaceOutput(join(far, 'built'), out);
    expect(standing()).toEqual(fresh);
    expect(lstatSync(join(out, 'linked')).isSymbolicLink()).toBe(true);
    expect(readdirSync(far)).toEqual([]);
    expect(readdirSync(home).sort()).toEqual(['built', 'dist']);
    await rm(far, { recursive: true });
  },
);

const inside = (name: string) => join(out, `.clausebook-${name}`);

test('a swap of contents that was cut short while the old site left is undone', async () => {
  await rename(built, inside('next'));
  await mkdir(inside('leaving'));
  await rename(join(out, 'data'), join(inside('leaving'), 'data'));
  await recoverOutput(out);
  expect(standing()).toEqual(old);
});

test('a swap of contents that was cut short while the new site came in is undone', async () => {
  await mkdir(inside('previous'));
  for (const name of ['data', 'index.html', 'only-old'])
    await rename(join(out, name), join(inside('previous'), name));
  await rename(built, inside('next'));
  await rename(join(inside('next'), 'index.html'), join(out, 'index.html'));
  await mendInside(out);
  expect(standing()).toEqual(old);
});

test('a swap of contents that was cut short while it cleared up keeps the new site', async () => {
  await rm(out, { recursive: true });
  await rename(built, out);
  await mkdir(inside('gone'));
  await writeFile(join(inside('gone'), 'index.html'), 'old');
  await mendInside(out);
  expect(standing()).toEqual(fresh);
  expect(existsSync(inside('gone'))).toBe(false);
});

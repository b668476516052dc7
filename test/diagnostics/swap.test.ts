import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mendInside, swapInside } from '../../src/cli/replace-contents.ts';
import { recoverOutput, replaceOutput } from '../../src/cli/replace-output.ts';

let home: string;
let out: string;
let built: string;

beforeEach(async () => {
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

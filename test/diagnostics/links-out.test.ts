import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leadsOut, linksOut } from '../../src/build/links-out.ts';

let home: string;
let root: string;
const files = (trusted?: string[]) => linksOut(root, trusted).map(({ file }) => file);

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'links-'));
  root = join(home, 'manual');
  await mkdir(join(root, 'content/documents'), { recursive: true });
  await mkdir(join(root, 'public/files'), { recursive: true });
  await writeFile(join(root, '.env'), 'SECRET=1');
  await writeFile(join(home, 'shared.md'), '');
});
afterEach(() => rm(home, { recursive: true }));

test('links out of content/ and public/ are refused, to a neighbour, to the machine and to the project itself', async () => {
  await symlink('/etc', join(root, 'public/files/machine'));
  await symlink('../.env', join(root, 'public/settings.txt'));
  await symlink('../../../shared.md', join(root, 'content/documents/shared.md'));
  expect(files()).toEqual(['content/documents/shared.md', 'public/files/machine', 'public/settings.txt']);
  expect(leadsOut(root, join(root, 'public/files/machine/hostname'))).toBe(true);
});

test('a named link is trusted, and only that one', async () => {
  await symlink('../../../shared.md', join(root, 'content/documents/shared.md'));
  await symlink('/etc', join(root, 'public/machine'));
  expect(files(['documents/shared.md'])).toEqual(['public/machine']);
  expect(files(['public/machine'])).toEqual(['content/documents/shared.md']);
  expect(files(['documents/shared.md', 'public/machine'])).toEqual([]);
});

test('links within the two folders, round ones and broken ones are left to others', async () => {
  await symlink('../../public/files', join(root, 'content/documents/files'));
  await symlink('..', join(root, 'content/documents/round'));
  await symlink('nowhere', join(root, 'public/broken'));
  await symlink('itself', join(root, 'public/itself'));
  expect(files()).toEqual([]);
});

test('a folder that is a link as a whole may lead elsewhere in the manual, but not out of it', async () => {
  await rename(join(root, 'content'), join(root, 'src'));
  await symlink('src', join(root, 'content'));
  expect(files()).toEqual([]);
  await rm(join(root, 'public'), { recursive: true });
  await symlink('/etc', join(root, 'public'));
  expect(files()).toEqual(['public']);
  expect(files(['public'])).toEqual([]);
});

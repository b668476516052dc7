import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOutputFolder } from '../../src/cli/output-folder.ts';

let home: string;
let root: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'out-'));
  root = join(home, 'manual');
  await mkdir(join(root, 'content'), { recursive: true });
});

afterEach(() => rm(home, { recursive: true }));

test.each(['manual', '.', 'manual/content', 'manual/public', 'link', 'link/content'])(
  'a build never goes into %s, which the manual is made from',
  async (out) => {
    await symlink('manual', join(home, 'link'));
    expect(checkOutputFolder(join(home, out), root)).toContain('holds the manual');
  },
);

test.each(['content/site', 'public/site/deep', 'link/public/site'])(
  'nor into %s, which the next one would have in it',
  async (out) => {
    await symlink('.', join(root, 'link'));
    expect(checkOutputFolder(join(root, out), root)).toContain('which the manual is made from');
  },
);

test('a folder with other files is never replaced', async () => {
  await mkdir(join(home, 'letters'));
  expect(checkOutputFolder(join(home, 'letters'), root)).toBeUndefined();
  await writeFile(join(home, 'letters/dear.txt'), 'Dear');
  expect(checkOutputFolder(join(home, 'letters'), root)).toContain('holds other files than a manual');
});

test('a file in the way is told at once, and so is one that a folder would have to stand in', async () => {
  await writeFile(join(home, 'letter.txt'), 'Dear');
  const told = ['letter.txt', 'letter.txt/site', 'letter.txt/a/b'].map((out) =>
    checkOutputFolder(join(home, out), root)?.replaceAll(home, '…'),
  );
  expect(told).toMatchInlineSnapshot(`
    [
      "…/letter.txt is a file, and a manual is a folder. Name another place, or remove the file.",
      "…/letter.txt/site can't be built: no folder can be made in …/letter.txt, for it is no folder. Name another place.",
      "…/letter.txt/a/b can't be built: no folder can be made in …/letter.txt, for it is no folder. Name another place.",
    ]
  `);
  await writeFile(join(root, 'dist'), 'a file of that name');
  expect(checkOutputFolder(join(root, 'dist'), root)).toContain('is a file');
});

test.runIf(process.platform === 'linux')('a place where the system makes no folders is told at once', () => {
  expect(checkOutputFolder('/proc/site', root)).toMatchInlineSnapshot(
    `"/proc/site can't be built: no folder can be made in /proc, for the system keeps that place for itself. Name another place."`,
  );
  expect(checkOutputFolder('/proc/deep/site', root)).toContain('no folder can be made in /proc,');
});

// An administrator may write everywhere.
test.runIf(process.getuid?.() !== 0)('a folder that this user may not write in is told at once', async () => {
  await mkdir(join(home, 'closed'), { mode: 0o500 });
  expect(checkOutputFolder(join(home, 'closed/site'), root)).toContain('this user may not write there');
});

test('a link that leads nowhere is not replaced', async () => {
  await symlink('nowhere', join(home, 'site'));
  expect(checkOutputFolder(join(home, 'site'), root)).toContain('is a link that leads nowhere');
});

test('asking leaves nothing behind', async () => {
  checkOutputFolder(join(home, 'new/site'), root);
  expect(await readdir(home)).toEqual(['manual']);
});

test('dist, a new folder and the folder of an earlier build may be built into', async () => {
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.html'), 'an older one');
  expect(checkOutputFolder(join(root, 'dist'), root)).toBeUndefined();
  expect(checkOutputFolder(join(home, 'new/site'), root)).toBeUndefined();
  await mkdir(join(home, 'site/data'), { recursive: true });
  await writeFile(join(home, 'site/data/manual.json'), '{}');
  expect(checkOutputFolder(join(home, 'site'), root)).toBeUndefined();
});

import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readProject } from '../../src/build/project.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'root-'));
});
afterEach(() => rm(home, { recursive: true }));

const told = async (root: string) => (await readProject(root)).problems;

test.each(['100% done', 'no #1', 'which?', 'star*', 'a "b"'])(
  'a manual in a folder called %s is refused by every command, for its site would not be whole',
  async (name) => {
    await mkdir(join(home, name, 'manual'), { recursive: true });
    await symlink(name, join(home, 'plain'));
    for (const root of [join(home, name), join(home, name, 'manual'), join(home, 'plain')]) {
      expect(await told(root)).toEqual([
        expect.objectContaining({ code: 'unfit-root', file: root, hint: 'Rename the folder.' }),
      ]);
      expect((await told(root))[0]?.message).toContain(`The folder "${name}"`);
    }
  },
);

test("names with spaces, letters of any script and other signs are no folder's fault", async () => {
  expect(await told("/tmp/Handbuch für 日本 [2026] (a & b)! +1 'x' ~$`{},;=@")).toEqual([]);
});

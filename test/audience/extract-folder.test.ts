import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAudienceFolder, checkFolderInSite } from '../../src/cli/extract-folder.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'folders-'));
  const sites = {
    'sites/marlowend': 'marlowend',
    'web/house': undefined,
    'sites/sub/owlgate/deep': 'owlgate',
  };
  for (const [folder, audience] of Object.entries(sites)) {
    await mkdir(join(home, folder), { recursive: true });
    await writeFile(
      join(home, folder, 'manifest.json'),
      JSON.stringify({ schema: 1, audience, files: {}, acts: {} }),
    );
  }
});
afterAll(() => rm(home, { recursive: true }));

test.each([
  ['sites/marlowend', 'marlowend', undefined],
  ['sites/marlowend/sub', 'marlowend', undefined],
  ['sites/other', 'other', undefined],
  ['web/house', undefined, undefined],
  ['sites/marlowend', 'other', 'holds the extract for marlowend'],
  ['sites/marlowend/sub', 'other', 'which holds the extract for marlowend'],
  ['sites/marlowend/sub/sub', undefined, 'which holds the extract for marlowend'],
  ['web/house/marlowend', 'marlowend', 'which holds the manual of the house'],
  ['web', 'marlowend', 'has the manual of the house in it'],
  ['sites/sub', undefined, 'has the extract for owlgate in it'],
  ['manual/dist', 'marlowend', 'is for the manual of the house'],
  ['manual/dist/marlowend', 'marlowend', 'which is for the manual of the house'],
  ['manual', 'marlowend', 'which is for the manual of the house'],
])('into %s for %s: %s', (out, audience, told) => {
  const said = checkAudienceFolder(join(home, out), join(home, 'manual'), audience);
  if (told === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(told);
});

test.each([
  ['sites/marlowend/internal', undefined, 'lies in …/sites/marlowend, which holds the extract for marlowend'],
  ['sites/marlowend/files/marlowend', 'marlowend', undefined],
  ['sites/marlowend/files/other', 'other', 'which holds the extract for marlowend'],
  ['web/house/internal', undefined, undefined],
  ['web/house/marlowend', 'marlowend', 'which holds the manual of the house'],
  ['exports/internal', undefined, undefined],
  ['exports/marlowend', 'marlowend', undefined],
])('exports into %s for %s: %s', (out, audience, told) => {
  const said = checkFolderInSite(join(home, out), join(home, 'manual'), audience)?.replaceAll(home, '…');
  if (told === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(told);
});

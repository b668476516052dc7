import fs, { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compress } from '../../src/cli/finishing/compress.ts';
import { type FinishingStep, finishSite } from '../../src/cli/finishing/finish-site.ts';
import { statePolicy } from '../../src/cli/finishing/state-policy.ts';
import { compareWithManifest, listInManifest } from '../../src/cli/manifest.ts';

let site: string;
const files: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><head><script>a</script></head><p>${'word '.repeat(400)}`,
  'data/terms.json': JSON.stringify('term '.repeat(400)),
  // What another program has packed already, and a header of its own.
  'data/terms.json.gz': 'packed long ago',
  _headers: 'old',
  'logo.png': 'x',
};

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'finishing-'));
  mkdirSync(join(site, 'data'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(site, path), text);
});
afterEach(() => rmSync(site, { recursive: true }));

const allSteps = (): FinishingStep[] => [
  statePolicy({ base: '/', root: join(site, 'nowhere'), say: () => {} }),
  compress,
  listInManifest({ histories: new Map() }),
];

test('a finished site is what its manifest says, with all that steps changed and made, and is so again', async () => {
  await finishSite(site, allSteps());
  const manifest = readFileSync(join(site, 'manifest.json'), 'utf8');
  expect(compareWithManifest(site)).toEqual({ changed: [], missing: [], extra: [] });
  expect(Object.keys(JSON.parse(manifest).files)).toEqual([
    '_headers',
    'data/terms.json',
    'data/terms.json.br',
    'data/terms.json.gz',
    'index.html',
    'index.html.br',
    'index.html.gz',
    'logo.png',
  ]);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('http-equiv="content-security-policy"');
  for (const [path, text] of Object.entries(files)) writeFileSync(join(site, path), text);
  await finishSite(site, allSteps());
  expect(readFileSync(join(site, 'manifest.json'), 'utf8')).toBe(manifest);
});

test('no file is read twice, however many steps there are', async () => {
  const read: string[] = [];
  const real = fs.readFileSync;
  Object.assign(fs, {
    readFileSync: (...all: Parameters<typeof real>) => {
      read.push(String(all[0]).slice(site.length + 1));
      return real(...all);
    },
  });
  syncBuiltinESMExports();
  try {
    await finishSite(site, allSteps());
  } finally {
    Object.assign(fs, { readFileSync: real });
    syncBuiltinESMExports();
  }
  // One that a step has put in the place of another is not read at all.
  const known = Object.keys(files).filter((path) => path !== 'data/terms.json.gz' || read.includes(path));
  expect(read.toSorted()).toEqual(known.toSorted());
});

test('no more than two files are held at once', async () => {
  let held = 0;
  let most = 0;
  const slow: FinishingStep = {
    change: () => {
      held += 1;
      most = Math.max(most, held);
      return undefined;
    },
    async beside() {
      await new Promise(setImmediate);
      held -= 1;
      return [];
    },
  };
  await finishSite(site, [slow]);
  expect([most, held]).toEqual([2, 0]);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkAudienceFolder, unjudgedFiles } from '../../src/cli/extract-folder.ts';
import { pagesThatTell, saidOnPage } from '../../src/cli/extract-pages.ts';

const folders: string[] = [];
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'extract-pages-'));
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('a page tells its text and what attributes say, and nothing of how it looks', () => {
  const { passages, addresses } = saidOnPage(
    '<html><head><title>One</title><meta name="x" content="Bolt works"><style>.c{}</style></head><body class="boltclass"><p>Two <b>thr</b>ee</p><a href="/bolt">x</a><script>Bolt()</script></body></html>',
  );
  expect(passages.join('\n')).toContain('Two three');
  expect(passages).toContain('Bolt works');
  expect(addresses).toContain('/bolt');
  expect([...passages, ...addresses].join(' ')).not.toMatch(/boltclass|Bolt\(\)/);
});

test('pages and pictures of a site are searched, each told with what it says', () => {
  const site = temporaryFolder();
  mkdirSync(join(site, 'documents'));
  writeFileSync(join(site, 'documents/index.html'), '<p>Made for Boltworks</p>');
  writeFileSync(join(site, 'logo.svg'), '<svg><title>Fine</title></svg>');
  const found = pagesThatTell(site, ({ passages }) =>
    passages.join().includes('Boltworks') ? ['a name'] : [],
  );
  expect(found).toEqual([{ path: 'documents/index.html', what: 'a name' }]);
});

test('files that no page is made of are told, wherever they lie', () => {
  const site = temporaryFolder();
  for (const path of [
    '_astro/x.txt',
    '_astro/page.Ab12Cd34.js',
    'pagefind/x.txt',
    'pagefind/pagefind.js',
    'data/x.css',
  ]) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), '');
  }
  const manual = { documents: [], organisation: { logo: '' } };
  expect(unjudgedFiles(site, manual as never).sort()).toEqual([
    '_astro/x.txt',
    'data/x.css',
    'pagefind/x.txt',
  ]);
});

test('a manual of which nobody can tell for whom it is is not built over', () => {
  const root = temporaryFolder();
  const site = join(root, 'site');
  mkdirSync(join(site, 'data'), { recursive: true });
  writeFileSync(join(site, 'data/search.json'), '{}');
  writeFileSync(join(site, 'manifest.json'), '{ "cut');
  expect(checkAudienceFolder(site, root, 'acme')).toContain('for whom it is');
  expect(checkAudienceFolder(site, root, undefined)).toContain('for whom it is');
  writeFileSync(join(site, 'data/manual.json'), '{}');
  expect(checkAudienceFolder(site, root, 'acme')).toContain('for whom it is');
  // All data are the house's own.
  expect(checkAudienceFolder(site, root, undefined)).toBeUndefined();
});

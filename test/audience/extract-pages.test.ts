import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { checkAudienceFolder, unjudgedFiles } from '../../src/cli/extract-folder.ts';
import { pagesThatTell, saidOnPage } from '../../src/cli/extract-pages.ts';
import { pngWith } from './pictures.ts';

const folders: string[] = [];
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'extract-pages-'));
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('a page tells its text, what attributes say and what its scripts and styles do, and nothing of how it looks', () => {
  const { passages, addresses, programs } = saidOnPage(
    '<html><head><title>One</title><meta name="x" content="Bolt works"><style>.c{content:"Dart line"}</style></head><body class="boltclass" data-words="Ember ly" data-id="bolt-id"><p>Two <b>thr</b>ee</p><a href="/bolt">x</a><script>Bolt("\\u0042olt\\x21")</script><script type="application/json">{"a":["Quokka \\u0064rill"],"way":"/numbat"}</script></body></html>',
  );
  expect(passages.join('\n')).toContain('Two three');
  expect(passages).toEqual(expect.arrayContaining(['Bolt works', 'Ember ly', 'Quokka drill']));
  expect(addresses).toEqual(expect.arrayContaining(['/bolt', 'bolt-id', '/numbat']));
  expect(programs.join()).toContain('Bolt("Bolt!")');
  expect(programs.join()).toContain('Dart line');
  expect([...passages, ...addresses].join(' ')).not.toMatch(/boltclass|Bolt\(/);
});

/** A text in CBOR, and one in a list in a list. */
const cbor = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
const listed = (word: string) => Buffer.concat([Buffer.from([0x82, 0x19, 1, 44, 0x81]), cbor(word)]);
const packed = (data: Uint8Array) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), data]));

test.each<[string, string | Uint8Array]>([
  ['documents/index.html', '<p>Made for Boltworks</p>'],
  ['index.html', '<p data-of="Boltworks">x</p>'],
  ['404.html', '<script>var a = "Boltworks"</script>'],
  ['logo.svg', '<svg><title>Boltworks</title></svg>'],
  ['_astro/page.Ab12Cd34.js', 'const a="for Boltworks"'],
  ['_astro/page.Ab12Cd34.css', '/* for Boltworks */'],
  ['data/search.json', '{"pages":[["x","Boltworks"]]}'],
  ['documents/tour/tour.md', 'For Boltworks'],
  ['documents/tour/Boltworks.csv', 'a'],
  ['pagefind/fragment/en_1.pf_fragment', packed(Buffer.from('{"content":"For Boltworks"}'))],
  ['pagefind/index/en_1.pf_index', packed(listed('Boltworks'))],
  ['pagefind/pagefind.en_1.pf_meta', packed(Buffer.from([0xff, 0x20, ...Buffer.from('Boltworks')]))],
])('%s of a site is searched', (path, content) => {
  const site = temporaryFolder();
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), content);
  writeFileSync(join(site, 'fine.html'), '<p>Fine</p>');
  const found = pagesThatTell(site, ({ passages, addresses }) =>
    /\bBoltworks\b/.test([...passages, ...addresses].join('\n')) ? ['a name'] : [],
  );
  expect(found).toEqual([{ path, what: 'a name' }]);
});

test('the picture of a logo has nothing beside its pixels', () => {
  const site = temporaryFolder();
  writeFileSync(join(site, 'logo.png'), pngWith('Wanda'));
  writeFileSync(join(site, 'other.png'), pngWith('Wanda'));
  expect(pagesThatTell(site, () => [], 'logo.png')).toEqual([{ path: 'logo.png', what: 'text' }]);
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

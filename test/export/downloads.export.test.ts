import { appendFile, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clausebook } from '../harness/clausebook.ts';
import { type ScratchManual, scratchManual } from '../harness/scratch-manual.ts';
import { nameBrowser } from './name-browser.ts';

let manual: ScratchManual;

const config = (more = '') =>
  `name: Quince Street IT\n${more}site: { downloads: [registers.xlsx, registers/roles.csv, documents/glossary.pdf, ../secret] }\n`;

const run = (...args: string[]) => clausebook([...args, '--root', manual.root]);
const page = (path: string) => readFile(join(manual.root, 'dist', path), 'utf8');
const isThere = (path: string) =>
  stat(join(manual.root, path)).then(
    () => true,
    () => false,
  );

beforeAll(async () => {
  await nameBrowser();
  manual = await scratchManual('smallest', { 'content/organisation.yaml': config() });
});

afterAll(() => manual.remove());

test('what was never exported is left out, and the site says nothing of it', async () => {
  const { code, stderr } = await run('build');
  expect(code, stderr).toBe(0);
  expect(stderr).toContain(
    "There is no export registers.xlsx in exports/internal, so the site doesn't offer it. Run clausebook export xlsx and build again. [unfit-download]",
  );
  expect(stderr).toContain('"../secret" leads out of exports/internal.');
  expect(await page('index.html')).not.toContain('downloads');
  expect(await isThere('dist/downloads')).toBe(false);
});

test('exports of the same texts are offered on the front page and that of documents, and proven with the site', async () => {
  for (const format of ['xlsx', 'csv']) expect((await run('export', format)).code).toBe(0);
  expect((await run('export', 'pdf', 'glossary')).code).toBe(0);
  const { code, stderr } = await run('build');
  expect(code, stderr).toBe(0);
  expect(stderr.match(/\[unfit-download\]/g)).toHaveLength(1);
  for (const path of ['index.html', 'documents/index.html'])
    for (const file of ['registers.xlsx', 'registers/roles.csv', 'documents/glossary.pdf'])
      expect(await page(path), path).toContain(`href="/downloads/${file}"`);
  const offered = await readFile(join(manual.root, 'dist/downloads/documents/glossary.pdf'));
  expect(offered.equals(await readFile(join(manual.root, 'exports/internal/documents/glossary.pdf')))).toBe(
    true,
  );
  const proof = await run('verify', '--exports');
  expect(proof.stdout).toMatch(/exports in .* as written, and of the site in .*dist\./);
  expect(proof.code, proof.stderr).toBe(0);
});

test('an export that somebody changed, or that says another thing than the site, is not offered', async () => {
  await appendFile(join(manual.root, 'exports/internal/registers/roles.csv'), 'mine');
  const changed = await run('check');
  expect(changed.stdout).toContain('exports/internal/registers/roles.csv was changed after it was exported');
  await manual.write({ 'content/organisation.yaml': config('timeZone: Europe/Rome\ncode: QSI\n') });
  const { code, stderr } = await run('build');
  expect(code, stderr).toBe(0);
  expect(stderr).toContain(
    'exports/internal/registers.xlsx is of other texts, values or another day than the site',
  );
  expect(await isThere('dist/downloads')).toBe(false);
  const proof = await run('verify', '--exports');
  expect(proof.code).toBe(1);
  expect(proof.stderr).toContain('of another issue than the site');
});

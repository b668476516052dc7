import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clausebook, type Finished } from '../harness/clausebook.ts';
import { type ScratchManual, scratchManual } from '../harness/scratch-manual.ts';

let manual: ScratchManual;
let built: Finished;
let copy: string;
const run = (...args: string[]) => clausebook([...args, '--root', manual.root]);

beforeAll(async () => {
  manual = await scratchManual('smallest', {
    'content/organisation.yaml':
      "name: Quince Street IT\nsite: { url: 'https://intranet.example/manual/' }\n",
  });
  copy = join(manual.root, 'offline');
  built = await run('build', '--offline');
});
afterAll(() => manual?.remove());

test('build --offline writes a copy into a folder of its own and says what to open', () => {
  expect(built).toMatchObject({ code: 0 });
  expect(built.stdout).toContain(`Open ${join(copy, 'index.html')} in a browser.`);
  expect(existsSync(join(manual.root, 'dist'))).toBe(false);
  // The path of the address at which the manual is published is none of the copy's.
  expect(readFileSync(join(copy, 'documents/index.html'), 'utf8')).not.toMatch(/(?:href|src)="\/manual\//);
});

test('verify proves a copy by its own manifest, and tells what was changed in it', async () => {
  const sound = await run('verify', '--out', copy);
  expect(sound.stdout).toContain(`${copy} is as it was built.`);
  const page = readFileSync(join(copy, 'index.html'), 'utf8');
  await writeFile(join(copy, 'index.html'), `${page} `);
  await writeFile(join(copy, 'note.txt'), 'x');
  const changed = await run('verify', '--out', copy);
  expect(changed.code).toBe(1);
  expect(changed.stderr).toBe(
    "index.html was changed after the build.\nnote.txt is none of the build's files.\n",
  );
  await writeFile(join(copy, 'index.html'), page);
  await rm(join(copy, 'note.txt'));
});

test('PDFs are not printed from a copy', async () => {
  const { code, stdout, stderr } = await run('export', 'pdf', '--site', copy);
  expect(code).toBe(1);
  expect(stdout + stderr).toContain(`${copy} is an offline copy, and PDFs are printed from the site.`);
});

test('a copy of documents alone takes the place of the one before', async () => {
  await manual.write({
    'content/organisation.yaml':
      'name: Quince Street IT\nroles: [{ id: management-representative, holder: Ada Quince }]\n',
    'content/documents/kettle.md':
      '---\nid: kettle\ntype: guide\ntitle: Kettle\nclauses: ["8.1"]\nowner: incident-manager\n---\n\nBoil it.\n',
  });
  const approved = await run(
    ...['approve', 'kettle', '--name', 'Ada Quince', '--yes', '--accept-defaults', '--summary', 'First'],
  );
  expect(approved, approved.stderr).toMatchObject({ code: 0 });
  for (let time = 0; time < 2; time++)
    expect(await run('build', '--offline', '--documents-only')).toMatchObject({ code: 0 });
  expect(existsSync(join(copy, 'data/manual.json'))).toBe(false);
});

test('a path for a server and a copy without one are told apart', async () => {
  expect(await run('build', '--offline', '--base', '/x/')).toMatchObject({ code: 1 });
});

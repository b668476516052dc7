import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FrozenTree } from '../../src/manual/control/frozen-tree.ts';
import { writeText } from '../../src/manual/control/history/write-text.ts';
import { setTree } from '../../src/manual/control/set-tree.ts';
import { parsePage, type StoredPage } from '../../src/manual/control/stored-page.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { projectRoot } from '../harness/project.ts';

const words = wordsOf('en', 'en-GB');
const folder = join(projectRoot, 'content/approvals');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const stored = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.page.json'))
  .map((path): [string, StoredPage, FrozenTree] => [
    path,
    parsePage(read(path)) as StoredPage,
    JSON.parse(read(path.replace('.page.json', '.json'))),
  ]);

const written = (tree: FrozenTree) => writeText(tree.content, { words, file: () => 'kept' }).text;
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('every page that was stored with an approval of the demo gives its text as it was set', () => {
  expect(stored.length).toBeGreaterThan(150);
  const misfits = stored.filter(([, page, tree]) => !setTree(page, tree, words)).map(([path]) => path);
  expect(misfits).toEqual([]);
});

test('what was emphasised is so, and where no list and no row of a register stands not a word differs', () => {
  let emphasised = 0;
  for (const [path, page, tree] of stored) {
    const set = written(setTree(page, tree, words) as FrozenTree);
    emphasised += /<(?:strong|em)>/.test(set) ? 1 : 0;
    expect(set, path).not.toContain(words.site.generatedListWasHere);
    if (tree.control.type === 'register' || JSON.stringify(tree).includes('"requirement-index"')) continue;
    expect(plain(set).replaceAll(' ', ''), path).toBe(plain(written(tree)).replaceAll(' ', ''));
  }
  expect(emphasised).toBeGreaterThan(100);
});

test('the rows of a register have the cells and the names that they had', () => {
  const registers = stored.filter(([, , tree]) => tree.control.type === 'register');
  expect(registers.length).toBeGreaterThan(5);
  for (const [path, page, tree] of registers) {
    const set = setTree(page, tree, words) as FrozenTree;
    const lines = tree.content.flatMap((block) =>
      'table' in block && block.rows ? block.rows.shown.split('\n').filter(Boolean) : [],
    );
    const html = written(set);
    expect(html, path).not.toContain('colspan');
    const rows = [...html.matchAll(/<tr>(<td>.*?)<\/tr>/g)].map(([, row = '']) =>
      row
        .replaceAll('</td><td>', ', ')
        .replace(/<[^>]*>/g, '')
        .replaceAll(words.tables.empty, ''),
    );
    const letters = (text: string) => text.replace(/&\w+;|&#\d+;|[^\p{L}\p{N}]/gu, '');
    expect(rows.map(letters), path).toEqual(expect.arrayContaining(lines.map(letters)));
  }
});

const [, page, tree] = stored.find(([path]) => path.startsWith('information-security-policy/1.1')) ?? [];

test('a list of points stands as it was made', () => {
  const set = written(setTree(page as StoredPage, tree as FrozenTree, words) as FrozenTree);
  const index = page?.tree.children?.find(({ type }) => type === 'requirementIndex');
  const rows = index?.['rows'] as { mark: { id: string }; text: string }[];
  expect(rows.length).toBeGreaterThan(0);
  for (const { mark } of rows) expect(set).toContain(`<td>${mark.id}</td>`);
});

test('a page of another text gives nothing', () => {
  const change = (edit: (page: string) => string) =>
    setTree(JSON.parse(edit(JSON.stringify(page))), tree as FrozenTree, words);
  expect(change((text) => text)).toBeDefined();
  expect(change((text) => text.replace('"kind":"role"', '"kind":"record"'))).toBeUndefined();
  expect(change((text) => text.replace('entrusted', 'lent').replace('customers', 'guests'))).toBeUndefined();
  const other = stored.find(([path]) => path.startsWith('incident-procedure/'))?.[1] as StoredPage;
  expect(setTree(other, tree as FrozenTree, words)).toBeUndefined();
});

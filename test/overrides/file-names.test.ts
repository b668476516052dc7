import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unreadFiles } from '../../src/build/unread-files.ts';
import { readableProblems } from '../../src/diagnostics/print/terminal.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'names-'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(...names: string[]) {
  for (const name of names) {
    const path = join(root, 'content/documents', name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, 'text');
  }
}

test('a file that looks like Markdown but has another ending is told, with the name it needs', async () => {
  await write('a.MDX', '8-resolution/b.markdown', 'c.Md', 'd.mdown', 'e.v2.mkd');
  expect(readableProblems(unreadFiles(root))).toMatchInlineSnapshot(`
    "content/documents/8-resolution/b.markdown  warning: A file that ends in ".markdown" is not read. Rename it to b.md, or to b.mdx if something is to be filled in. [unread-file]
    content/documents/a.MDX  warning: A file that ends in ".MDX" is not read. Rename it to a.mdx. [unread-file]
    content/documents/c.Md  warning: A file that ends in ".Md" is not read. Rename it to c.md. [unread-file]
    content/documents/d.mdown  warning: A file that ends in ".mdown" is not read. Rename it to d.md, or to d.mdx if something is to be filled in. [unread-file]
    content/documents/e.v2.mkd  warning: A file that ends in ".mkd" is not read. Rename it to e.v2.md, or to e.v2.mdx if something is to be filled in. [unread-file]

    5 problems in 5 files (warnings only)."
  `);
});

test('documents, drafts and files of other kinds are left alone', async () => {
  await write('a.mdx', 'b.md', '_c.MDX', '_drafts/d.markdown', 'e.png', 'f.txt', 'markdown');
  expect(unreadFiles(root)).toEqual([]);
});

test('a manual without documents of its own has none to tell of', () => {
  expect(unreadFiles(root)).toEqual([]);
});

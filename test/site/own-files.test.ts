import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
let parent = '';

afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** What is told of a project with one document of a given text, and other files by their path from its root. */
async function told(
  body: string | Buffer,
  files: Record<string, string | Buffer> = {},
  links: Record<string, string> = {},
) {
  parent = mkdtempSync(join(tmpdir(), 'own-files-'));
  const root = join(parent, 'project');
  const front = "---\nid: a\ntitle: A\ntype: guide\nclauses: ['8.1']\nowner: incident-manager\n---\n\n";
  const all = {
    'content/organisation.yaml': 'name: Exemplar\n',
    'content/documents/a.md':
      typeof body === 'string' ? front + body : Buffer.concat([Buffer.from(front), body]),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(root, path));
  const none = join(parent, 'no-templates');
  const { problems } = await loadManual(root, () => '2026-01-01', { templates: none });
  return problems
    .filter(({ file }) => file.startsWith('content/documents'))
    .map(({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message} ${hint}`);
}

test.each([
  ['![a](my%20pic.svg)', 'my pic.svg', svg],
  ['![a](%C3%BC.svg)', 'ü.svg', svg],
  ['![a](%5Bb%5D.svg)', '[b].svg', svg],
  ['![a](perc%25.svg)', 'perc%.svg', svg],
  ['![a](pic.png?v=2)', 'pic.png', png],
  ['![a](PIC.PNG#gh-dark-mode-only)', 'PIC.PNG', png],
  ['![a][p]\n\n[p]: pic.svg', 'pic.svg', svg],
  ['![a](hash%231%3F.svg)', 'hash#1?.svg', svg],
])('%s shows the image beside its document', async (body, name, content) => {
  expect(await told(body, { [`content/documents/${name}`]: content })).toEqual([]);
});

test.each([
  ['![a](pci.svg)', 'pic.svg', svg],
  ['![a](../../../outside.svg)', '../../../outside.svg', svg],
  ['![a](notes.png)', 'notes.png', 'These are notes.'],
  ['![a](pic.svg)', 'pic.svg', png],
])('%s is told, with a remedy', async (body, name, content) => {
  expect(await told(body, { [`content/documents/${name}`]: content })).toMatchSnapshot();
});

test('a link out of the project is no way to an image', async () => {
  const links = { 'content/documents/pic.svg': '../../../secret.svg' };
  expect(await told('![a](pic.svg)', { '../secret.svg': svg }, links)).toMatchInlineSnapshot(`
    [
      "content/documents/a.md:9:1 The image "pic.svg" is a link to a file outside the project. Copy the image itself there.",
      "content/documents/pic.svg:0:0 This is a link that leads out of content/ and public/, and what it leads to would be published. Put the file itself there, or allow the link in astro.config.mjs: clausebook({ trusted: ['documents/pic.svg'] }).",
    ]
  `);
});

test('files under public/ may be linked to and shown', async () => {
  const files = { 'public/forms/a b.pdf': 'x', 'public/_x.svg': svg, 'content/documents/b.docx': 'x' };
  expect(await told('[a](/forms/a%20b.pdf) ![b](/_x.svg)', files)).toEqual([]);
});

test('a document that is not UTF-8 is told and not published', async () => {
  expect(await told(Buffer.from('M\xFCller', 'latin1'))).toMatchInlineSnapshot(`
    [
      "content/documents/a.md:9:2 The file is not written in UTF-8: the byte 0xFC here is no letter in it. Read as Windows-1252 the word there is "Müller". Save the file again as UTF-8 (in most editors under "Save with encoding"), and look at its umlauts and accents.",
    ]
  `);
  expect(
    await told('Text.', { 'content/documents/b.md': Buffer.from('\uFEFF---\nid: b\n---\n', 'utf16le') }),
  ).toMatchInlineSnapshot(`
    [
      "content/documents/b.md:0:0 The file is written in UTF-16, not in UTF-8. Save the file again as UTF-8 (in most editors under "Save with encoding").",
    ]
  `);
  expect(await told('Text.', { 'content/documents/c.mdx': '---\rid: c\r---\r' })).toMatchInlineSnapshot(`
    [
      "content/documents/c.mdx:0:0 The lines of the file end with a lone carriage return, as on very old Macs. Save the file with line endings LF or CRLF.",
    ]
  `);
});

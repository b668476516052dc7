import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { baseProblems } from '../../src/manual/checks/bases.ts';
import { readBaseRecord, writeBaseRecord } from '../../src/manual/library/base-record.ts';
import { changedSections } from '../../src/manual/library/section-texts.ts';
import { parseSource } from '../../src/markdown/parse.ts';
import { doc } from '../manual/manual-of.ts';

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const folder = 'content/documents/_base';
const before = doc('## One [#one]\n\nWords.\n\n## Two [#two]\n\nMore words.');
const own = doc('## One [#one]\n\nOur words.');

/** What is told of a template, an own file and the original that is kept; each may be missing. */
function told({
  template = before as string | null,
  document = own as string | null,
  original = before as string | null,
  path = '8/sample.mdx',
  recorded = true,
  hash = sha256(before),
}) {
  const source = (text: string | null, origin: 'template' | 'own', under: string) =>
    text === null
      ? []
      : [
          parseSource({
            file: `${under}/${path}`,
            path: `/${path}`,
            place: path.replace(/\.mdx?$/, ''),
            origin,
            format: path.endsWith('x') ? 'mdx' : 'md',
            trusted: false,
            text,
          }),
        ];
  const entry = { template: '8/sample.mdx', document: '8/sample.mdx', package: '0.1.0', sha256: hash };
  const file = `${folder}/base.yaml`;
  const read = readBaseRecord(writeBaseRecord(new Map(recorded ? [['sample', entry]] : [])), file);
  const originals = new Map(original === null ? [] : [['8/sample.mdx', original]]);
  const sources = [
    ...source(template, 'template', 'templates/en').map((one) => ({ ...one, format: 'mdx' as const })),
    ...source(document, 'own', 'content/documents'),
  ];
  return baseProblems({ ...read, file, folder, originals }, sources, sha256).map(
    (one) => `${one.file}:${one.line} ${one.code} ${one.message} ${one.hint}`,
  );
}

test('an own file whose template is as it was has nothing to hear', () => {
  expect(told({})).toEqual([]);
  expect(told({ path: '8/sample.md' })).toEqual([]);
});

test('line ends that git has changed are no edit', () => {
  expect(told({ original: before.replaceAll('\n', '\r\n') })).toEqual([]);
});

test('a template that has changed since is told with the sections that changed', () => {
  const template = before.replace('More words.', 'Better words.');
  expect(told({ template })).toMatchInlineSnapshot(`
    [
      "content/documents/8/sample.mdx:0 changed-template The template has changed since version 0.1.0, from which this file was copied, in "Two". Bring it into your text: clausebook upgrade. templates/en/8/sample.mdx is the new text, content/documents/_base/8/sample.mdx the one that you copied.",
    ]
  `);
  expect(told({ template: before.replace('title: Sample', 'title: Better') })[0]).toContain(
    'from which this file was copied. Bring it',
  );
});

test('what is wrong with an original is told where it is mended', () => {
  expect(told({ original: null })).toMatchInlineSnapshot(`
    [
      "content/documents/_base/base.yaml:3 missing-base The original of "sample", content/documents/_base/8/sample.mdx, is not there. Bring it back: git checkout content/documents/_base/8/sample.mdx. If it was never committed, keep that of today: clausebook override sample --adopt.",
    ]
  `);
  expect(told({ original: `${before}\nMine.` })).toMatchInlineSnapshot(`
    [
      "content/documents/_base/8/sample.mdx:0 edited-base This is not the original of "sample" any more: somebody has edited it. Bring it back as it was committed: git checkout content/documents/_base/8/sample.mdx. Your own text is 8/sample.mdx.",
    ]
  `);
  expect(told({ recorded: false })).toMatchInlineSnapshot(`
    [
      "content/documents/8/sample.mdx:0 missing-base No original is kept of the template that this file was copied from, so nobody hears when the template changes. Keep that of today: clausebook override sample --adopt.",
    ]
  `);
  expect(told({ document: null })).toMatchInlineSnapshot(`
    [
      "content/documents/_base/base.yaml:3 idle-base The file 8/sample.mdx of "sample" is not there any more, but its original is kept. Bring the file back, or delete this entry and content/documents/_base/8/sample.mdx.",
    ]
  `);
});

test('a template that is not shipped any more is told', () => {
  expect(told({ template: null })).toMatchInlineSnapshot(`
    [
      "content/documents/8/sample.mdx:0 template-gone The template 8/sample.mdx that this file was copied from is not shipped any more, so this is a document beside the others. docs/upgrade-notes.md tells what took its place.",
    ]
  `);
});

test('a document of its own beside the templates needs no original', () => {
  expect(told({ recorded: false, document: doc('Words.', { id: 'other' }) })).toEqual([]);
  expect(told({ recorded: false, template: null })).toEqual([]);
});

test('sections are told apart by their ids, and headings in code are none', () => {
  const text =
    '---\nid: a\n---\n\n## One [#one]\n\nA.\n\n```md\n## Two [#two]\n```\n\n### Three [#three]\n\nC.\n';
  expect(changedSections(text, text)).toEqual([]);
  expect(changedSections(text, text.replace('C.', 'D.'))).toEqual(['Three']);
  expect(changedSections(text, text.replace('## Two', '## 2'))).toEqual(['One']);
  expect(changedSections(text, text.replace('One [', 'First ['))).toEqual(['First']);
  expect(changedSections(text, `${text}\n## New [#new]\n`)).toEqual(['Three', 'New']);
});

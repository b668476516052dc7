import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { imageFault } from '../../src/build/image-files.ts';
import { piecesOf } from '../../src/manual/control/compare/pieces.ts';
import { changeSize, redlineOf } from '../../src/manual/control/compare/redline.ts';
import { fingerprintOf } from '../../src/manual/control/fingerprint.ts';
import type { FrozenTree } from '../../src/manual/control/frozen-tree.ts';
import { writeText } from '../../src/manual/control/history/write-text.ts';
import { type DownloadLink, downloadName, isDownload } from '../../src/manual/model/download.ts';
import { type Node, walk } from '../../src/manual/model/tree.ts';
import { treeOfPage } from '../../src/manual/reading/restore-tree.ts';
import { siteComponents } from '../../src/manual/reading/safety/site-components.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { pageBody } from '../../src/manual/writing/page-body.ts';
import { defaultEdition } from '../../src/standard/index.ts';
import { doc, manualOf, withoutControl } from '../manual/manual-of.ts';
import { partsOf } from './read-guide.ts';

const guide = 'docs/writing-elements.md';
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const files = { 'rooms.png': 'a picture', 'forms/access-request.xlsx': 'x'.repeat(24_100) };

/** What becomes of an example: on the page, in the twin, in the approved text and in a version of it. */
function made(body: string, format: string, beside: Record<string, string> = files) {
  const manual = manualOf({ documents: { [`sample.${format}`]: doc(body) }, files: beside });
  const tree = manual.frozen('sample')?.tree as FrozenTree;
  const page = pageBody(manual.pageTree('sample', '/'));
  const inPage = new Set<string>(page.parts.map(({ name }) => name));
  walk({ type: 'root', children: page.nodes }, (node: Node) => {
    inPage.add(String(node.data?.['hName'] ?? node.type));
  });
  return {
    manual,
    tree,
    inPage,
    problems: manual.manual.problems.map(({ message, hint }) => `${message} ${hint}`),
    twin: withoutControl(manual.twin('sample'))?.replace(/^# .*\n+/, '') ?? '',
    pieces: piecesOf(tree).map(({ text }) => text),
    version: writeText(tree.content, { words: wordsOf('en', 'en-GB'), file: (hash) => `../${hash}` }).text,
  };
}

const parts = partsOf(guide).filter(({ codes }) => codes.length > 0);
const refused = parts.filter(({ heading }) => heading.startsWith('What is refused'));
const carried = parts.filter((part) => !refused.includes(part));

/** The words of Markdown without its signs and addresses. */
const wordsIn = (markdown: string): string[] =>
  markdown
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/\[\^\w+\]:?/g, ' ')
    .replace(/```\w*/g, ' ')
    .match(/[\p{L}]{3,}/gu) ?? [];

describe.each(carried.map((part) => [part.heading, part] as const))('%s', (_, { codes }) => {
  const [example, twin, redline] = codes;
  if (!example || !twin || !redline) throw new Error('An example needs its twin and its redline.');
  const { language, code } = example;
  const result = made(code, language);

  test('is read without a problem', () => expect(result.problems).toEqual([]));

  test('has the twin that the guide shows', () => expect(result.twin.trim()).toBe(twin.code.trim()));

  test('has the pieces in a redline that the guide shows', () =>
    expect(result.pieces.join('\n')).toBe(redline.code.trim()));

  test('loses no word on the page of a version', () => {
    const text = result.version.replace(/<[^>]+>/g, ' ');
    // Kind and size of a file are told of the one that readers get today.
    const said = wordsIn(twin.code).filter((word) => !['XLSX'].includes(word));
    expect(said.filter((word) => !text.includes(word) && !result.version.includes(`alt="`))).toEqual([]);
  });

  test('shows every word that changes in a redline', () => {
    const once = [...new Set(wordsIn(code))].filter(
      (word) => code.split(word).length === 2 && result.pieces.some((piece) => piece.includes(word)),
    );
    expect(once.length).toBeGreaterThan(0);
    for (const word of once) {
      const other = made(code.replace(word, 'Replaced'), language);
      const { added, removed } = changeSize(redlineOf(result.tree, other.tree));
      expect({ word, added, removed }).toEqual({ word, added: 1, removed: 1 });
      expect(fingerprintOf(other.tree, sha256).text).not.toBe(fingerprintOf(result.tree, sha256).text);
    }
  });
});

test('every component of Starlight’s stands in an example, and is drawn as itself', () => {
  const drawn = new Set(
    carried.flatMap(({ codes: [code] }) => (code ? [...made(code.code, code.language).inPage] : [])),
  );
  expect(Object.keys(siteComponents).filter((name) => !drawn.has(name))).toEqual([]);
  for (const element of [
    'figure',
    'figcaption',
    'details',
    'summary',
    'footnoteReference',
    'code',
    'image',
    'kbd',
  ])
    expect(drawn).toContain(element);
});

test.each(refused.map((part) => [part.heading.replace(/.* \/ /, ''), part] as const))(
  'refused: %s',
  (_, { codes: [example, message] }) => {
    const { problems } = made(example?.code ?? '', example?.language ?? '');
    expect(problems).toEqual([message?.code]);
  },
);

test('what is refused is read once its remedy is taken', () => {
  const remedies = [
    '```js title="file.js" {1}\nlet a\n```',
    '<StepList>\n\n1. Open the portal.\n\n</StepList>',
    '<Steps>\n<Step role="service-desk">Open the portal.</Step>\n</Steps>',
    '<Card title={org.name}>Text</Card>',
    '[words](forms/access-request.xlsx)',
  ];
  for (const remedy of remedies) expect(made(remedy, 'mdx').problems, remedy).toEqual([]);
});

test('a tick is read out on the page, and no box of a form stands there', () => {
  const { manual } = made('- [x] Done\n- [ ] Open\n- neither', 'md');
  const [list] = manual.pageTree('sample', '/');
  const labels: unknown[] = [];
  walk(list as Node, ({ data }) => {
    const properties = data?.['hProperties'] as Record<string, string> | undefined;
    if (properties?.['aria-label']) labels.push(properties['aria-label']);
  });
  expect(labels).toEqual(['done', 'to do']);
  expect(list?.children?.map(({ checked }) => checked)).toEqual([null, null, null]);
});

describe('a file beside a document', () => {
  const link = 'See [the form](forms/a%20b.xlsx#sheet).';
  const at = (content: string) => made(link, 'mdx', { 'forms/a b.xlsx': content });

  test('stands beside the page, under the base path, with its kind and size', () => {
    const { manual } = at('x'.repeat(1_234_567));
    const [paragraph] = manual.pageTree('sample', '/manual/');
    expect(paragraph?.children?.[1]).toMatchObject({
      type: 'link',
      url: '/manual/documents/sample/forms-a%20b.xlsx#sheet',
      children: [{ value: 'the form' }, { value: ' (XLSX, 1.2 MB)' }],
    });
    expect(manual.manual.documents[0]?.assets).toMatchObject([
      { name: 'forms-a b.xlsx', file: 'forms/a b.xlsx', download: true },
    ]);
  });

  test('is bound by its bytes', () => {
    const [one, same, other] = [at('one'), at('one'), at('two')].map(({ tree }) =>
      fingerprintOf(tree, sha256),
    );
    expect(same).toEqual(one);
    expect(other?.text).not.toBe(one?.text);
    expect(at('one').manual.frozen('sample')?.files).toEqual(
      new Map([['forms/a%20b.xlsx#sheet', sha256('one')]]),
    );
  });

  test('is the one that was approved where an approved text is printed again', () => {
    const page = at('one').manual.frozen('sample')?.page;
    if (!page) throw new Error('Nothing was stored.');
    const kept = (hash: string) => `../approvals/files/${hash}.xlsx`;
    const { tree, downloads } = treeOfPage(page, { slug: 'sample', clauses: [] }, defaultEdition, kept);
    const name = `${sha256('one').slice(0, 8)}-a b.xlsx`;
    expect(downloads).toEqual([{ name, file: kept(sha256('one')) }]);
    const link = tree.children?.[0]?.children?.[1] as DownloadLink;
    expect(isDownload(link) && downloadName(link)).toBe(name);
  });

  test('is a picture where the document shows it too', () => {
    const both = made('[large](rooms.png)\n\n![rooms](rooms.png)', 'mdx');
    expect(both.problems).toEqual([]);
    expect(both.manual.manual.documents[0]?.assets).toMatchObject([{ file: 'rooms.png' }]);
    expect(both.manual.manual.documents[0]?.assets[0]?.download).toBeUndefined();
  });

  test.each(['page.html', 'drawing.svg', 'run.js', '../organisation.yaml'])('may not be %s', (file) =>
    expect(made(`[x](${file})`, 'mdx', { [file]: 'x' }).problems).toMatchObject([
      expect.stringContaining(`The link to "${file}" leads nowhere.`),
    ]),
  );

  test('is told where it is not there, with what is near, or lies outside', () => {
    const folder = mkdtempSync(join(tmpdir(), 'beside-'));
    try {
      writeFileSync(join(folder, 'form.xlsx'), 'x');
      const told = (file: string) => imageFault(file, join(folder, file), [folder], ['files/plan.pdf']);
      expect(told('form.xlsx')).toBeUndefined();
      expect(told('from.xlsx')).toMatchObject({ code: 'dead-link', hint: 'Did you mean "form.xlsx"?' });
      expect(told('plan.pdf')).toMatchObject({ hint: 'Write /files/plan.pdf: the file is there.' });
      expect(told('../secret.pdf')).toMatchObject({ code: 'image-outside' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is none where the site has a page or file at that address', () => {
    const manual = manualOf({
      documents: { 'sample.mdx': doc('[x](../../form.pdf)') },
      publicFiles: ['form.pdf'],
      files: { '../../form.pdf': 'x' },
    });
    expect(manual.manual.documents[0]?.assets).toEqual([]);
  });
});

test('the title of code is bound, its marked lines are not', () => {
  const textOf = (fence: string) => fingerprintOf(made(`${fence}\nlet a\n\`\`\``, 'md').tree, sha256).text;
  const plain = textOf('```js');
  expect(textOf('```js {1} showLineNumbers')).toBe(plain);
  expect(textOf('```js title="a.js" frame="none"')).toBe(plain);
  expect(textOf('```js title="a.js"')).not.toBe(plain);
  expect(textOf("```js {1} title='a.js'")).toBe(textOf('```js title="a.js"'));
});

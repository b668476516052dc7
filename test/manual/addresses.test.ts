import { expect, test } from 'vitest';
import { doc, manualOf, read, written } from './manual-of.ts';

/** MDX reads braces as an expression, so an address with some is written as other programs leave it in a file. */
const braced = (body: string): string => body.replaceAll('{{', '%7B%7B').replaceAll('}}', '%7D%7D');

test('a path in an address, a title or an image is told, since nothing is filled in there', () => {
  const { problems } = read(
    '[a](https://example.com/{org.name}) [b](https://example.com "{org.name}")\n\n![of {org.name}](a.png)\n\n[c][r]\n\n[r]: https://example.com/{org.code}',
  );
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/documents/sample.mdx:9:1 {org.name} stands in the address or title of a link, where nothing is filled in. Write it out there, or say it in the text.",
      "content/documents/sample.mdx:9:37 {org.name} stands in the address or title of a link, where nothing is filled in. Write it out there, or say it in the text.",
      "content/documents/sample.mdx:11:1 {org.name} stands in an image, where nothing is filled in. Write it out there, or say it in the text.",
      "content/documents/sample.mdx:15:1 {org.code} stands in the address or title of a link, where nothing is filled in. Write it out there, or say it in the text.",
    ]
  `);
});

test.each([
  ['[a](./other.md)'],
  ['[a](../8-resolution/other.mdx#part)'],
  ['[a](list.json)'],
  ['[a](/files/none.pdf)'],
  ['[a](/files/form.pdf)'],
  ['[a](target/)'],
  ['[a](../documents/sample/)'],
  ['[a](/registers/nope/)'],
  ['[a](/registers/covrage/)'],
  ['[a](/nope/)'],
  ['[a](/data/manual.jsn)'],
  ['[a](sampel.md)'],
  ['[a](/clauses/9.9/)'],
  ['[a]()'],
  ['![]()'],
  ['[a]({{wiki}}/page)'],
  ['![a](<{{pictures}}/a.png>)'],
  ['![a](/img/none.png)'],
  ['![a](run.mjs)'],
  ['![a](../../../etc/passwd)'],
  ['![a][p]\n\n[p]: run.mjs'],
  ['[a][p]\n\n[p]: nowhere.html'],
  ['<img src="/img/none.png" alt="a" />'],
  ['<img src="" alt="a" />'],
  ['<a href="">a</a>'],
  ['[a](/roles/100%/)'],
  ['[a](/documents/no-such-document/)'],
  ['[a](../no-such-document/)'],
  ['[a](/clauses/8.11/)'],
  ['[a](/roles/incident-manger/)'],
  ['<a href="/records/incident-recrod/">a</a>'],
  ['<img src="./drawing.png" alt="a" />'],
])('%s leads nowhere', (body) => {
  expect(read(braced(body)).problems).toMatchSnapshot();
});

test.each([
  ['https://example.com/a.md'],
  ['mailto:desk@example.com'],
  ['/clauses/8.1/'],
  ['/clauses/8.1/#req-8.1-1'],
  ['/documents/sample/'],
  ['../sample/'],
  ['/documents/sample/sample.md'],
  ['/roles/incident-manager'],
  ['/records/incident-record/index.html'],
  ['/registers/coverage/'],
  ['/form.pdf'],
  ['/data/manual.json'],
  ['/data/references/roles.json'],
  ['sample.mdx'],
  ['./sample.md'],
])('%s may be linked to', (url) => {
  expect(read(`[a](${url})`).problems).toEqual([]);
});

test('HTML that an author writes keeps its links, images and breaks in the text, and its blocks apart', () => {
  const { document, page } = read(
    '<div>First <a href="/clauses/8.1/">clause</a></div>\n\n<div>Second<br />line <b>bold</b></div>\n\n<script>{`alert(1)`}</script>',
  );
  expect(document?.canonical).toBe('First [clause](/clauses/8.1/)\n\nSecond\\\nline **bold**\n');
  expect(document?.twin).toContain('[clause](../../clauses/8.1/)');
  expect(JSON.stringify(page())).toContain('"/clauses/8.1/"');
});

const project = (documents: Record<string, string>, publicFiles: string[] = []) => {
  const made = manualOf({ documents, publicFiles });
  const problems = made.manual.problems.map(
    ({ file, line, message, hint }) => `${file}:${line} ${message} ${hint}`,
  );
  const texts = new Map(written(made).map((document) => [document.key, document]));
  return { made, problems, text: (key: string) => texts.get(key) };
};

test('a link to the file of a document leads to its page, in page, twin and canonical text', () => {
  const { made, problems, text } = project({
    'a.md': doc('[b](b.md) [part](./sub/c.mdx#part) [e](%C3%BCber.md) [f][r]\n\n[r]: sub/../b.md', {
      id: 'a',
    }),
    'b.md': doc('[up](a.md)', { id: 'b', slug: 'bee' }),
    'sub/c.mdx': doc('## Part\n\n<a href="../a.md">a</a>', { id: 'c' }),
    'über.md': doc('[c](sub/c.md)', { id: 'e' }),
  });
  expect(problems).toEqual([]);
  expect(text('a')?.canonical).toBe(
    '[b](/documents/bee/) [part](/documents/c/#part) [e](/documents/e/) [f](/documents/bee/)\n',
  );
  expect(text('a')?.twin).toContain('[b](../bee/) [part](../c/#part)');
  expect(JSON.stringify(made.pageTree('a', '/manual/'))).toContain('"/manual/documents/bee/"');
  expect(JSON.stringify(made.pageTree('c', '/'))).toContain('"/documents/a/"');
});

test('a link to a file that is no document names the one that was meant, and its places are checked', () => {
  const { problems } = project({
    'a.md': doc('[b](bb.md) [up](../../a.md) [c](sub/c.md#prat) [e](each.mdx)', { id: 'a' }),
    'b.md': doc('B.', { id: 'b' }),
    'sub/c.mdx': doc('## Part', { id: 'c' }),
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/documents/a.md:9 The link to "bb.md" leads nowhere. Did you mean "b.md"?",
      "content/documents/a.md:9 The link to "../../a.md" leads nowhere. Link to the file of a document of this manual, or to its page: /documents/incident-procedure/.",
      "content/documents/a.md:9 The link to "sub/c.md#prat" leads nowhere: that page has no such place. Did you mean "#part"?",
      "content/documents/a.md:9 The link to "each.mdx" leads nowhere. Link to the file of a document of this manual, or to its page: /documents/incident-procedure/.",
    ]
  `);
});

test('the addresses of images may be written as addresses are', () => {
  const images = [
    'my%20pic.svg',
    '<my pic.svg>',
    '%C3%BC.png',
    '%5Bb%5D.png',
    'perc%25.png',
    'a.png?v=2',
    'B.JPG#dark',
  ];
  const { document, problems } = read(images.map((url) => `![a](${url})`).join('\n'));
  expect(problems).toEqual([]);
  expect(document?.assets.map(({ file }) => file)).toEqual([
    'my pic.svg',
    'ü.png',
    '[b].png',
    'perc%.png',
    'a.png',
    'B.JPG',
  ]);
  expect(document?.twin).toContain('![a](my%20pic.svg)');
  expect(document?.twin).toContain('![a](perc-.png)');
});

test('images and links may be named below the text', () => {
  const { document, problems, page } = read(
    '![Plan][p] [clause][c] [form][]\n\n[p]: pic.svg "Title"\n[c]: /clauses/8.1/\n[form]: /form.pdf',
  );
  expect(problems).toEqual([]);
  expect(document?.assets.map(({ name }) => name)).toEqual(['pic.svg']);
  expect(document?.canonical).toBe('![Plan](pic.svg "Title") [clause](/clauses/8.1/) [form](/form.pdf)\n');
  expect(JSON.stringify(page())).toContain('"/clauses/8.1/"');
});

test('an image needs words, unless it says nothing', () => {
  const told = (body: string) => read(body, { publicFiles: ['wave.svg'] }).problems;
  expect(told('![](pic.svg)')).toMatchInlineSnapshot(`
    [
      "content/documents/sample.mdx:9:1 The image "pic.svg" has no words for those who can't see it. Write ![what it shows](pic.svg). A picture that says nothing goes under public/, and is written <img src="/picture.png" alt="" />.",
    ]
  `);
  expect(told('<img src="/wave.svg" alt="" />')).toEqual([]);
});

test('an address below the base path is told with the one that works under every base', () => {
  const organisation = { site: { url: 'https://example.com/manual/' } };
  expect(read('[a](/manual/roles/)', { organisation }).problems[0]).toContain('leads nowhere');
  expect(read('[a](/manual/clauses/8.1/)', { organisation }).problems).toMatchInlineSnapshot(`
    [
      "content/documents/sample.mdx:9:1 The link to "/manual/clauses/8.1/" leads nowhere. Write /clauses/8.1/: links start from the manual's front page.",
    ]
  `);
});

import { expect, test } from 'vitest';
import { read } from './manual-of.ts';

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
  ['[a](form.pdf)'],
  ['[a](/roles/100%/)'],
  ['[a](/documents/no-such-document/)'],
  ['[a](../no-such-document/)'],
  ['[a](/clauses/8.11/)'],
  ['[a](/roles/incident-manger/)'],
  ['<a href="/records/incident-recrod/">a</a>'],
  ['<img src="./drawing.png" alt="a" />'],
])('%s leads nowhere', (body) => {
  expect(read(body).problems).toMatchSnapshot();
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

import { expect, test } from 'vitest';
import { doc, manualOf, read } from '../manual/manual-of.ts';

const plain = (body: string) => {
  const made = manualOf({ documents: { 'sample.md': doc(body) } });
  return made.manual.problems.map(({ line, message }) => `${line} ${message}`);
};
const mdx = (body: string) =>
  read(body).made.manual.problems.map(({ line, message }) => `${line} ${message}`);

const runs: Record<string, string> = {
  'an import of a file': "import x from './x.mjs'\n\nText.",
  'an import of a package': "import { readFileSync } from 'node:fs'\n\nText.",
  'an import beside one that may stand':
    "import { Card } from '@astrojs/starlight/components'\nimport x from './x.mjs'\n\nText.",
  'an export': 'export const a = process.env.HOME\n\nText.',
  'an export that hides behind a semicolon':
    "import { Card } from '@astrojs/starlight/components'; export const a = 1;\n\nText.",
  'an expression as text': 'Text {process.env.HOME}.',
  'an expression as a block': 'Text.\n\n{process.env.HOME}',
  'a spread on an element': '<div {...process.env}>x</div>',
  'a spread of the organisation': '<div {...org}>x</div>',
  'a spread on a component of Starlight': '<Card title="a" {...process.env}>x</Card>',
  'an expression in an attribute': '<div title={process.env.HOME}>x</div>',
  'an expression in an attribute of a component': '<Card title={process.env.HOME}>x</Card>',
  'a template string in an attribute': '<div title={`a$' + '{process.env.HOME}`}>x</div>',
  'set:html': '<div set:html="<script>alert(1)</script>">x</div>',
  'an attribute for scripts of Astro': '<div client:load>x</div>',
};
for (const [what, body] of Object.entries(runs))
  test(`an .mdx file with ${what} is refused`, () => {
    expect(mdx(body).length).toBeGreaterThan(0);
  });

const active: Record<string, string> = {
  script: '<script>alert(1)</script>',
  'script in capitals': '<SCRIPT>alert(1)</SCRIPT>',
  style: '<style>body{display:none}</style>',
  iframe: '<iframe src="https://evil.example"></iframe>',
  form: '<form action="https://evil.example"><p>x</p></form>',
  input: '<input name="a">',
  base: '<base href="https://evil.example/">',
  meta: '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  link: '<link rel="stylesheet" href="https://evil.example/a.css">',
  object: '<object data="a.swf"></object>',
  svg: '<svg onload="alert(1)"></svg>',
  'an event handler': '<p onclick="alert(1)">x</p>',
  'an event handler on an image': '<img src="/a.png" onerror="alert(1)">',
  'a style attribute': '<p style="position:fixed;inset:0">x</p>',
  'a javascript: address': '<a href="javascript:alert(1)">x</a>',
  'a javascript: address in disguise': '<a href="  jAvAsCrIpT:alert(1)">x</a>',
  'a javascript: address with a line break': '<a href="java\nscript:alert(1)">x</a>',
  'a data: address': '<a href="data:text/html,x">x</a>',
  'an image of another server': '<img src="https://evil.example/a.png">',
  'an image of another server without a scheme': '<img src="//evil.example/a.png">',
  'an image of another server among several':
    '<img src="/a.png" srcset="/a.png 1x, https://evil.example/a.png 2x">',
  'an image of another server with a backslash': '<img src="/\\evil.example/a.png">',
  'an element of its own': '<my-element>x</my-element>',
  'a name that takes the place of a function': '<img name="getElementById" src="/a.png">',
};
for (const [what, html] of Object.entries(active))
  test(`a .md file with ${what} is refused`, () => {
    expect(plain(`Text.\n\n${html}\n`).length).toBeGreaterThan(0);
    expect(plain(`Text ${html.replaceAll('\n', '')} in a line.\n`).length).toBeGreaterThan(0);
  });

for (const link of [
  '[x](javascript:alert%281%29)',
  '[x](data:text/html,a)',
  '[x](vbscript:a)',
  '<javascript:alert>',
  '[x](file:///etc/passwd)',
])
  test(`the link ${link} is refused`, () => {
    expect(plain(link)).toHaveLength(1);
  });

for (const image of [
  '![x](https://evil.example/a.png)',
  '![x](//evil.example/a.png)',
  '![x](data:image/png;base64,AAAA)',
])
  test(`the image ${image} is refused`, () => {
    expect(plain(image)).toHaveLength(1);
  });

test('what is refused is told where it stands, with the way to allow it', () => {
  const made = manualOf({
    documents: { 'sample.md': doc('Text.\n\n<div>\n<p>\n<script>alert(1)</script>\n</div>') },
  });
  expect(made.manual.problems).toMatchObject([
    {
      line: 13,
      message: '<script> runs code, loads something or changes the page, which a document may not.',
    },
  ]);
  expect(made.manual.problems[0]?.hint).toContain('trusted');
});

test('words in angle brackets that are no element are told, since readers would not see them', () => {
  expect(plain('Ask <company name> first.')).toEqual([
    '9 <company> is not an element of HTML, so readers would not see it.',
  ]);
});

test('a comment without an end is told, and the words behind it stay', () => {
  const made = manualOf({ documents: { 'sample.md': doc('Before.\n\n<!-- open\n\nAfter.') } });
  expect(made.manual.problems).toMatchObject([{ line: 11 }]);
});

test('in a trusted file all of it stays, and plain paths are still filled', () => {
  const { problems, made } = read(
    'export const Sum = () => String(40 + 2);\n\nThe sum is {Sum()} for {org.name}.\n\n<Sum />',
    { trusted: true },
  );
  expect(problems).toEqual([]);
  const page = JSON.stringify(made.pageTree('sample', '/'));
  expect(page).toContain('Sum()');
  expect(page).toContain('Exemplar');
  expect(made.twin('sample')).toContain('The sum is for Exemplar.');
});

import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { writeText } from '../../src/manual/writing/fast-text-escape.ts';

const library = unified().use(remarkGfm).use(remarkStringify);
const quick = unified()
  .use(remarkGfm)
  .use(remarkStringify, { handlers: { text: writeText } });

const pieces = [
  ...[
    'word',
    'Straße',
    'w',
    'www',
    'http',
    's',
    '1',
    '12',
    ' ',
    '  ',
    '.',
    ':',
    '/',
    '-',
    '+',
    '=',
    '>',
    '<',
    '#',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '!',
    '&',
    'amp;',
    '*',
    '_',
    '`',
    '~',
    '|',
    '@',
    '\\',
    '"',
    "'",
    '\n',
    '…',
    'example.org',
  ],
];
const value = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));
const text = value.map((value) => ({ type: 'text', value }));
const phrasing = fc.oneof(
  { weight: 4, arbitrary: text },
  text.map((child) => ({ type: 'emphasis', children: [child] })),
  text.map((child) => ({ type: 'strong', children: [child] })),
  fc
    .tuple(text, fc.constantFrom('/clauses/', 'https://example.org'))
    .map(([child, url]) => ({ type: 'link', url, children: [child] })),
  fc.constant({
    type: 'link',
    url: 'https://example.org',
    children: [{ type: 'text', value: 'https://example.org' }],
  }),
  value.map((value) => ({ type: 'inlineCode', value })),
);
const line = fc.array(phrasing, { minLength: 1, maxLength: 4 });
const block = fc.oneof(
  line.map((children) => ({ type: 'paragraph', children })),
  line.map((children) => ({ type: 'heading', depth: 2, children })),
  line.map((children) => ({
    type: 'list',
    children: [{ type: 'listItem', children: [{ type: 'paragraph', children }] }],
  })),
  line.map((children) => ({
    type: 'table',
    children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }],
  })),
);

test('a text that is written without looking for escapes is what the library would have written', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (children) => {
      const root = { type: 'root', children } as never;
      expect(quick.stringify(root)).toBe(library.stringify(root));
    }),
    { numRuns: 5000 },
  );
});

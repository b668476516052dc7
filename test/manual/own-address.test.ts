import { expect, test } from 'vitest';
import { isBesideDocument, isOwnAddress, isSafeAddress } from '../../src/manual/model/own-address.ts';

test.each([
  ['', { own: true, safe: true, beside: false }],
  ['picture.png', { own: true, safe: true, beside: true }],
  ['../a/b c.md#place', { own: true, safe: true, beside: true }],
  ['#place', { own: true, safe: true, beside: true }],
  ['?page=2', { own: true, safe: true, beside: true }],
  ['a/b:c.md', { own: true, safe: true, beside: true }],
  ['8.1:a.md', { own: true, safe: true, beside: true }],
  [' x', { own: true, safe: true, beside: true }],
  ['/clauses/8.1/', { own: true, safe: true, beside: false }],
  [' /clauses/8.1/', { own: true, safe: true, beside: false }],
  ['\\x', { own: true, safe: true, beside: false }],
  ['//host', { own: false, safe: false, beside: false }],
  ['\\\\host', { own: false, safe: false, beside: false }],
  ['/\\host', { own: false, safe: false, beside: false }],
  ['/\t/host', { own: false, safe: false, beside: false }],
  [' //host', { own: false, safe: false, beside: false }],
  ['HTTP://host', { own: false, safe: true, beside: false }],
  ['\nhttps://host', { own: false, safe: true, beside: false }],
  ['mailto:a@example.com', { own: false, safe: true, beside: false }],
  ['tel:+491', { own: false, safe: true, beside: false }],
  ['javascript:x', { own: false, safe: false, beside: false }],
  ['java\tscript:x', { own: false, safe: false, beside: false }],
  ['\u0001JavaScript:x', { own: false, safe: false, beside: false }],
  ['data:image/png;base64,x', { own: false, safe: false, beside: false }],
  ['C:\\x', { own: false, safe: false, beside: false }],
  ['a:b.md', { own: false, safe: false, beside: false }],
  ['x-y+z.1:b', { own: false, safe: false, beside: false }],
])('where %j leads', (address, { own, safe, beside }) => {
  expect([isOwnAddress(address), isSafeAddress(address), isBesideDocument(address)]).toEqual([
    own,
    safe,
    beside,
  ]);
});

test('an address that browsers take to another origin is none of the site', () => {
  const page = 'https://site.invalid/documents/a/';
  for (const address of ['//host', '\\\\host', '/\\host', ' //host', '/\t/host', 'java\tscript:x', 'C:\\x'])
    expect(URL.parse(address, page)?.origin, address).not.toBe('https://site.invalid');
});

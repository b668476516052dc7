import { expect, test } from 'vitest';
import { addressInCopy, pathBetween, wayUp } from '../../src/build/offline/addresses.ts';
import { pageInCopy } from '../../src/build/offline/page.ts';
import { stylesInCopy } from '../../src/build/offline/styles.ts';

const site = {
  base: '/manual/',
  published: 'https://intranet.example/manual/',
  files: new Set([
    'index.html',
    'clauses/8.1/index.html',
    'documents/plan/index.html',
    'documents/plan/plan.md',
    'documents/plan/versions/1.0/redline.html',
    'files/50% Größe #2.pdf',
    '_astro/page.abcdefgh.js',
  ]),
};
const page = 'documents/plan/index.html';
const lead = (address: string) => addressInCopy(address, page, site);

test.each([
  ['/manual/clauses/8.1/', '../../clauses/8.1/index.html'],
  ['/manual/clauses/8.1#req-8.1-3', '../../clauses/8.1/index.html#req-8.1-3'],
  ['/manual/', '../../index.html'],
  ['/manual', '../../index.html'],
  ['../../clauses/8.1/?type=plan', '../../clauses/8.1/index.html?type=plan'],
  ['plan.md', 'plan.md'],
  ['versions/1.0/redline.html', 'versions/1.0/redline.html'],
  ['./', 'index.html'],
  ['?q=a', 'index.html?q=a'],
  ['/manual/files/50%25%20Gr%C3%B6%C3%9Fe%20%232.pdf', '../../files/50%25%20Gr%C3%B6%C3%9Fe%20%232.pdf'],
])('%s leads from file to file: %s', (address, expected) => expect(lead(address)).toBe(expected));

test.each(['#place', '', 'https://elsewhere.example/', 'mailto:a@b.example', 'tel:+441', '//cdn.example/x'])(
  'what leads elsewhere, or stays on the page, is left as it is: "%s"',
  (address) => expect(lead(address)).toBe(address),
);

test('what stands beside the manual on its server is named with that server, where it is known', () => {
  expect(lead('/wiki/?a#b')).toBe('https://intranet.example/wiki/?a#b');
  expect(addressInCopy('/wiki/', page, { ...site, published: '' })).toBe('/wiki/');
});

test('the way up and the way between files', () => {
  expect(wayUp('index.html')).toBe('./');
  expect(wayUp('a/b/c.html')).toBe('../../');
  expect(pathBetween('a/index.html', 'b/ü?.md')).toBe('../b/%C3%BC%3F.md');
});

const asked: unknown[] = [];
const made = pageInCopy(
  `<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="script-src 'self'">
<meta http-equiv="refresh" content="0; url=/manual/clauses/8.1/"><link rel="canonical" href="https://intranet.example/manual/">
<link rel="modulepreload" href="/manual/_astro/page.abcdefgh.js"><link rel="stylesheet" crossorigin href="/manual/clauses/8.1/">
<script type="module" src="/manual/_astro/page.abcdefgh.js"></script><script>"</p>" < 1 && 2</script></head>
<body><template><a href="/manual/">x</a></template><p style="background:url('/manual/documents/plan/plan.md')" data-base="/manual/">a &lt; b</p>
<img srcset="/manual/documents/plan/plan.md 1x, /manual/ 2x" alt=""><script type="module">other()</script></body></html>`,
  page,
  site,
  (modules) => {
    asked.push(modules);
    return ['_astro/offline/start.js', '_astro/offline/page-1.js'];
  },
);

test('a page loses its modules, its rule for an origin and what is for servers; the rest leads from file to file', () => {
  expect(asked).toEqual([[{ file: '_astro/page.abcdefgh.js' }, { text: 'other()' }]]);
  expect(made).toBe(
    `<!doctype html><html><head>
<meta http-equiv="refresh" content="0; url=../../clauses/8.1/index.html">
<link rel="stylesheet" href="../../clauses/8.1/index.html">
<script>"</p>" < 1 && 2</script><script src="../../_astro/offline/start.js" defer></script><script src="../../_astro/offline/page-1.js" defer></script></head>
<body><template><a href="../../index.html">x</a></template><p style="background:url(&#x22;plan.md&#x22;)" data-base="../../">a &#x3C; b</p>
<img srcset="plan.md 1x, ../../index.html 2x" alt=""></body></html>`,
  );
});

test('style sheets name files beside them, and keep what they hold themselves', () => {
  const css = `@import "/manual/documents/plan/plan.md";a{b:url( '/manual/' );c:url(data:image/svg+xml,%3Csvg);d:url(#e)}`;
  expect(stylesInCopy(css, lead)).toBe(
    `@import "plan.md";a{b:url("../../index.html");c:url(data:image/svg+xml,%3Csvg);d:url(#e)}`,
  );
});

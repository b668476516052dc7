import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { farPlaceOf } from '../../src/export/pdf/book.ts';
import { type Around, baseOf, bookPart } from '../../src/export/pdf/book-part.ts';

const around: Around = {
  slug: 'incident-procedure',
  slugs: new Set(['incident-procedure', 'problem-procedure']),
  base: '/',
  fileAt: (path) => (path === '_astro/flow.svg' ? 'file:///site/_astro/flow.svg' : undefined),
};

const page = (body: string, after = '') =>
  `<!doctype html><body data-base="/"><header><a href="/">Home</a></header><main><h1 id="_top">T</h1><div class="document-body">${body}</div><section class="from-the-manual">${after}</section></main></body>`;

const html = (nodes: readonly ElementContent[]) => nodes.map((node) => toHtml(node)).join('');
const printed = (body: string, more: Partial<Around> = {}) =>
  html(bookPart(page(body), { ...around, ...more }).body);

test('a link to another document of the book leads there, and waits for the number of its page', () => {
  expect(printed('<p>See <a href="/documents/problem-procedure/#step-1-2">step 2</a>.</p>')).toBe(
    '<p>See <a href="#d.problem-procedure.step-1-2">step 2</a><a class="page-ref" href="#d.problem-procedure.step-1-2" data-page-of="d.problem-procedure.step-1-2"></a>.</p>',
  );
  expect(printed('<a href="../problem-procedure/">Problems</a>')).toContain(
    'data-page-of="d.problem-procedure"',
  );
  expect(printed('<a href="/documents/problem-procedure/#_top">Problems</a>')).toContain(
    'href="#d.problem-procedure"',
  );
});

test('a link into another volume names it, and waits for a number too; within its own document none does', () => {
  const elsewhere = new Map([['change-procedure', 3]]);
  const far = 'https://volume-3.invalid/#d.change-procedure.step%201';
  expect(printed('<a href="/documents/change-procedure/#step%201">step 1</a>', { elsewhere })).toBe(
    `<a href="${far}">step 1</a><a class="page-ref" href="${far}" data-page-of="d.change-procedure.step 1" data-volume="3"></a>`,
  );
  expect(farPlaceOf(far)).toEqual({ volume: 3, place: 'd.change-procedure.step 1' });
  expect(farPlaceOf('https://volume-3.example/#d.a')).toBeUndefined();
  expect(printed('<a class="term" href="/documents/change-procedure/#term-x">x</a>', { elsewhere })).toBe(
    'x',
  );
});

test('the head of a table has links without numbers, since it is printed again on each sheet', () => {
  expect(
    printed(
      '<table><thead><tr><th><a href="/documents/problem-procedure/">Problems</a></th></tr></thead></table>',
    ),
  ).toBe('<table><thead><tr><th><a href="#d.problem-procedure">Problems</a></th></tr></thead></table>');
});

test('a link within a document needs no number', () => {
  const expected = '<a href="#d.incident-procedure.roles">Roles</a>';
  expect(printed('<a href="#roles">Roles</a>')).toBe(expected);
  expect(printed('<a href="/documents/incident-procedure/#roles">Roles</a>')).toBe(expected);
});

test('what a book does not hold is named without a link', () => {
  expect(printed('<a href="/documents/glossary/">Glossary</a>')).toBe('Glossary');
  expect(printed('<a href="/roles/service-desk/">Service desk</a>')).toBe('Service desk');
  expect(printed('<a href="/documents/problem-procedure/versions/1.0/">Its text</a>')).toBe('Its text');
  expect(printed('<a class="numbered" href="/clauses/8.1/">8.1</a>')).toBe(
    '<span class="numbered">8.1</span>',
  );
});

test('terms of the glossary are words, and links that leave the site stay', () => {
  expect(printed('<a class="term" href="/documents/problem-procedure/#term-a">a</a>')).toBe('a');
  expect(printed('<a href="https://tool.example/x">tool</a> <a href="tel:+44">call</a>')).toBe(
    '<a href="https://tool.example/x">tool</a> <a href="tel:+44">call</a>',
  );
  expect(printed('<a href="javascript:alert(1)">no</a>')).toBe('no');
});

test('the path under which the site was built is no part of a place', () => {
  expect(baseOf('<manual-search data-base="/manual/" data-index="x">')).toBe('/manual/');
  expect(printed('<a href="/manual/documents/problem-procedure/">P</a>', { base: '/manual/' })).toContain(
    'href="#d.problem-procedure"',
  );
  expect(printed('<a href="/documents/problem-procedure/">P</a>', { base: '/manual/' })).toBe('P');
});

test('ids, and what names them, are of the document alone', () => {
  expect(
    printed(
      '<h2 id="a">A</h2><section aria-labelledby="a b"><table><tr><td headers="c d">x</td></tr></table></section>',
    ),
  ).toBe(
    '<h2 id="d.incident-procedure.a">A</h2><section aria-labelledby="d.incident-procedure.a d.incident-procedure.b"><table><tbody><tr><td headers="d.incident-procedure.c d.incident-procedure.d">x</td></tr></tbody></table></section>',
  );
});

test('only what paper can show is printed, and what is folded is open', () => {
  expect(
    printed(
      '<script>alert(1)</script><p style="color:red" class="x">a</p><button>b</button><p class="print:hidden">c</p><details><summary>d</summary><p>e</p></details><!-- f -->',
    ),
  ).toBe('<p class="x">a</p><div><div>d</div><p>e</p></div>');
});

test('pictures come from the site; one that is not there leaves its words', () => {
  expect(printed('<img src="/_astro/flow.svg" alt="The flow" width="3" height="4">')).toBe(
    '<img src="file:///site/_astro/flow.svg" alt="The flow" width="3" height="4">',
  );
  expect(
    printed('<img src="/../../etc/passwd" alt="Gone"><img src="https://far.example/a.png" alt="Far">'),
  ).toBe('GoneFar');
});

test('a table of many columns lies on its side', () => {
  const table = (columns: number) =>
    `<div class="table-frame"><table><thead><tr>${'<th>h</th>'.repeat(columns)}</tr></thead></table></div>`;
  expect(printed(table(8))).toContain('class="table-frame book-wide"');
  expect(printed(table(7))).not.toContain('book-wide');
  const under = printed(`<p>before</p>\n<h2 id="v">Values</h2>\n${table(8)}<p>after</p>`);
  expect(under).toContain('<div class="book-wide"><h2 id="d.incident-procedure.v">Values</h2>');
  expect(under).toMatch(/^<p>before<\/p>.*<\/div><p>after<\/p>$/s);
});

test('what the manual says of a document follows its text, without what quotes others', () => {
  const { after } = bookPart(
    page(
      '',
      '<h2 id="manual-used-by">Used by</h2><h3 id="manual-steps">Steps</h3><dl class="naming-steps"><dt>x</dt></dl>',
    ),
    around,
  );
  expect(html(after)).toBe('<h2 id="d.incident-procedure.manual-used-by">Used by</h2>');
});

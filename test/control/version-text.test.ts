import { expect, test } from 'vitest';
import { isGrid, piecesOf } from '../../src/manual/control/compare/pieces.ts';
import type { FrozenBlock } from '../../src/manual/control/frozen-tree.ts';
import { writeText } from '../../src/manual/control/history/write-text.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { fixtures, frozenOf, organisation } from './frozen.ts';

const hash = 'a'.repeat(64);
/** What a table stands in. */
const wide = '<div class="wide" role="group" aria-label="Table" tabindex="0">';
const words = wordsOf('en', 'en-GB');
const written = (...content: FrozenBlock[]): string =>
  writeText(content, { words, file: (asked) => (asked === hash ? 'aaaa.png' : undefined) }).text;
const role = (id: string) => ({ live: 'role', id, shown: `The ${id}` }) as const;

test('headings, lists, quotes, asides, code and notes', () => {
  expect(
    written(
      { heading: ['Tea'], depth: 1 },
      {
        list: [[{ paragraph: ['one'] }], [{ paragraph: ['two'] }, { quote: [{ paragraph: ['said'] }] }]],
        ordered: true,
      },
      { aside: [{ paragraph: ['Hot.'] }], kind: 'caution' },
      { block: 'a < b', language: 'js' },
      { paragraph: ['See', { note: '1' }, { code: '<x>' }] },
      { note: '1', text: [{ paragraph: ['there'] }] },
    ),
  ).toBe(
    '<h2>Tea</h2><ol><li>one</li><li>two<blockquote><p>said</p></blockquote></li></ol>' +
      '<aside><p><strong>Caution</strong></p><p>Hot.</p></aside><pre><code>a &lt; b</code></pre>' +
      '<p>See<sup><a href="#note-1">[1]</a></sup><code>&lt;x&gt;</code></p>' +
      '<div class="note" id="note-1"><p>[1]</p><p>there</p></div>',
  );
});

test('a component that is an aside keeps its box, and the title that its author or its kind gave it', () => {
  const aside = (html: string) => written({ html, content: [{ paragraph: ['Hot.'] }] });
  const box = (title: string) => `<aside><p><strong>${title}</strong></p><p>Hot.</p></aside>`;
  expect(aside('<Aside title="Mind \\"it\\"" type="caution">')).toBe(box('Mind &quot;it&quot;'));
  expect(aside('<Aside title="" type="danger">')).toBe(box('Danger'));
  expect(aside('<Aside>')).toBe(box('Note'));
  expect(aside('<Aside type="constructor">')).toBe(box('constructor'));
  expect(aside('<Card title="Tea">')).toBe(
    '<div class="titled"><p><strong>Tea</strong></p><p>Hot.</p></div>',
  );
});

test('values and names as they were printed on that day', () => {
  const value = { value: 'PT4H', path: 'a.b', kind: 'duration', shown: '4 hours' } as const;
  expect(written({ paragraph: [role('desk'), ' within ', value, { ...role('x'), words: ['mine'] }] })).toBe(
    '<p>The desk within 4 hoursmine</p>',
  );
});

test('the first row of a table is its head, and rows that are kept current are told as they were', () => {
  expect(
    written({ table: [[['Cup'], ['Colour']]], rows: { live: 'rows', id: '1', shown: 'Big red\nSmall <b>' } }),
  ).toBe(
    wide +
      '<table><thead><tr><th scope="col">Cup</th><th scope="col">Colour</th></tr></thead><tbody>' +
      '<tr><td colspan="2">Big red</td></tr><tr><td colspan="2">Small &lt;b&gt;</td></tr></tbody></table></div>',
  );
});

test('steps are a list with who, by when, what and record; what a step has not is left out', () => {
  const roles = { responsible: [role('desk'), role('lead')], accountable: [], consulted: [], informed: [] };
  const step = { roles, output: [], words: ['Fill it.'] };
  const later = {
    ...step,
    roles: { ...roles, informed: [role('cook')] },
    limit: '1 hour',
    words: ['Boil it.'],
  };
  const who = (number: number) =>
    `<li><div><p class="who"><span class="step-number">${number}</span> The desk, The lead</p>`;
  expect(written({ steps: [step, later] })).toBe(
    `<ol class="steps" role="list">${who(1)}</div><div><p>Fill it.</p></div></li>` +
      `${who(2)}<p>By when <b>1 hour</b></p></div><div><p>Boil it.</p>` +
      '<dl><div><dt>Informed</dt><dd>The cook</dd></div></dl></div></li></ol>',
  );
});

test('images and downloads are kept files; what is gone or elsewhere is told in words', () => {
  expect(
    written({
      paragraph: [
        { image: hash, words: 'a "dot"' },
        { image: 'b'.repeat(64), words: 'gone' },
        { image: 'https://far.example/a.png', words: 'far' },
        { link: hash, words: ['form'] },
        { link: 'https://far.example/', words: ['there'] },
      ],
    }),
  ).toBe(
    '<p><img src="aaaa.png" alt="a &quot;dot&quot;"><span class="quiet">[gone]</span>' +
      '<a href="https://far.example/a.png" rel="noreferrer">far</a><a href="aaaa.png">form</a>' +
      '<a href="https://far.example/" rel="noreferrer">there</a></p>',
  );
});

test('what anybody put into a stored text stays text', () => {
  const bad = '<img src=x onerror=alert(1)>"\'';
  const pages = [
    {
      paragraph: [
        bad,
        { code: bad },
        { note: bad },
        { image: bad, words: bad },
        { link: `javascript:${bad}`, words: [bad] },
      ],
    },
    {
      paragraph: [
        { image: 'https://a.example/"><script>', words: bad },
        { link: 'https://a.example/"><script>', words: [bad] },
      ],
    },
    { heading: [bad], depth: 99 },
    { aside: [], kind: bad },
    { aside: [], kind: 'constructor' },
    { block: bad, language: bad },
    { note: bad, text: [] },
    { html: bad },
    { html: '<script>', content: [bad] },
    { html: '<b onclick="alert(1)" class="x">', content: [bad] },
    { html: '<td colspan="2" onclick="alert(1)">', content: [bad] },
    { html: `<Tab label=${JSON.stringify(bad)}>`, content: [bad] },
    { html: '<!-- x --><script>' },
    { live: 'list', id: bad, shown: bad },
  ] as FrozenBlock[];
  const text = written(...pages);
  const tags = [...text.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
  expect(
    tags.filter((tag) => /script|onerror|onclick|javascript|<img/i.test(tag.replace(/="[^"]*"/g, ''))),
  ).toEqual([]);
  expect(text).not.toMatch(/(?:href|src)="(?!https:|#)/);
  expect(text).toContain('<td colspan="2">');
  expect(text).toContain('<b>&lt;img');
});

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test.each(fixtures)('all of %s is written, every line of it', (file) => {
  for (const { tree } of Object.values(frozenOf(file, { config: organisation() }))) {
    const text = writeText(tree.content, { words, file: () => 'kept' }).text;
    expect(text).not.toMatch(/undefined|\[object/);
    const lines = piecesOf(tree).flatMap((piece) =>
      isGrid(piece) ? piece.rows.flatMap((row) => row.map((cell) => cell.text)) : piece.text,
    );
    expect(lines.length).toBeGreaterThan(0);
    // Of an image its words stand in brackets where lines are compared.
    const lost = lines.filter((line) => !line.includes('[') && !plain(text).includes(line));
    expect(lost).toEqual([]);
  }
});

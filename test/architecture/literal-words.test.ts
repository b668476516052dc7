import { expect, test } from 'vitest';
import { literalWords } from './literal-words.ts';
import { sourcesUnder } from './sources.ts';

test('components and pages take all their words from the catalogue', () => {
  const astro = sourcesUnder('src').filter(({ path }) => path.endsWith('.astro'));
  expect(astro.length).toBeGreaterThan(40);
  expect(astro.flatMap(literalWords)).toEqual([]);
});

test.each([
  ['<p>Hello</p>', 'Hello'],
  ['<p>{count} documents</p>', 'documents'],
  ['<img src="a.svg" alt="A picture" />', 'A picture'],
  ['<nav aria-label="Menu"></nav>', 'Menu'],
  [`<input placeholder={open ? site.search : \`Search \${name}\`} />`, 'Search'],
  ["<p>{approved ? 'Approved' : site.draft}</p>", 'Approved'],
  ["<p>{site.none || 'none'}</p>", 'none'],
  ['{items.map((item) => <li>Item {item}</li>)}', 'Item'],
  ['---\nconst a = 1;\n---\n<!doctype html>\n<html {lang}><title>Moved</title></html>', 'Moved'],
])('%s holds words of its own', (text, words) => {
  expect(literalWords({ path: 'src/components/Card.astro', text })).toEqual([
    `src/components/Card.astro: "${words}"`,
  ]);
});

test.each([
  `<p class="lead" id={\`a-\${b}\`}>{site.lead}: {figure(1)} · –</p>`,
  "{/* A note. */}<a href={href('clauses/')}>{label}</a>",
  "<script>\n  const text = 'words';\n</script>\n<style>p { color: red; }</style>",
  "---\nconst words = 'Hello';\n---\n<p>{words}</p>",
  "<p>{kind === 'gap' && <b>{site.gap}</b>}</p>",
])('%s holds none', (text) => {
  expect(literalWords({ path: 'src/components/Card.astro', text })).toEqual([]);
});

test('markup that cannot be read is told, not passed over', () => {
  expect(() => literalWords({ path: 'src/components/Card.astro', text: '<p>{</p>' })).toThrow('Card.astro');
});

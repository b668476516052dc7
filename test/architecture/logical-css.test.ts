import { expect, test } from 'vitest';
import { physicalDeclarations } from './logical-css.ts';
import { sourcesUnder } from './sources.ts';

test('the theme speaks of the start and end of a line, so that it mirrors where text runs from right to left', () => {
  const sources = sourcesUnder('src').filter(({ path }) => /\.(css|astro)$/.test(path));
  expect(sources.length).toBeGreaterThan(60);
  expect(physicalDeclarations(sources)).toEqual([]);
});

test.each([
  'margin-left: 1rem',
  'padding-right: 0',
  'border-left: 1px solid red',
  'border-right-color: red',
  'border-top-left-radius: 0',
  'text-align: right',
  'float: left',
  'left: 0',
  'inset: 0 1rem 0 0',
  'margin: 0 auto 0 calc(1rem + 2 * var(--a))',
])('%s is told', (declaration) => {
  const path = 'src/a.css';
  expect(physicalDeclarations([{ path, text: `a {\n  ${declaration};\n}` }])).toEqual([
    `${path}:2: ${declaration}`,
  ]);
});

test.each([
  'margin-inline-start: 1rem',
  'margin: 1rem',
  'inset: 0 auto',
  'padding: 1px 2px 3px 2px',
  'text-align: start',
  'background-position: left',
  '/* Physical: the picture has a left of its own. */ left: 0',
])('%s is in order', (declaration) => {
  expect(physicalDeclarations([{ path: 'src/a.css', text: `a {\n  ${declaration};\n}` }])).toEqual([]);
});

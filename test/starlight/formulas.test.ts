import { expect, test } from 'vitest';
import { drawnLanguages } from '../../src/build/project-facts.ts';
import { judgeAttributes } from '../../src/manual/reading/safety/allowed-html.ts';
import { segmentsOf } from '../../src/manual/writing/segments.ts';
import { withMath } from '../../src/markdown/math.ts';

const text = (value: string) => ({ type: 'text', value });
const code = (value: string) => ({ type: 'inlineCode', value });

test('code between dollars and blocks of math are formulas, prices and other code are not', () => {
  expect(withMath([text('a $'), code('x^2'), text('$ b $'), code('y'), text('$')])).toEqual([
    text('a '),
    { type: 'inlineMath', value: 'x^2' },
    text(' b '),
    { type: 'inlineMath', value: 'y' },
    text(''),
  ]);
  const plain = [text('costs $5 '), code('x'), text('$'), { type: 'code', lang: 'js', value: 'y' }];
  expect(withMath(plain)).toEqual(plain);
  const block = { type: 'code', lang: 'math', value: 'z' };
  expect(withMath([{ type: 'blockquote', children: [block] }])).toEqual([
    { type: 'blockquote', children: [{ type: 'math', value: 'z' }] },
  ]);
});

test('a project draws what a plugin of it is named after, and formulas where Sätteri knows them', () => {
  const processor = {
    options: { mdastPlugins: [{ name: 'my-plantuml' }, () => {}], features: { math: true } },
  };
  expect(drawnLanguages({ names: ['astro-mermaid', 'dotenv'], processor })).toEqual([
    'mermaid',
    'plantuml',
    'math',
  ]);
  expect(drawnLanguages({ names: ['mermaidish'], processor: { options: { features: {} } } })).toEqual([]);
  expect(drawnLanguages({ names: [] })).toEqual([]);
});

test('what a plugin puts around an image stays around it, whatever its words are', () => {
  const image = { name: 'image', file: 'a.png', asset: 'a.png', alt: 'x > y', title: undefined } as const;
  const html = '<p><own-zoom><img data-clausebook-part="0" alt="x > y" class="big"></own-zoom></p>';
  expect(segmentsOf(html, [image])).toEqual([
    { html: '<p><own-zoom>' },
    { part: image, within: [] },
    { html: '</own-zoom></p>' },
  ]);
});

test('nobody can write the sign of such an image into a document', () => {
  expect(judgeAttributes('img', { 'data-clausebook-part': '0', alt: 'x' })).toEqual({
    kept: { alt: 'x' },
    refused: ['data-clausebook-part'],
  });
});

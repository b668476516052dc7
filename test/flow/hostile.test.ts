import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { flowSvg } from '../../src/manual/flow/flow-svg.ts';
import { layOutMap } from '../../src/manual/flow/map.ts';
import { mapSvg } from '../../src/manual/flow/map-svg.ts';
import { layOut } from '../../src/manual/flow/swimlane-layout.ts';
import { flows, step } from './drawn.ts';

const hostile = [
  '</text></svg><script>alert(1)</script>',
  '"><image href=x onerror=alert(1)>',
  ']]><!-- & &lt; &#60;script&#62;',
  "' onload='alert(1)",
  '{org.name} {{1}} `x`',
  '\u0000\u0007\uFFFE bell',
  '日本語の手順を長く書いても箱からはみ出さない',
];

const parser = unified().use(rehypeParse, { fragment: true, space: 'svg' });

/** Names and attributes of all elements in markup. */
function elementsOf(svg: string): Element[] {
  const found: Element[] = [];
  visit(parser.parse(svg), 'element', (element) => void found.push(element));
  return found;
}

/** What keeps a text from being XML: a tag that isn't closed, a bare sign, a control character. */
function faultOfXml(text: string): string {
  const open: string[] = [];
  const rest = text.replace(/<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>/g, (_, end, name, __, empty) => {
    if (end && open.pop() !== name) return `<wrong end of ${name}>`;
    if (!end && !empty) open.push(name);
    return '';
  });
  const bare = /[<>]|&(?!(?:amp|lt|gt|quot);)|\p{Cc}|\uFFFE/u.exec(rest)?.[0] ?? '';
  return bare + open.join();
}

const plain = new Set(['svg', 'title', 'desc', 'rect', 'text', 'path', 'circle']);

test.each(hostile)('%j stays text wherever a flow shows it', (text) => {
  const values = {
    heading: { slug: text, text },
    responsible: [text, text],
    output: [text],
    within: text,
    text,
  };
  const [flow] = flows([step(1, values), step(2, values)]);
  if (!flow) throw new Error('no flow');
  const svg = flowSvg(layOut(flow), { id: 'flow-1', title: text, description: text });
  expect(faultOfXml(svg)).toBe('');
  const elements = elementsOf(svg);
  expect(elements.filter(({ tagName }) => !plain.has(tagName))).toEqual([]);
  expect(
    elements.flatMap(({ properties }) => Object.keys(properties)).filter((key) => /^on|href/i.test(key)),
  ).toEqual([]);
});

test.each(hostile)('%j stays text wherever a map shows it', (text) => {
  const map = layOutMap([{ from: '8.1', to: '9.2', what: text }], () => text);
  const svg = mapSvg(map, { id: 'map-1', title: text, description: text });
  expect(faultOfXml(svg)).toBe('');
  expect(elementsOf(svg).filter(({ tagName }) => !plain.has(tagName))).toEqual([]);
});

test('a picture is an image with a title and a description of its own', () => {
  const [flow] = flows([step(1)]);
  if (!flow) throw new Error('no flow');
  const [svg, ...inside] = elementsOf(flowSvg(layOut(flow), { id: 'flow-7', title: 'T', description: 'D' }));
  expect(svg?.properties).toMatchObject({ role: 'img', ariaLabelledBy: ['flow-7-title'] });
  const named = inside
    .filter(({ properties }) => properties.id)
    .map(({ tagName, properties }) => [tagName, properties.id]);
  expect(named).toEqual([
    ['title', 'flow-7-title'],
    ['desc', 'flow-7-description'],
  ]);
});

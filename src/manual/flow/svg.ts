import { type Block, footOf } from './wrap.ts';

/** The width in pixels that a page gives to a picture; a wider one scrolls in its frame. */
export const pageWidth = 620;

/** A place in a picture, in pixels from its top left corner. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle; `x` and `y` are its top left corner. */
export interface Box extends Point {
  width: number;
  height: number;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML knows no way to write most control characters.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as markup shows it: whatever it holds, it stays text. */
const escaped = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? '');

/** An element of SVG. `content` is markup already; attributes are escaped here. */
export function element(name: string, attributes: Record<string, string | number>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** A block of text, its first line at the top of a place; centred on it when `middle`. */
export function written(block: Block, { x, y }: Point, name: string, middle = false): string {
  return block.lines
    .map((line, index) =>
      element(
        'text',
        {
          class: name,
          x: tidy(x),
          y: tidy(y + footOf(block, index)),
          'font-size': block.size,
          ...(middle && { 'text-anchor': 'middle' }),
        },
        escaped(line),
      ),
    )
    .join('');
}

/** A line through some points with rounded corners. */
export function line(points: readonly Point[], name: string, radius = 6): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const corners = rest.map((point, index) => {
    const next = rest[index + 1];
    if (!next) return `L${at(point)}`;
    const before = points[index] ?? start;
    return `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, next, radius))}`;
  });
  return element('path', { class: name, d: `M${at(start)}${corners.join('')}` });
}

/** The head of an arrow that comes from one point and ends in another. */
export function arrowHead(from: Point, tip: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [x, y] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const foot = { x: tip.x - x * 8, y: tip.y - y * 8 };
  const sides = [
    { x: foot.x - y * 4, y: foot.y + x * 4 },
    { x: foot.x + y * 4, y: foot.y - x * 4 },
  ];
  return element('path', {
    class: 'flow-head',
    d: `M${at(tip)}${sides.map((side) => `L${at(side)}`).join('')}Z`,
  });
}

/** The whole picture, named by its title and described for those who can't see it. `id` is unique on the page. */
export function picture(
  {
    id,
    title,
    description,
    width,
    height,
  }: { id: string; title: string; description: string; width: number; height: number },
  content: string,
): string {
  const names = { title: `${id}-title`, description: `${id}-description` };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'flow-picture',
      role: 'img',
      'aria-labelledby': names.title,
      'aria-describedby': names.description,
      width: Math.ceil(width),
      height: Math.ceil(height),
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    },
    element('title', { id: names.title }, escaped(title)) +
      element('desc', { id: names.description }, escaped(description)) +
      content,
  );
}

const tidy = (value: number): number => Math.round(value * 10) / 10;
const at = ({ x, y }: Point): string => `${tidy(x)} ${tidy(y)}`;

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(distance, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

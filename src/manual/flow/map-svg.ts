import type { FigureLabels } from './flow-svg.ts';
import type { PlacedInterface, PlacedMap, PlacedProcess } from './map.ts';
import { arrowHead, element, line, picture, written } from './svg.ts';
import { heightOf } from './wrap.ts';

/** Draws a map of processes: markup of one `<svg>`. Colours come from the page's style sheet, by class. */
export function mapSvg(map: PlacedMap, called: FigureLabels): string {
  return picture(
    { ...called, width: map.width, height: map.height },
    [...map.interfaces.map(way), ...map.interfaces.map(label), ...map.processes.map(process)].join(''),
  );
}

function way({ points }: PlacedInterface): string {
  const [before, tip] = points.slice(-2);
  return line(points, 'flow-way', 24) + (before && tip ? arrowHead(before, tip) : '');
}

function label({ label }: PlacedInterface): string {
  if (!label) return '';
  const { text, x, y, width, height } = label;
  const ground = element('rect', { class: 'flow-label', x, y, width, height });
  return (
    ground + written(text, { x: x + width / 2, y: y + (height - heightOf(text)) / 2 }, 'flow-note', true)
  );
}

function process({ title, x, y, width, height }: PlacedProcess): string {
  return (
    element('rect', { class: 'flow-step', x, y, width, height, rx: 4 }) +
    written(title, { x: x + width / 2, y: y + (height - heightOf(title)) / 2 }, 'flow-text', true)
  );
}

import { arrowHead, element, line, picture, written } from './svg.ts';
import { type PlacedFlow, type PlacedRecord, type PlacedStep, padding, sheet } from './swimlane-layout.ts';
import { heightOf } from './wrap.ts';

/** What a picture is called: `id` is unique on its page. */
export interface FigureLabels {
  id: string;
  title: string;
  description: string;
}

/** Draws a flow: markup of one `<svg>`. Colours come from the page's style sheet, by class. */
export function flowSvg(flow: PlacedFlow, called: FigureLabels): string {
  const lanes = flow.lanes.map(({ title, x, y, width, height }, index) => {
    const ground = element('rect', {
      class: index % 2 === 0 ? 'flow-lane' : 'flow-lane other',
      x,
      y,
      width,
      height,
    });
    return ground + written(title, { x: x + width / 2, y: y + 10 }, 'flow-role', true);
  });
  const arrows = flow.arrows.map((points) => {
    const [before, tip] = points.slice(-2);
    return line(points, 'flow-way') + (before && tip ? arrowHead(before, tip) : '');
  });
  return picture(
    { ...called, width: flow.width, height: flow.height },
    [...lanes, ...arrows, ...flow.records.map(record), ...flow.steps.map(box)].join(''),
  );
}

function box({ step, text, notes, x, y, width, height }: PlacedStep): string {
  const left = x + padding.left;
  const inside = [text, ...notes].reduce(
    (sum, block) => sum + heightOf(block) + padding.apart,
    -padding.apart,
  );
  let top = y + (height - inside) / 2;
  const parts = [element('rect', { class: 'flow-step', x, y, width, height, rx: 4 })];
  for (const [index, block] of [text, ...notes].entries()) {
    parts.push(written(block, { x: left, y: top }, index === 0 ? 'flow-text' : 'flow-note'));
    top += heightOf(block) + padding.apart;
  }
  parts.push(element('circle', { class: 'flow-disc', cx: x, cy: y + height / 2, r: 11 }));
  const number = { lines: [String(step.number)], size: 12 };
  parts.push(written(number, { x, y: y + height / 2 - 8 }, 'flow-number', true));
  return parts.join('');
}

/** A sheet of paper with a wavy foot, as flow charts show a document. */
function record({ text, x, y, width, height }: PlacedRecord): string {
  const [right, middle, foot] = [x + width, x + width / 2, y + height - sheet.wave / 2];
  const wave = `Q${x + width * 0.75} ${foot - sheet.wave} ${middle} ${foot}T${x} ${foot}`;
  return (
    element('path', { class: 'flow-record', d: `M${x} ${y}H${right}V${foot}${wave}Z` }) +
    written(text, { x: x + sheet.side, y: y + sheet.top - 2 }, 'flow-note')
  );
}

import { expect, test } from 'vitest';
import { flowSvg } from '../../src/manual/flow/flow-svg.ts';
import { widthOfText } from '../../src/manual/flow/font-metrics.ts';
import { layOutMap } from '../../src/manual/flow/map.ts';
import { layOut, padding, sheet } from '../../src/manual/flow/swimlane-layout.ts';
import { type Block, heightOf, wrap } from '../../src/manual/flow/wrap.ts';
import { manualOf, names } from '../shipped-templates/manuals.ts';
import { flows, overlaps, within } from './drawn.ts';

const widest = ({ lines, size }: Block) => Math.max(0, ...lines.map((line) => widthOfText(line, size)));

test.each(names)('every step of %s has a box, none covers another, and all text is inside', async (name) => {
  const { documents } = await manualOf(name);
  const drawn = documents.flatMap(({ steps }) =>
    flows(steps).map((flow) => ({ flow, placed: layOut(flow) })),
  );
  expect(drawn.flatMap(({ placed }) => placed.steps)).toHaveLength(
    documents.flatMap(({ steps }) => steps).length,
  );
  for (const { flow, placed } of drawn) {
    expect(placed.arrows).toHaveLength(flow.steps.length - 1);
    const boxes = [...placed.steps, ...placed.records];
    expect(overlaps(boxes)).toEqual([]);
    expect(boxes.filter((box) => !within(box, placed))).toEqual([]);
    for (const { text, notes, width, height } of placed.steps) {
      const room = width - padding.left - padding.right;
      expect(Math.max(...[text, ...notes].map(widest))).toBeLessThanOrEqual(room);
      expect([text, ...notes].reduce((sum, block) => sum + heightOf(block), 0)).toBeLessThan(height);
    }
    for (const { text, width, height } of placed.records) {
      expect(widest(text)).toBeLessThanOrEqual(width - 2 * sheet.side);
      expect(heightOf(text)).toBeLessThan(height);
    }
    for (const { title, width } of placed.lanes) expect(widest(title)).toBeLessThanOrEqual(width);
  }
});

test('a step stands below the one before it, in the lane of its role', async () => {
  const { documents } = await manualOf('demo');
  const [flow] = flows(documents.find(({ key }) => key === 'change-procedure')?.steps ?? []);
  if (!flow) throw new Error('The change procedure has no steps.');
  const { steps, lanes } = layOut(flow);
  expect(lanes.length).toBeGreaterThan(1);
  steps.forEach((step, index) => {
    const lane = lanes[flow.lanes.findIndex(({ id }) => id === step.step.lane)];
    expect(step.x).toBeGreaterThan(lane?.x ?? Number.POSITIVE_INFINITY);
    expect(step.x + step.width).toBeLessThan((lane?.x ?? 0) + (lane?.width ?? 0));
    const before = steps[index - 1];
    if (before) expect(step.y).toBeGreaterThan(before.y + before.height);
  });
});

test('the same steps make the same picture', async () => {
  const { documents } = await manualOf('demo');
  const draw = () =>
    documents
      .flatMap(({ steps }) => flows(steps))
      .map((flow) => flowSvg(layOut(flow), { id: 'a', title: 'A', description: 'B' }))
      .join('\n');
  expect(draw()).toBe(draw());
});

test.each(names)(
  'the process map of %s has every clause its tables name, and none covers another',
  async (name) => {
    const { clauses, documents } = await manualOf(name);
    const interfaceMaps = documents.flatMap(({ interfaces }) => interfaces);
    expect(interfaceMaps.length).toBeGreaterThan(0);
    for (const { interfaces } of interfaceMaps) {
      const map = layOutMap(
        interfaces,
        (number) => clauses.find((clause) => clause.number === number)?.title ?? '',
      );
      expect(new Set(map.processes.map(({ number }) => number))).toEqual(
        new Set(interfaces.flatMap(({ from, to }) => [from, to])),
      );
      const labels = map.interfaces.flatMap(({ label }) => label ?? []);
      expect(overlaps([...map.processes, ...labels])).toEqual([]);
      expect([...map.processes, ...labels].filter((box) => !within(box, map))).toEqual([]);
      for (const { title, width } of map.processes) expect(widest(title)).toBeLessThan(width);
      for (const { text, width } of labels) expect(widest(text)).toBeLessThan(width);
    }
  },
);

test('a word that is wider than its line is cut, with nothing lost', () => {
  const { lines } = wrap('x'.repeat(90), 100, 13);
  expect(lines.join('')).toBe('x'.repeat(90));
  for (const line of lines) expect(widthOfText(line, 13)).toBeLessThanOrEqual(100);
});

import type { Flow, FlowStep } from './flow.ts';
import { type Box, type Point, pageWidth } from './svg.ts';
import { type Block, heightOf, wrap } from './wrap.ts';

/** A step in its place, with its text broken into lines. */
export interface PlacedStep extends Box {
  step: FlowStep;
  text: Block;
  notes: Block[];
}

/** A record in its place: a sheet that hangs from its step. */
export interface PlacedRecord extends Box {
  text: Block;
}

/** A flow with a place for everything; pixels from the top left corner. */
export interface PlacedFlow {
  width: number;
  height: number;
  lanes: (Box & { title: Block })[];
  steps: PlacedStep[];
  records: PlacedRecord[];
  /** Ways from step to step. */
  arrows: Point[][];
}

const lane = { least: 150, most: 400, margin: 12, head: 20 };
const gap = 32;
const size = { text: 13, note: 12 };
/** Room between the edges of a step and its text: the left holds the number. */
export const padding = { left: 18, right: 10, top: 9, apart: 3 };
/** Room around the text of a record, and the wave at its foot. */
export const sheet = { side: 8, top: 5, wave: 10 };

/** Gives every step a box in the lane of its role, one below the other; its records hang from it. */
export function layOut(flow: Flow): PlacedFlow {
  const share = Math.floor(pageWidth / Math.max(flow.lanes.length, 1));
  const laneWidth = Math.min(lane.most, Math.max(lane.least, share));
  const width = laneWidth - 2 * lane.margin;
  const titles = flow.lanes.map(({ title }) => wrap(title, width, size.text));
  const head = Math.max(0, ...titles.map(heightOf)) + lane.head + lane.margin;

  const sized = flow.steps.map((step) => sizedStep(step, width));
  const steps: PlacedStep[] = [];
  const records: PlacedRecord[] = [];
  const places = new Map<number, Box>();
  let y = head;
  for (const { step, text, notes, sheets, height, hanging } of sized) {
    const x = flow.lanes.findIndex(({ id }) => id === step.lane) * laneWidth + lane.margin;
    const whole = height + hanging;
    steps.push({ step, text, notes, x, y, width, height });
    places.set(step.number, { x, y, width, height: whole });
    let foot = y + height;
    y += whole + gap;
    for (const record of sheets) {
      records.push({ ...record, x: x + padding.left, y: foot, width: width - padding.left });
      foot += record.height;
    }
  }
  const foot = Math.max(head, ...[...places.values()].map(({ y, height }) => y + height)) + lane.margin;
  return {
    width: flow.lanes.length * laneWidth,
    height: foot,
    lanes: titles.map((title, index) => ({
      title,
      x: index * laneWidth,
      y: 0,
      width: laneWidth,
      height: foot,
    })),
    steps,
    records,
    arrows: flow.edges.map(({ from, to }) => way(places.get(from), places.get(to))),
  };
}

function sizedStep(step: FlowStep, width: number) {
  const room = width - padding.left - padding.right;
  const text = wrap(step.text, room, size.text);
  const notes = step.notes.map((note) => wrap(note, room, size.note));
  const inside = notes.reduce((sum, note) => sum + padding.apart + heightOf(note), heightOf(text));
  const sheets = step.records.map((title) => {
    const block = wrap(title, width - padding.left - 2 * sheet.side, size.note);
    return { text: block, height: heightOf(block) + sheet.top + sheet.wave };
  });
  const hanging = sheets.reduce((sum, { height }) => sum + height, 0);
  return { step, text, notes, sheets, hanging, height: Math.max(inside + 2 * padding.top, 36) };
}

/** Down from one step to the next, across in the gap between them where the lane changes. */
function way(from: Box | undefined, to: Box | undefined): Point[] {
  if (!from || !to) return [];
  // The foot of a sheet waves: a way begins under it, so that no gap shows.
  const start = { x: from.x + from.width / 2, y: from.y + from.height - sheet.wave / 2 };
  const end = { x: to.x + to.width / 2, y: to.y };
  if (start.x === end.x) return [start, end];
  const across = end.y - gap / 2;
  return [start, { x: start.x, y: across }, { x: end.x, y: across }, end];
}

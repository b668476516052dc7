import { type Flow, flowsOf } from '../../src/manual/flow/flow.ts';
import type { Box } from '../../src/manual/flow/svg.ts';
import type { Step } from '../../src/manual/model/document.ts';

/** A step with what a test doesn't care about filled in. */
export const step = (number: number, some: Partial<Step> = {}): Step => ({
  heading: { slug: 'recording', text: 'Recording' },
  number,
  anchor: `step-1-${number}`,
  responsible: ['service-desk'],
  accountable: [],
  consulted: [],
  informed: [],
  output: [],
  documents: [],
  within: '',
  text: `Do the work of step ${number}.`,
  ...some,
});

/** Flows of steps whose roles and records have no other title than their id. */
export const flows = (steps: readonly Step[]): Flow[] =>
  flowsOf(steps, {
    roles: new Map(),
    records: new Map(),
    nobody: 'nobody',
    many: (lanes) => `${lanes} roles`,
    together: (titles) => `with ${titles.join(', ')}`,
    due: (time) => `by ${time}`,
  });

/** The pairs of boxes that cover each other. */
export function overlaps(boxes: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      )
      .map((other): [Box, Box] => [one, other]),
  );
}

/** True when a box lies within a picture of a width and height. */
export const within = (box: Box, { width, height }: { width: number; height: number }): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

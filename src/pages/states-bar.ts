import type { Coverage } from '../manual/coverage/coverage.ts';
import { countsByState, pointStates } from '../manual/coverage/point-states.ts';

/** A part of a bar, from 0 to 100. */
export interface BarPart {
  state: (typeof pointStates)[number];
  from: number;
  to: number;
}

/** What few points need to be seen at all. */
const least = 1.5;

/** The parts of a bar by the states of points; one that is not empty can be seen, however few points it has. */
export function barOf(coverage: Coverage): BarPart[] {
  const { total } = coverage;
  const counts = countsByState(coverage);
  const widths = pointStates.map((state) =>
    counts[state] === 0 ? 0 : Math.max(least, (counts[state] / total) * 100),
  );
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let end = 0;
  return pointStates.flatMap((state, index) => {
    const from = end;
    end += ((widths[index] ?? 0) / whole) * 100;
    return end > from ? [{ state, from: rounded(from), to: rounded(end) }] : [];
  });
}

const rounded = (place: number): number => Math.round(place * 100) / 100;

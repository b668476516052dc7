/** With more lanes than these a rail is too wide beside its text; all steps stand in one line then. */
export const mostLanes = 5;

/** Where a step stands among the roles of its list, and how the way to the next one runs. Lanes are counted from 1. */
export interface LanePlace {
  lane: number;
  /** Lane of the step before, `null` for the first. */
  before: number | null;
  /** Lane of the step after, `null` for the last. */
  next: number | null;
}

/** The steps of a list in lanes, one for each role that does a step, in the order of their first steps. */
export interface Lanes {
  count: number;
  places: LanePlace[];
}

/** Places steps in lanes by who does each of them first; `first` is empty where nobody is named. */
export function lanesOf(first: readonly string[]): Lanes {
  const roles = [...new Set(first)];
  const apart = roles.length <= mostLanes;
  const lanes = first.map((role) => (apart ? roles.indexOf(role) + 1 : 1));
  return {
    count: apart ? roles.length : 1,
    places: lanes.map((lane, index) => ({
      lane,
      before: lanes[index - 1] ?? null,
      next: lanes[index + 1] ?? null,
    })),
  };
}

/** With more lanes than these they take the room of the words; with one there is nobody to hand over to. */
const mostLanes = 5;

/** Where a step stands among the roles of its list. Lanes are counted from 1. */
export interface LanePlace {
  /** Lane of the role that is named first: there stands the number. */
  lane: number;
  /** Lanes of the others that do it too. */
  with: number[];
  /** Lane that the next step stands in, where that is another one. */
  next?: number;
}

/** The steps of a list in lanes, one for each role that does a step, in the order in which the steps name them. */
export interface Lanes {
  /** Ids of the roles. */
  roles: string[];
  places: LanePlace[];
}

/** Places steps in lanes by who does each of them; nothing where one role does all of them, or too many do. */
export function lanesOf(steps: readonly (readonly string[])[]): Lanes | undefined {
  const roles = [...new Set(steps.flat())];
  if (roles.length < 2 || roles.length > mostLanes) return undefined;
  const lanes = steps.map((step) => step.map((role) => roles.indexOf(role) + 1));
  return {
    roles,
    places: lanes.map(([lane = 1, ...others], index) => {
      const next = lanes[index + 1]?.[0];
      return { lane, with: others, ...(next === undefined || next === lane ? {} : { next }) };
    }),
  };
}

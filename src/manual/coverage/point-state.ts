import type { RequirementEntry } from '../model/manual.ts';

/** Whether readers find an answer to a point, whether one is only being written, or neither. */
export type PointState = 'answered' | 'draft' | 'gap';

/** The state of a point as pages and files show it. */
export const pointState = ({
  status,
  answeredBy,
}: Pick<RequirementEntry, 'status' | 'answeredBy'>): PointState => {
  if (answeredBy.length > 0) return 'answered';
  return status === 'gap' ? 'gap' : 'draft';
};

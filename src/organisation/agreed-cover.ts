import { hoursInCommon } from './common-hours.ts';
import { gapBetween } from './compare-hours.ts';
import { parseHours } from './opening-hours.ts';
import type { Organisation } from './schema/organisation.ts';

type Covered = Pick<Organisation['onCall']['coverage'][number], 'hours' | 'priorities'>;

/** What a customer has agreed about hours of support for itself. */
interface Agreed {
  supportHours?: string | undefined;
  byPriority?: readonly { id: string; hours?: string | undefined }[] | undefined;
}

/** Hours in which somebody is on call for a customer, for some priorities; none of them named means all. */
export interface CoverOfCustomer {
  hours: string;
  priorities: readonly string[];
  /** Whether they reach beyond the hours in which every incident of this customer is supported. */
  beyond: boolean;
}

/**
 * A line of who is on call, as it holds for one customer: each priority ends where the hours of support end that were agreed
 * for it, which may be longer than those for all others. Priorities with the same hours stay together.
 */
export function coverOf(covered: Covered, agreed: Agreed, all: readonly { id: string }[]): CoverOfCustomer[] {
  const { supportHours = '', byPriority = [] } = agreed;
  const ids = covered.priorities.length > 0 ? covered.priorities : all.map(({ id }) => id);
  const cut = (id: string): string => {
    const supported = byPriority.find((own) => own.id === id)?.hours || supportHours;
    return supported === '' ? covered.hours : hoursInCommon(covered.hours, supported);
  };
  const groups = [...Map.groupBy(ids, cut)];
  return groups.flatMap(([hours, priorities]) =>
    hours === ''
      ? []
      : [
          {
            hours,
            priorities: groups.length === 1 ? covered.priorities : priorities,
            beyond: hours === covered.hours || reachesBeyond(hours, supportHours),
          },
        ],
  );
}

const reachesBeyond = (hours: string, supportHours: string): boolean =>
  parseHours(supportHours) === undefined || gapBetween([hours], [supportHours]) !== undefined;

import { clockHours } from '../duration.ts';
import { found, type Rule } from './finding.ts';

/** Intervals of no length: what is due all the time is never due. */
export const intervals: Rule = (_, decisions) =>
  decisions
    .filter(({ value, field }) => field?.kind === 'interval' && clockHours(String(value)) === 0)
    .map(({ path, value }) =>
      found(
        'empty-interval',
        path,
        `An interval of ${value} has no length.`,
        'Write for example P1M (every month).',
      ),
    );

import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import type { Decision } from '../decisions.ts';
import { clockHours } from '../duration.ts';
import { found, type Rule } from './rule.ts';

/** Zeros where nothing at all makes no sense: what is due all the time is never due, and "at once" is no target. */
export const zeros: Rule = (_, decisions) =>
  decisions.filter(({ decided, field }) => decided && !field?.zero).flatMap(zero);

function zero({ path, value, field }: Decision): Unlocated[] {
  switch (field?.kind) {
    case 'interval':
      return lasts(value)
        ? []
        : [
            found(
              'empty-interval',
              path,
              `An interval of ${value} has no length.`,
              'Write for example P1M (every month).',
            ),
          ];
    case 'duration':
    case 'target':
      return lasts(value)
        ? []
        : [
            found(
              'empty-duration',
              path,
              `${value} is no time at all, which nobody can keep or measure.`,
              'Write the shortest time that can be kept, for example PT1M (1 minute), or leave the field out.',
            ),
          ];
    case 'count':
      return value === 0
        ? [found('empty-count', path, '0 means none at all.', 'Write a whole number of at least 1.')]
        : [];
    default:
      return [];
  }
}

const lasts = (value: unknown): boolean => clockHours(String(value)) !== 0;

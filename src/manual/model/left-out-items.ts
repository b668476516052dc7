import type { Decision } from '../../organisation/index.ts';

/** Ids of the ready-made roles or records that the organisation leaves out. */
export const leftOutItems = (list: 'roles' | 'records', decisions: readonly Decision[]): string[] =>
  decisions.flatMap(({ path, value }) => {
    const [of, id, field, ...more] = path.split('.');
    return of === list && id !== undefined && field === 'use' && more.length === 0 && value === false
      ? [id]
      : [];
  });

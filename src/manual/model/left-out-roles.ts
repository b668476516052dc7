import type { Decision } from '../../organisation/index.ts';

/** Ids of the ready-made roles that the organisation leaves out. */
export const leftOutRoles = (decisions: readonly Decision[]): string[] =>
  decisions.flatMap(({ path, value }) => {
    const id = /^roles\.([^.]+)\.use$/.exec(path)?.[1];
    return id !== undefined && value === false ? [id] : [];
  });

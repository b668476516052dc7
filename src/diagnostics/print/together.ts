import type { Diagnostic } from '../diagnostic.ts';

/** Diagnostics that say the same of many places: the first of them, and how many more there are. */
export interface Told {
  shown: Diagnostic[];
  more: number;
}

const shownOfMany = 3;

/**
 * Puts diagnostics of one code and one remedy together where they are many, at the place of the first: fifty lines about
 * one thing hide the one about another. What has a remedy of its own stays by itself.
 */
export function together(problems: readonly Diagnostic[]): Told[] {
  const groups = Map.groupBy(problems, ({ code, hint }) => JSON.stringify([code, hint]));
  return [...groups.values()].flatMap((group): Told[] =>
    // To hide a single one would save nothing.
    group.length > shownOfMany + 1
      ? [{ shown: group.slice(0, shownOfMany), more: group.length - shownOfMany }]
      : group.map((shown) => ({ shown: [shown], more: 0 })),
  );
}

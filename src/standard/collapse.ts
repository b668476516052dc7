import { childrenOf, clausesOf } from './clauses.ts';
import { type ClauseRef, compareNumbers } from './numbers.ts';

/**
 * The shortest way to name clauses of one edition: where all that stands directly under a branch is among them, the
 * branch is named instead. In order.
 */
export function collapsed(refs: readonly ClauseRef[]): readonly ClauseRef[] {
  const numbers = new Set(refs.map(({ number }) => number));
  const [first] = refs;
  if (!first) return [];
  const { edition } = first;
  // From the last clause to the first: a branch comes after all that stands under it.
  for (const { number } of [...clausesOf(edition)].reverse()) {
    const children = childrenOf(edition, number);
    if (children.length < 2 || !children.every((child) => numbers.has(child.number))) continue;
    for (const child of children) numbers.delete(child.number);
    numbers.add(number);
  }
  return [...numbers].sort(compareNumbers).map((number) => ({ edition, number }));
}

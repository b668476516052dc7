/** What several things have in common, said once for all; nothing where they differ, and of one thing alone. */
export function shared<Thing, Value>(
  things: readonly Thing[],
  of: (thing: Thing) => Value,
): Value | undefined {
  const [first, ...others] = things;
  if (first === undefined || others.length === 0) return undefined;
  const value = of(first);
  return others.every((other) => of(other) === value) ? value : undefined;
}

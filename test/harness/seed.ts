/**
 * The seed of every property test. It is the same in every run, so that a failure means that something changed;
 * `CLAUSEBOOK_SEED` asks for other values, and takes the seed that a failed run printed.
 */
export function propertySeed(environment = process.env): number {
  const asked = environment['CLAUSEBOOK_SEED'] ?? '';
  if (asked === '') return 20_000;
  const seed = Number(asked);
  if (Number.isInteger(seed)) return seed;
  throw new Error(`CLAUSEBOOK_SEED is "${asked}", which is no whole number. Write for example 42.`);
}

/**
 * One in `each` of a list, in its order; which ones hangs on the seed, so that other seeds look at the others.
 * `CLAUSEBOOK_ALL=1` takes all.
 */
export function sampleOf<Item>(items: readonly Item[], each: number, environment = process.env): Item[] {
  if (environment['CLAUSEBOOK_ALL'] === '1') return [...items];
  const first = Math.abs(propertySeed(environment)) % each;
  return items.filter((_, at) => at % each === first % Math.max(1, Math.min(each, items.length)));
}

/**
 * A manual is one volume as long as its documents' pages have no more signs of HTML than these, and so many are in a volume of
 * a larger one at most, since reading that takes more memory already. docs/exports.md says what was measured.
 */
const mostSigns = { whole: 4_500_000, volume: 2_500_000 };

/** What is asked of a plan of volumes. */
export interface VolumePlan<Item> {
  /** How large a document is: signs in the HTML of its page. */
  sizeOf(item: Item): number;
  /** So many volumes are wanted; as few as hold them all when left out. */
  count?: number | undefined;
  most?: { whole: number; volume: number };
}

/**
 * Parts documents into volumes that follow their order and are about as large as each other. No document is parted: one that
 * is larger than a volume has one for itself.
 */
export function planVolumes<Item>(
  items: readonly Item[],
  { sizeOf, count, most = mostSigns }: VolumePlan<Item>,
): Item[][] {
  const sizes = items.map(sizeOf);
  const isOne = sum(sizes) <= most.whole;
  const needed = isOne ? 1 : startsWithin(sizes, most.volume).length;
  const volumes = Math.min(count ?? needed, items.length);
  if (volumes <= 1) return items.length > 0 ? [[...items]] : [];
  const largest = smallestThatFits(sizes, volumes);
  const starts = startsWithin(sizes, largest, volumes);
  return starts.map((start, index) => items.slice(start, starts[index + 1]));
}

/** Where volumes begin that hold no more than `most`; as many as are wanted, where that many are needed or not. */
function startsWithin(sizes: readonly number[], most: number, wanted = 0): number[] {
  const starts: number[] = [];
  let held = 0;
  for (const [index, size] of sizes.entries()) {
    // Each of the volumes that are still wanted needs a document.
    const isLast = starts.length + sizes.length - index <= wanted;
    if (starts.length === 0 || held + size > most || isLast) {
      starts.push(index);
      held = 0;
    }
    held += size;
  }
  return starts;
}

/** The least size of the largest volume. */
function smallestThatFits(sizes: readonly number[], volumes: number): number {
  let low = Math.max(...sizes);
  let high = sum(sizes);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (startsWithin(sizes, middle).length <= volumes) high = middle;
    else low = middle + 1;
  }
  return high;
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

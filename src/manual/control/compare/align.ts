import { diffArrays } from 'diff';

/** Parts of an old text beside those of a new one: none on a side where something came or went, several on one where it was split or joined. */
export interface Pair<Part> {
  old: readonly Part[];
  fresh: readonly Part[];
  /** Whether nothing that is bound has changed. */
  same: boolean;
}

/** What is compared. */
export interface Alignable {
  text: string;
  bound: string;
}

/** How parts may be paired. */
export interface Pairing<Part> {
  /** Whether two parts may be the same one, changed. */
  alike(old: Part, fresh: Part): boolean;
  /** Whether a part may have been split, or joined with others like it. */
  splits(part: Part): boolean;
}

/** The most parts that one is split into or joined from. */
const mostParts = 3;

/** Beyond this many comparisons a passage is another one, not a changed one. */
const mostComparisons = 40_000;

/** Puts two texts beside each other, in order: what is the same first, then what resembles each other most. */
export function align<Part extends Alignable>(
  old: readonly Part[],
  fresh: readonly Part[],
  pairing: Pairing<Part>,
): Pair<Part>[] {
  const result: Pair<Part>[] = [];
  let run: { old: Part[]; fresh: Part[] } = { old: [], fresh: [] };
  let at = 0;
  const close = () => {
    result.push(...alignRun(run.old, run.fresh, pairing));
    run = { old: [], fresh: [] };
  };
  for (const { added, removed, value } of diffArrays([...old], [...fresh], {
    comparator: (a, b) => a.bound === b.bound,
  })) {
    if (added) run.fresh.push(...value);
    else if (removed) run.old.push(...value);
    else {
      close();
      const from = at;
      result.push(
        ...value.map((_, index) => {
          // As printed now: live leaves may look different.
          const part = fresh[from + index] as Part;
          return { old: [part], fresh: [part], same: true };
        }),
      );
    }
    if (!removed) at += value.length;
  }
  close();
  return result;
}

interface Cell {
  gain: number;
  /** How many of each side the last pair takes. */
  take: readonly [number, number];
}

/** Pairs parts of which none is the same so that the pairs resemble each other most. */
function alignRun<Part extends Alignable>(
  old: readonly Part[],
  fresh: readonly Part[],
  pairing: Pairing<Part>,
): Pair<Part>[] {
  if (old.length === 0 || fresh.length === 0 || old.length * fresh.length > mostComparisons)
    return [...old.map((part) => gone(part)), ...fresh.map((part) => come(part))];
  const bags = { old: old.map(bagOf), fresh: fresh.map(bagOf) };
  const takes: [number, number][] = [[1, 1]];
  for (let parts = 2; parts <= mostParts; parts++) takes.push([1, parts], [parts, 1]);
  const table: Cell[][] = [];
  const gainAt = (i: number, j: number): number => table[i]?.[j]?.gain ?? 0;
  for (let i = 0; i <= old.length; i++) {
    const row: Cell[] = [];
    table.push(row);
    for (let j = 0; j <= fresh.length; j++) {
      let best: Cell = { gain: 0, take: [0, 0] };
      const offer = (gain: number, take: readonly [number, number]) => {
        if (take[0] + take[1] > 0 && (gain > best.gain || best.take[0] + best.take[1] === 0))
          best = { gain, take };
      };
      if (j > 0) offer(row[j - 1]?.gain ?? 0, [0, 1]);
      if (i > 0) offer(gainAt(i - 1, j), [1, 0]);
      for (const [m, n] of takes) {
        if (i < m || j < n) continue;
        const gain = gainOf(i - m, j - n, m, n);
        if (gain > 0) offer(gainAt(i - m, j - n) + gain, [m, n]);
      }
      row.push(best);
    }
  }
  const pairs: Pair<Part>[] = [];
  for (let [i, j] = [old.length, fresh.length]; i > 0 || j > 0; ) {
    const [m, n] = table[i]?.[j]?.take ?? [i, j];
    pairs.push({ old: old.slice(i - m, i), fresh: fresh.slice(j - n, j), same: false });
    i -= m;
    j -= n;
  }
  return pairs.reverse();

  function gainOf(i: number, j: number, m: number, n: number): number {
    const [left, right] = [old.slice(i, i + m), fresh.slice(j, j + n)];
    const whole = m + n > 2;
    if (whole && ![...left, ...right].every((part) => pairing.splits(part))) return 0;
    if (!left.every((a) => right.every((b) => pairing.alike(a, b)))) return 0;
    const sides = [joined(bags.old.slice(i, i + m)), joined(bags.fresh.slice(j, j + n))] as const;
    const [size, common] = [sides[0].size + sides[1].size, commonOf(...sides)];
    const likeness = size === 0 ? 0 : (2 * common) / size;
    if (likeness < (whole ? 0.7 : 0.4)) return 0;
    // Each part of a split paragraph comes from it.
    const parts = whole ? (m > 1 ? bags.old.slice(i, i + m) : bags.fresh.slice(j, j + n)) : [];
    const from = m > 1 ? sides[1] : sides[0];
    if (parts.some((part) => commonOf(part, from) < 0.6 * part.size)) return 0;
    return (likeness - 0.3) * size;
  }
}

const gone = <Part>(part: Part): Pair<Part> => ({ old: [part], fresh: [], same: false });
const come = <Part>(part: Part): Pair<Part> => ({ old: [], fresh: [part], same: false });

/** Words with how often they stand there. */
interface Bag {
  words: ReadonlyMap<string, number>;
  size: number;
}

function bagOf({ text }: Alignable): Bag {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text];
  const words = new Map<string, number>();
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, size: all.length };
}

function joined(bags: readonly Bag[]): Bag {
  const [only] = bags;
  if (only && bags.length === 1) return only;
  const words = new Map<string, number>();
  for (const bag of bags)
    for (const [word, count] of bag.words) words.set(word, (words.get(word) ?? 0) + count);
  return { words, size: bags.reduce((sum, { size }) => sum + size, 0) };
}

function commonOf(a: Bag, b: Bag): number {
  let common = 0;
  for (const [word, count] of a.words) common += Math.min(count, b.words.get(word) ?? 0);
  return common;
}

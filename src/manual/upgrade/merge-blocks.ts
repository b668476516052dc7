import type { Block } from './blocks.ts';
import { pairBlocks } from './pair-blocks.ts';

/** Three texts of one thing: as it was copied, as its owner has it, and as it is shipped now. */
export interface Three<Part> {
  base: Part;
  own: Part;
  fresh: Part;
}

/** A part of a merged text: a block of one of the two, a block whose parts were merged, or what nobody can decide. */
export type Merged =
  | { from: 'own' | 'fresh'; block: Block; inner?: readonly Merged[] }
  | { conflict: Three<readonly Block[]> };

type Change = 'same' | 'changed' | 'gone';

/** What became of one place of the original: a gap between blocks, into which something came, or a block. */
interface Place {
  own: readonly Block[];
  fresh: readonly Block[];
  base: readonly Block[];
  /** Whether a side lacks the block that stood here. */
  gone: boolean;
  /** Nothing where the two can't be brought together. */
  merged: readonly Merged[] | undefined;
}

/** Brings two changed texts together, block by block: what one of them changed is taken from it. */
export function mergeBlocks({ base, own, fresh }: Three<readonly Block[]>): Merged[] {
  const owns = pairBlocks(base, own);
  const freshs = pairBlocks(base, fresh);
  const places: Place[] = [];
  const next = { own: 0, fresh: 0 };
  const upTo = (side: 'own' | 'fresh', end: number): readonly Block[] => {
    const all = side === 'own' ? own : fresh;
    const come = all.slice(next[side], end);
    next[side] = end;
    return come;
  };
  /** Blocks that came before the next one that is still there. */
  const gapBefore = (side: 'own' | 'fresh', pairs: typeof owns, at: number): readonly Block[] => {
    // Where the block before this one is gone too, what came instead stands before that.
    const following = pairs.slice(at).find((index) => index !== undefined);
    const all = side === 'own' ? own : fresh;
    return upTo(side, following ?? all.length);
  };
  for (let at = 0; at <= base.length; at++) {
    const come = { own: gapBefore('own', owns, at), fresh: gapBefore('fresh', freshs, at) };
    if (come.own.length + come.fresh.length > 0) places.push(gap(come.own, come.fresh));
    const original = base[at];
    if (!original) break;
    const [left, right] = [owns[at], freshs[at]];
    places.push(
      block({
        base: original,
        own: left === undefined ? undefined : upTo('own', left + 1)[0],
        fresh: right === undefined ? undefined : upTo('fresh', right + 1)[0],
      }),
    );
  }
  return grouped(places);
}

function gap(own: readonly Block[], fresh: readonly Block[]): Place {
  const place = { own, fresh, base: [], gone: false };
  if (fresh.length === 0 || areSame(own, fresh)) return { ...place, merged: of('own', own) };
  return { ...place, merged: own.length === 0 ? of('fresh', fresh) : undefined };
}

const of = (from: 'own' | 'fresh', blocks: readonly Block[]): Merged[] =>
  blocks.map((block) => ({ from, block }));

const areSame = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every(({ key }, index) => key === b[index]?.key);

function block({ base, own, fresh }: Three<Block | undefined> & { base: Block }): Place {
  const list = (one: Block | undefined) => (one ? [one] : []);
  const place = { base: [base], own: list(own), fresh: list(fresh), gone: !own || !fresh };
  return { ...place, merged: mergedBlock(base, own, fresh) };
}

function mergedBlock(
  base: Block,
  own: Block | undefined,
  fresh: Block | undefined,
): readonly Merged[] | undefined {
  const changes: Three<Change> = { base: 'same', own: changeOf(base, own), fresh: changeOf(base, fresh) };
  if (!own || !fresh) {
    const other = own ? changes.own : changes.fresh;
    return other === 'changed' ? undefined : [];
  }
  if (changes.fresh === 'same' || own.key === fresh.key) return of('own', [own]);
  const inner = mergeInner({ base, own, fresh });
  if (inner) return [{ from: 'own', block: own, inner }];
  return changes.own === 'same' ? of('fresh', [fresh]) : undefined;
}

const changeOf = (base: Block, side: Block | undefined): Change => {
  if (!side) return 'gone';
  return side.key === base.key ? 'same' : 'changed';
};

/** Merges the parts of a block that all three have as the same kind of thing: so two edits of different rows are no conflict. */
function mergeInner({ base, own, fresh }: Three<Block>): readonly Merged[] | undefined {
  if (!base.inner || !own.inner || !fresh.inner || base.kind !== own.kind || base.kind !== fresh.kind)
    return undefined;
  const parts = { base: base.inner, own: own.inner, fresh: fresh.inner };
  // Tags stay around what they hold, and heads above their rows.
  const ends = {
    head: base.inner[0]?.kind !== 'listItem' ? 1 : 0,
    foot: base.inner.at(-1)?.kind === 'close' ? 1 : 0,
  };
  const within = (blocks: readonly Block[]) => blocks.slice(ends.head, blocks.length - ends.foot);
  return [
    ...(ends.head ? mergeOne(parts, 0) : []),
    ...mergeBlocks({ base: within(parts.base), own: within(parts.own), fresh: within(parts.fresh) }),
    ...(ends.foot ? mergeOne(parts, -1) : []),
  ];
}

/** Merges the parts at one place, whatever they have in common. */
function mergeOne({ base, own, fresh }: Three<readonly Block[]>, at: number): readonly Merged[] {
  const three = { base: base.at(at) as Block, own: own.at(at) as Block, fresh: fresh.at(at) as Block };
  return (
    mergedBlock(three.base, three.own, three.fresh) ?? [
      { conflict: { base: [three.base], own: [three.own], fresh: [three.fresh] } },
    ]
  );
}

/** Places as parts of the text. What came in the place of something belongs to a conflict about it. */
function grouped(places: readonly Place[]): Merged[] {
  const result: Merged[] = [];
  for (let at = 0; at < places.length; ) {
    const run = runFrom(places, at);
    at += run.length;
    if (run.every(({ merged }) => merged)) result.push(...run.flatMap(({ merged = [] }) => merged));
    else
      result.push({
        conflict: {
          base: run.flatMap(({ base }) => base),
          own: run.flatMap(({ own }) => own),
          fresh: run.flatMap(({ fresh }) => fresh),
        },
      });
  }
  return result;
}

/** One place, or all those next to each other of which a side has lost the blocks, with what it has instead. */
function runFrom(places: readonly Place[], start: number): readonly Place[] {
  const isGap = (place: Place | undefined) => place !== undefined && place.base.length === 0;
  let end = start + (isGap(places[start]) && places[start + 1]?.gone ? 2 : 1);
  if (!places[end - 1]?.gone) return places.slice(start, end);
  while (end < places.length && (places[end]?.gone || (isGap(places[end]) && places[end + 1]?.gone))) end++;
  // What stands between a lost block and the next is in the place of the lost one.
  if (isGap(places[end])) end++;
  return places.slice(start, end);
}

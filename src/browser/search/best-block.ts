import type { Block } from './blocks.ts';
import type { Clue, Hit } from './clues.ts';
import { weights } from './weights.ts';

/** A block of a page that speaks of what was asked. */
export interface Landing {
  block: Block;
  score: number;
  /** How surely the question leads there, 0 to 1: the share that it says of what the title does not say, and hardly another place does. */
  share: number;
  /** Its heading, or the first sentence of a case or a point, says some of what the question asks beside the title. */
  isHeaded: boolean;
}

/** Sections that only list what stands elsewhere, and those that say in short what all of the page is about; templates give them these ids. */
const listing: ReadonlySet<string> = new Set([
  'records',
  'related-documents',
  'roles',
  'where-the-requirements-are-answered',
]);
const general: ReadonlySet<string> = new Set(['purpose', 'scope']);

/**
 * The block that most of a question stands in, most densely. What stands all over the page tells less where on it the
 * answer is; a heading speaks for what is under it. Who asks what to do (`doing`) is rather after a step.
 */
export function rankedBlocks(
  blocks: readonly Block[],
  clues: readonly Clue[],
  hits: readonly Hit[],
  doing: boolean,
): Landing[] {
  const hitsIn = blocks.map((block) => hits.filter(({ at }) => at >= block.start && at < block.end));
  const often = clues.map(
    (_, clue) => hitsIn.filter((inside) => inside.some((hit) => hit.clue === clue)).length,
  );
  const rarity = often.map((count) =>
    count === 0 ? 0 : Math.log(1 + blocks.length / count) / Math.log(1 + blocks.length),
  );
  const weight = (clue: number) =>
    (clues[clue]?.worth ?? 0) * (rarity[clue] ?? 0) * (clues[clue]?.titled ? weights.landingTitled : 1);
  const untitled = clues.map(({ worth, titled }) => (titled ? 0 : worth));
  const required = untitled.map((worth, clue) => (clues[clue]?.required ? worth : 0));
  // Where title and page say nothing of what was asked, how it is put and what else people call the page lead to a place.
  const telling = required.some((worth, clue) => worth > 0 && (often[clue] ?? 0) > 0) ? required : untitled;
  const all = telling.reduce((sum, worth) => sum + worth, 0);
  const told = (parts: readonly number[], by: (clue: number) => number): number =>
    parts.reduce((sum, part, clue) => sum + part * by(clue), 0);
  const scored = blocks.flatMap((block, index) => {
    const inside = hitsIn[index] ?? [];
    if (inside.length === 0) return [];
    const head = partsIn(
      inside.filter(({ at }) => at < block.head),
      clues.length,
    );
    const above = partsIn(
      block.above.flatMap(({ start, head: end, element, end: last }) =>
        hits.filter(({ at }) => at >= start && at < (element === 'li' ? last : end)),
      ),
      clues.length,
    );
    const dense = densest(inside, clues.length, weights.landingStretch, weight);
    const tight = densest(inside, clues.length, weights.landingPhrase, weight);
    const rest = partsIn(inside, clues.length);
    const again = clues.map((_, clue) =>
      Math.log(Math.max(1, inside.filter((hit) => hit.clue === clue).length)),
    );
    const parts = clues.map((_, clue) =>
      Math.max(
        dense[clue] ?? 0,
        weights.landingSpread * (rest[clue] ?? 0),
        weights.landingAbove * (above[clue] ?? 0),
      ),
    );
    const within = [block, ...block.above];
    const kind = within.some(({ anchor }) => listing.has(anchor))
      ? weights.landingList
      : within.some(({ anchor }) => general.has(anchor))
        ? weights.landingGeneral
        : 1;
    const score =
      (told(parts, weight) +
        weights.landingHead * told(head, weight) +
        weights.landingTight * told(tight, weight) +
        weights.landingAgain * told(again, weight)) *
      kind *
      (doing && block.anchor.startsWith('step-') ? weights.landingStep : 1) *
      (block.end - block.start) ** -weights.landingLength;
    return {
      block,
      score,
      isHeaded: head.some(
        (part, clue) => part > 0 && (clues[clue]?.required ?? false) && !clues[clue]?.titled,
      ),
      share: all > 0 ? told(parts, (clue) => (telling[clue] ?? 0) * (rarity[clue] ?? 0)) / all : 0,
    };
  });
  return scored.sort((a, b) => b.score - a.score);
}

/** What is said of each clue at all. */
function partsIn(hits: readonly Hit[], clues: number): number[] {
  const parts = new Array<number>(clues).fill(0);
  for (const { clue, part } of hits) parts[clue] = Math.max(parts[clue] ?? 0, part);
  return parts;
}

/** What is said of each clue in the stretch of a few words that says most. */
function densest(
  hits: readonly Hit[],
  clues: number,
  stretch: number,
  weight: (clue: number) => number,
): number[] {
  let best: number[] = [];
  let most = -1;
  hits.forEach(({ at }, first) => {
    const parts = partsIn(
      hits.slice(first).filter((hit) => hit.at < at + stretch),
      clues,
    );
    const sum = parts.reduce((total, part, clue) => total + part * weight(clue), 0);
    if (sum > most) [most, best] = [sum, parts];
  });
  return best;
}

import type { Block } from './blocks.ts';
import type { Merged, Three } from './merge-blocks.ts';

/** What the sides of a conflict are called in the text: whose each is. */
export type Sides = Three<string>;

/** A written part, with the ends of lines that stood around it where it comes from. */
interface Part {
  text: string;
  before: string;
  after: string;
  /** The block it is, as it stands in its own text. */
  block?: Block;
  /** Whether it stands close to its neighbours, as rows, items and steps do. */
  close: boolean;
}

/** Writes merged blocks between what stands before the first and after the last: `end` is that of the owner's text. */
export function writeMerged(merged: readonly Merged[], end: string, sides: Sides): string {
  const parts = merged.map((one) => partOf(one, sides));
  return parts.map((part, at) => part.text + gapAfter(part, parts[at + 1], end)).join('');
}

function partOf(one: Merged, sides: Sides): Part {
  if ('conflict' in one) return conflictPart(one.conflict, sides);
  const { block, inner } = one;
  const { before, after } = block;
  const text = inner ? writeMerged(inner, '', sides) : block.text;
  return { text, before, after, block, close: isClose(block) };
}

const isClose = ({ kind }: Block): boolean =>
  ['tableRow', 'listItem', '<Step>', 'open', 'close'].includes(kind);

/** The ends of lines between two parts: as they stood together, else as each of them stood to its neighbours. */
function gapAfter({ after, block, close }: Part, next: Part | undefined, end: string): string {
  if (!next) return end;
  const areClose = close && next.close;
  const gaps = [after, next.before].filter((gap) => gap !== '');
  if (block && next.block && after === next.before && after !== '') return after;
  const sorted = gaps.sort((a, b) => linesIn(a) - linesIn(b));
  const found = (areClose ? sorted[0] : sorted.at(-1)) ?? '';
  const line = /\r?\n/.exec(found)?.[0] ?? '\n';
  const least = areClose ? 1 : 2;
  return linesIn(found) >= least ? found : line.repeat(least);
}

const linesIn = (gap: string): number => gap.split('\n').length - 1;

/** Both sides of a conflict with what both come from, between the marks that git and editors know. */
export const inMarks = ({ base, own, fresh }: Three<readonly string[]>, sides: Sides): string[] => [
  `<<<<<<< ${sides.own}`,
  ...own,
  `||||||| ${sides.base}`,
  ...base,
  '=======',
  ...fresh,
  `>>>>>>> ${sides.fresh}`,
];

/** A conflict as a part of the text. */
function conflictPart({ base, own, fresh }: Three<readonly Block[]>, sides: Sides): Part {
  const all = [...own, ...fresh, ...base];
  const first = own[0] ?? fresh[0] ?? base[0];
  const last = own.at(-1) ?? fresh.at(-1) ?? base.at(-1);
  const line = all.map(({ after, before }) => /\r?\n/.exec(after + before)?.[0]).find(Boolean) ?? '\n';
  const lines = inMarks(
    { base: written(base, line), own: written(own, line), fresh: written(fresh, line) },
    sides,
  );
  const [before, after] = [first?.before ?? '', last?.after ?? ''];
  return { text: lines.join(line), before, after, close: all.every(isClose) };
}

function written(blocks: readonly Block[], line: string): string[] {
  if (blocks.length === 0) return [];
  const text = blocks
    .map((block, at) => block.text + (at < blocks.length - 1 ? block.after || line : ''))
    .join('');
  return [text];
}

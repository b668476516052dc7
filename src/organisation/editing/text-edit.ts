import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** Where a node begins, and where what it says ends. */
export function rangeOf(node: unknown): [from: number, to: number] | undefined {
  const { range } = (node ?? {}) as Partial<Node>;
  return range ? [range[0], range[1]] : undefined;
}

/** The letters of a line before an offset. */
export const lineBefore = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

/** Where the last thing ends that a pair of a block says, comments apart. */
export function endOfPair({ key, value }: Pair): number | undefined {
  return (isNothing(value) ? undefined : endOf(value)) ?? endOf(key);
}

/** Where the last thing ends that a node says, comments apart. */
export function endOf(node: unknown): number | undefined {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return last && endOfPair(last);
  }
  if (isSeq(node) && !node.flow) return endOf(node.items.at(-1));
  return rangeOf(node)?.[1];
}

/** A key without a value. */
export const isNothing = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.value === null && node.source === '');

/**
 * Where further lines of a block may begin behind something in it: after its line, and after the comments below that stand
 * deeper than the block, since they belong to it.
 */
export function afterLines(text: string, end: number, indent: number): number {
  let at = text[end - 1] === '\n' ? end : nextLine(text, end);
  for (let look = at; look < text.length; ) {
    const next = nextLine(text, look);
    const line = text.slice(look, next);
    const isDeeper = /^[ \t]*#/.test(line) && line.search(/\S/) > indent;
    if (!isDeeper && line.trim() !== '') break;
    if (isDeeper) at = next;
    look = next;
  }
  return at;
}

/** Where the line behind that of an offset begins. */
export function nextLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found + 1;
}

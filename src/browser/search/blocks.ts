import type { PageText } from './pagefind.ts';

/** A part of a page that an address can lead to: a section, a step, a point, a duty. */
export interface Block {
  anchor: string;
  element: string;
  /** Positions of its first word, and of the first that is not its own any more. */
  start: number;
  end: number;
  /** Where its heading ends; `start` where it has none. */
  head: number;
  /** The heading it stands under, and for a mark the step that it may stand in. */
  above: readonly Block[];
}

const isHeading = (element: string): boolean => /^h[1-6]$/.test(element);

/**
 * The blocks of a page in their order, the title aside. A case and a point of those given are headed by their first sentence,
 * which says what is the case or what is asked.
 */
export function blocksOf(
  { anchors }: PageText,
  written: readonly string[],
  points: ReadonlyMap<string, string>,
): Block[] {
  const sentence = (from: number): number => {
    const last = written.findIndex((text, at) => at >= from && /[.!?]$/.test(text));
    return (last < 0 ? written.length : last + 1) - from;
  };
  const blocks: Block[] = [];
  let section: Block | undefined;
  let entry: Block | undefined;
  for (const { element, id, text, location } of anchors) {
    const last = blocks.at(-1);
    if (last) last.end = location;
    if (element === 'h1') continue;
    const heading = isHeading(element);
    const isHeaded = element === 'strong' || points.has(id);
    const length = heading ? text.trim().split(/\s+/).length : isHeaded ? sentence(location) : 0;
    if (heading || element !== 'span') entry = undefined;
    const above = heading ? [] : [section, entry].filter((block) => block !== undefined);
    const block = {
      anchor: id,
      element,
      start: location,
      end: written.length,
      head: location + length,
      above,
    };
    blocks.push(block);
    if (heading) section = block;
    else if (element === 'li') entry = block;
  }
  return blocks.filter(({ start, end }) => end > start);
}

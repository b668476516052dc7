import { keepHeads } from './kept-heads.ts';

/** A first column that takes more of its frame than this would hide what is scrolled under it. */
const mostOfFrame = 0.4;

/** What decides how a table stands in its frame, in pixels. */
interface Measures {
  frame: number;
  table: number;
  head: number;
  first: number;
}

/**
 * Lets the heads of long tables stay in sight. A table that fits its frame needs no frame: its head stays at the top of the
 * window. One that is wider scrolls in its frame, where the first column stays, and a copy of the head stays above it.
 */
export function keepHeadsInSight(frames: Iterable<HTMLElement>): void {
  const keepHead = keepHeads();
  // A window that narrows changes the frame; letters that grow change the table.
  const watcher = new ResizeObserver((entries) => {
    const changed = new Set(
      entries.flatMap(({ target }) => target.closest<HTMLElement>('.table-frame') ?? []),
    );
    // All are measured before any is changed, so that the page is laid out once.
    const measured = [...changed].map((frame) => ({ frame, measures: measuresOf(frame) }));
    for (const { frame, measures } of measured) if (measures && settle(frame, measures)) keepHead(frame);
  });
  for (const frame of frames) {
    watcher.observe(frame);
    const table = frame.querySelector('table');
    if (table) watcher.observe(table);
  }
}

function measuresOf(frame: HTMLElement): Measures | undefined {
  const table = frame.querySelector('table');
  const cell = table?.tHead?.rows[0]?.cells[0];
  if (!table || !cell) return undefined;
  const { width: first, height: head } = cell.getBoundingClientRect();
  return { frame: frame.getBoundingClientRect().width, table: table.scrollWidth, head, first };
}

/** Whether the frame scrolls. */
function settle(frame: HTMLElement, measures: Measures): boolean {
  // What is hidden, or shown as entries on a phone, has no head to keep.
  if (measures.table === 0 || measures.head < 2) return false;
  const fits = measures.table <= Math.ceil(measures.frame) + 1;
  const holdsFirst = !fits && measures.first < measures.frame * mostOfFrame;
  frame.classList.toggle('fits', fits);
  frame.classList.toggle('scrolls', !fits);
  frame.classList.toggle('holds-first', holdsFirst);
  frame.style.setProperty('--cb-head', `${measures.head}px`);
  frame.style.setProperty('--cb-first', holdsFirst ? `${measures.first}px` : '0px');
  return !fits;
}

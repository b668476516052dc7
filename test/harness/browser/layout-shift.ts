import type { Page } from 'playwright-core';

/** How far what was in sight has moved by itself, as browsers count it, and what moved. */
export interface LayoutShift {
  /** Zero where nothing moved; beyond a tenth readers lose their place. */
  score: number;
  /** The elements that moved, with by how much each movement counted. */
  moved: string[];
}

/** Milliseconds by which the letters and the scripts of a page come after its text, as over a slow line. */
const delays = { font: 500, script: 250 };

/**
 * Opens an address as over a slow line, and measures what moves until nothing is fetched any more. Letters come late, or
 * never: where a line breaks elsewhere for them, a word jumps from its end to the next, which counts for much and says
 * nothing about what a script moves.
 */
export async function layoutShift(
  page: Page,
  address: string,
  letters: 'late' | 'never',
): Promise<LayoutShift> {
  await page.route('**/*', async (route) => {
    const type = route.request().resourceType();
    if (type === 'font' && letters === 'never') return route.abort();
    const delay = delays[type as keyof typeof delays];
    if (delay) await new Promise((done) => setTimeout(done, delay));
    return route.fallback();
  });
  await page.addInitScript(watchShifts);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(async () => {
    // What moved in a frame is known once the next one is drawn.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as Watching).shiftsSeen();
  });
}

interface Watching {
  /** Everything that has moved up to now. */
  shiftsSeen(): LayoutShift;
}

/** Runs in the page, before anything of it. */
function watchShifts(): void {
  interface Shift extends PerformanceEntry {
    value: number;
    sources: { node: Node | null }[];
  }
  const shifted: LayoutShift = { score: 0, moved: [] };
  const named = (node: Node | null) =>
    node instanceof Element ? `${node.localName}.${node.className}` : (node?.textContent?.trim() ?? 'gone');
  const note = (entries: PerformanceEntryList) => {
    for (const { value, sources } of entries as Shift[]) {
      shifted.score += value;
      shifted.moved.push(`${value.toFixed(4)} ${sources.map(({ node }) => named(node)).join(', ')}`);
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  const shiftsSeen = (): LayoutShift => {
    note(observer.takeRecords());
    return shifted;
  };
  Object.assign(globalThis, { shiftsSeen });
}

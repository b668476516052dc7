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
  await page.waitForTimeout(100);
  return page.evaluate(() => (globalThis as unknown as { shifted: LayoutShift }).shifted);
}

/** Runs in the page, before anything of it. */
function watchShifts(): void {
  interface Shift extends PerformanceEntry {
    value: number;
    sources: { node: Node | null }[];
  }
  const shifted: LayoutShift = { score: 0, moved: [] };
  Object.assign(globalThis, { shifted });
  const named = (node: Node | null) =>
    node instanceof Element ? `${node.localName}.${node.className}` : (node?.textContent?.trim() ?? 'gone');
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      shifted.score += value;
      shifted.moved.push(`${value.toFixed(4)} ${sources.map(({ node }) => named(node)).join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

import type { Page } from 'playwright-core';
import { newPage, type OpenOptions, type OpenSite } from './open-site.ts';

/** Pages that are open at the same time: one for each core of a small machine. */
const atOnce = 2;

/**
 * Opens every page of a list once, several at a time, and gathers what `look` finds, each line after the page's path.
 */
export async function gather(
  site: OpenSite,
  paths: readonly string[],
  options: OpenOptions,
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const waiting = [...paths];
  const found: string[] = [];
  const reader = async () => {
    const page = await newPage(options);
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
      found.push(...(await look(page)).map((line) => `${path} ${line}`));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return found;
}

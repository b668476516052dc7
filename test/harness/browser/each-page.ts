import type { Page } from 'playwright-core';
import { newContext, type OpenOptions, type OpenSite } from './open-site.ts';

/** Pages that are open at the same time: one for each core of a small machine. */
const atOnce = 2;

/**
 * Opens every page of a list once, several at a time, and tells by path what `look` found on each. For tests and for
 * hooks. `meet` is given each window before its first page.
 */
export async function onEachPage<Found>(
  site: OpenSite,
  paths: readonly string[],
  options: OpenOptions,
  look: (page: Page) => Promise<Found>,
  meet: (page: Page) => void = () => {},
): Promise<Map<string, Found>> {
  const waiting = [...paths];
  const found = new Map<string, Found>();
  const reader = async () => {
    const context = await newContext(options);
    try {
      const page = await context.newPage();
      meet(page);
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        await page.goto(site.url + path, { waitUntil: options.waitUntil ?? 'load' });
        found.set(path, await look(page));
      }
    } finally {
      await context.close();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return found;
}

/** The lines that were found on pages, each after the path of its page. */
export const linesOf = (found: ReadonlyMap<string, readonly string[]>): string[] =>
  [...found].flatMap(([path, lines]) => lines.map((line) => `${path} ${line}`));

import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { buildManual } from '../harness/build-manuals.ts';
import { eachPageOf, type Page } from './read-site.ts';

const manuals = ['demo', 'hospital', 'municipality', 'smallest'] as const;

/** What nobody reads as a text of today, or what names an address rather than gives it. */
const apart = new Set(['a', 'code', 'head', 'pre', 'script', 'style', 'svg', 'template', 'textarea']);

/**
 * Plain signs of a way to reach somebody, simpler than what the program looks for: an @ between letters, a scheme, a
 * plus before digits.
 */
const bare = /\p{L}@\p{L}|https?:\/\/|\bwww\.|\+\d{2}[\d\s()-]{6}/u;

function bareTexts(page: Page): string[] {
  const found: string[] = [];
  const walk = (node: Root | Element) => {
    for (const child of node.children) {
      if (child.type === 'text' && bare.test(child.value)) found.push(child.value.trim());
      // What a sheet of paper alone shows can't be tapped.
      else if (child.type === 'element' && !apart.has(child.tagName) && !isPrintOnly(child)) walk(child);
    }
  };
  walk(page.tree);
  return found;
}

const isPrintOnly = ({ properties }: Element): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes('print-only');

/** Versions that are no longer in force keep what stood there: a number of then is not to be called. */
const isOfToday = ({ path }: Page): boolean => !path.includes('/versions/');

describe.each(manuals)('in the %s', (name) => {
  test('no number, mail address or web address stands bare', async () => {
    const { dist } = await buildManual(name);
    const found: string[] = [];
    let looked = 0;
    for (const page of eachPageOf(dist)) {
      if (!isOfToday(page)) continue;
      looked += 1;
      found.push(...bareTexts(page).map((text) => `${page.path}: ${text}`));
    }
    expect(looked).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});

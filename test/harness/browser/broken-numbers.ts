import type { Page } from 'playwright-core';

/** Numbers of documents on a page, `TWD-PRC-8.1`, that are broken over two lines though they would fit into one. */
export const brokenNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: number, index } of (text.nodeValue ?? '').matchAll(
        /\p{Lu}+-\p{Lu}{3}-\d[\d.]*(?:-\d+)?\b/gu,
      )) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + number.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) found.push(`${number} in ${text.parentElement?.className}`);
      }
    }
    return found;
  });

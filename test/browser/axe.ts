import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules of WCAG 2.2 up to AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Violations that axe finds on a page, one line for each element: rule, impact, selector and what is wrong.
 * `include` narrows the search to elements that match a selector.
 */
export async function axe(page: Page, include = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(
    ([selector, values]) =>
      (window as unknown as { axe: typeof axeCore }).axe.run(selector, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    [include, tags] as const,
  );
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => {
      const failure = (node.failureSummary ?? violation.help).split('\n').slice(1).join(' ').trim();
      return `${violation.id} (${violation.impact}) ${node.target.join(' ')}: ${failure}`;
    }),
  );
}

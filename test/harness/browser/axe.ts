import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

// Every page reads it anew, so the small form of it.
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Rules of WCAG 2.2 up to AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules whose outcome a theme can change. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * Violations that axe finds on a page, one line for each element: rule, impact, selector and what is wrong.
 * `include` narrows the search to elements that match a selector.
 */
export const axe = (page: Page, include = 'html'): Promise<string[]> =>
  violations(page, include, { type: 'tag', values: tags });

/** The violations of colour alone: what is left to find once another theme was looked at in full. */
export const axeColours = (page: Page, include = 'html'): Promise<string[]> =>
  violations(page, include, { type: 'rule', values: rulesOfColour });

async function violations(page: Page, include: string, runOnly: axeCore.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    ([selector, only]) =>
      (window as unknown as { axe: typeof axeCore }).axe.run(selector, {
        runOnly: only,
        resultTypes: ['violations'],
        preload: false,
      }),
    [include, runOnly] as const,
  );
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => {
      const failure = (node.failureSummary ?? violation.help).split('\n').slice(1).join(' ').trim();
      return `${violation.id} (${violation.impact}) ${node.target.join(' ')}: ${failure}`;
    }),
  );
}

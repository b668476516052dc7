import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

// Every page reads it anew, so the small form of it. The markup of each element it comes by is asked for by nobody.
const source = `${readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')};axe.configure({ noHtml: true })`;

/** Rules of WCAG 2.2 up to AA, and what axe calls best practice. */
const allRules: axeCore.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
};

/** The rules whose outcome a theme can change. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * Violations that axe finds on a page, one line for each element: rule, impact, selector and what is wrong.
 * `include` narrows the search to elements that match a selector.
 */
export const axe = (page: Page, include = 'html'): Promise<string[]> =>
  violations(page, include, { runOnly: allRules });

/** The violations of colour alone: what is left to find once another theme was looked at in full. */
export const axeColours = (page: Page): Promise<string[]> =>
  violations(page, 'html', { runOnly: { type: 'rule', values: rulesOfColour } });

/** All violations in the light theme, and in the dark one those of colour: for what is looked at in both. */
export const axeIn = (page: Page, theme: 'light' | 'dark'): Promise<string[]> =>
  theme === 'light' ? axe(page) : axeColours(page);

/** How large targets are and how far apart is decided by styles, as colours are. */
const rulesOfStyle = [...rulesOfColour, 'target-size'];

/** The violations that have nothing to do with styles, which take longer to judge than all the rest. */
export const axeStructure = (page: Page): Promise<string[]> =>
  violations(page, 'html', {
    runOnly: allRules,
    rules: Object.fromEntries(rulesOfStyle.map((rule) => [rule, { enabled: false }])),
  });

async function violations(page: Page, include: string, options: axeCore.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    ([selector, rules]) =>
      (window as unknown as { axe: typeof axeCore }).axe.run(selector, {
        ...rules,
        resultTypes: ['violations'],
        preload: false,
      }),
    [include, options] as const,
  );
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => {
      const failure = (node.failureSummary ?? violation.help).split('\n').slice(1).join(' ').trim();
      return `${violation.id} (${violation.impact}) ${node.target.join(' ')}: ${failure}`;
    }),
  );
}

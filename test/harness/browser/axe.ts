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

/** Of elements that are made alike axe looks at so many; `CLAUSEBOOK_ALL=1` asks for all. */
const alike = 6;

/**
 * Takes away siblings that hold nothing but what stands on the page often enough: elements of the same classes, roles,
 * states and styles of their own, below the same kind of parent. What some attribute of another element names stays.
 * What only whole pages show – ids that stand twice, links that lead nowhere, the order of headings – is looked at
 * without a browser (site.built). For a page that nothing else is asked of.
 */
export async function thin(page: Page): Promise<void> {
  if (process.env['CLAUSEBOOK_ALL'] === '1') return;
  await page.evaluate((most) => {
    const naming = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];
    const named = new Set(
      naming.flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].flatMap(
          (element) => element.getAttribute(name)?.split(/\s+/) ?? [],
        ),
      ),
    );
    const isNamed = (element: Element) =>
      [element, ...element.querySelectorAll('[id]')].some(({ id }) => id !== '' && named.has(id));
    const plainKind = ({ localName, className }: Element) => `${localName}.${className}`;
    const ownKind = (element: Element): string =>
      [
        element.parentElement && plainKind(element.parentElement),
        element.localName,
        ...[...element.attributes].flatMap(({ name, value }) => {
          if (/^(?:class|role|type|scope|style|aria-(?!label|describedby|controls|owns))/.test(name))
            return [`${name}=${value}`];
          // Styles ask whether these are there, and not what they say.
          return /^(?:data-|open$|hidden$|disabled$|tabindex$)/.test(name) ? [name] : [];
        }),
      ].join(' ');
    const own = new Map(
      [...document.body.querySelectorAll('*')].map((element) => [element, ownKind(element)]),
    );
    const counts = new Map<string, number>();
    const isRare = (element: Element) => (counts.get(own.get(element) ?? '') ?? 0) < most;
    const walk = (parent: Element): void => {
      const many = parent.children.length > most;
      for (const child of [...parent.children]) {
        if (many && !isRare(child) && ![...child.querySelectorAll('*')].some(isRare) && !isNamed(child)) {
          child.remove();
          continue;
        }
        const kind = own.get(child) ?? '';
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        walk(child);
      }
    };
    walk(document.body);
  }, alike);
}

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

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type OpenOptions, type OpenSite, openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');
const hostile = openSite('hostile');

/** A page as it goes on paper, in a window of the size of a sheet. */
async function printed(site: OpenSite, path: string, options: OpenOptions = {}): Promise<Page> {
  const page = await site.open(path, {
    viewport: { width: 800, height: 1100 },
    ...options,
  });
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** What stands in a margin of the sheets, as the browser understood it. */
const margin = (page: Page, place: string) =>
  page.evaluate((name) => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const texts = rules.filter((rule) => rule instanceof CSSPageRule && rule.selectorText === '');
    const found = texts.flatMap(
      (rule) => new RegExp(`@${name} \\{[^}]*content: "((?:[^"\\\\]|\\\\.)*)"`).exec(rule.cssText)?.[1] ?? [],
    );
    return found.at(-1);
  }, place);

test('every sheet names the organisation, the document with its state, and that it is uncontrolled', async () => {
  const page = await printed(demo, 'documents/incident-procedure/');
  expect(await margin(page, 'top-left')).toBe(
    'Tidewold Managed Services Limited – Service management manual',
  );
  expect(await margin(page, 'top-right')).toMatch(/^\S+-8\.1 Incident procedure · \d+\.\d+, In force$/);
  expect(await margin(page, 'bottom-left')).toBe('Uncontrolled when printed');
  expect(await page.locator('.print-head').textContent()).toContain('In force');
});

test('a hostile name in the margin is the text it is, and ends neither string nor style', async () => {
  const page = await printed(hostile, 'roles/');
  expect(await margin(page, 'top-left')).toContain('<script>alert(1)</script> Ltd');
  expect(await page.locator('body > script:text("alert(1)"), head > script:text("alert(1)")').count()).toBe(
    0,
  );
});

test('what only works on a screen stays off the paper', async () => {
  const page = await printed(demo, 'documents/incident-procedure/');
  for (const part of [
    'nav.sidebar',
    '.right-sidebar',
    'header.header',
    '.report',
    '.pagination-links',
    '.control-links',
  ])
    expect(await page.locator(part).first().isVisible(), part).toBe(false);
  const register = await printed(demo, 'registers/records/');
  expect(await register.getByRole('link', { name: /as CSV/ }).isVisible()).toBe(false);
});

test.each(['documents/incident-procedure/', 'documents/process-map/', 'clauses/8.1/', 'registers/coverage/'])(
  'nothing on %s is wider than the paper',
  async (path) => {
    const page = await printed(demo, path);
    // The width of A4 between its margins, at 96 dots an inch.
    await page.setViewportSize({ width: 672, height: 1000 });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main table, main svg')]
        .filter((element) => element.getBoundingClientRect().right > 673)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(cut).toEqual([]);
  },
);

test.each(['registers/checklist/', 'clauses/8.1/', 'documents/incident-procedure/', 'registers/coverage/'])(
  'no head of a table on %s stands alone at the foot of a sheet, and no group of steps or rows jumps to the next as a whole',
  async (path) => {
    const page = await printed(demo, path);
    const first = await page
      .locator('main thead + tbody > tr:first-child')
      .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).breakBefore));
    expect(first.length).toBeGreaterThan(0);
    expect(new Set(first)).toEqual(new Set(['avoid']));
    const held = await page
      .locator('main .answer:has(.step, tr)')
      .evaluateAll((answers) => answers.map((answer) => getComputedStyle(answer).breakInside));
    expect(held.filter((inside) => inside !== 'auto')).toEqual([]);
    if (path.startsWith('clauses/')) expect(held.length).toBeGreaterThan(0);
  },
);

test('a document becomes a PDF of several sheets', async () => {
  const page = await printed(demo, 'documents/incident-procedure/');
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
});

test.each(['clauses/8.1/', 'documents/incident-procedure/', 'registers/raci/', 'registers/coverage/'])(
  'paper shows %s in the colours of the light theme, whatever the reader has on the screen',
  async (path) => {
    const colours = async (colorScheme: 'light' | 'dark') => {
      const page = await printed(demo, path, { colorScheme });
      expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
      return page.evaluate((most) => {
        // What is made alike is coloured alike: some of each element with its classes, by what stands around it.
        const seen = new Map<string, number>();
        const kindOf = (element: Element | null): string =>
          element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : '';
        const some = [...document.querySelectorAll('body *')].filter((element) => {
          const kind = [element, element.parentElement, element.parentElement?.parentElement ?? null]
            .map(kindOf)
            .join(' ');
          const count = (seen.get(kind) ?? 0) + 1;
          seen.set(kind, count);
          return count <= most && element.checkVisibility();
        });
        return some.flatMap((element) =>
          [null, '::before', '::after'].map((part) => {
            const style = getComputedStyle(element, part);
            const { color, backgroundColor, backgroundImage, borderInlineStartColor, fill, stroke } = style;
            return [color, backgroundColor, backgroundImage, borderInlineStartColor, fill, stroke].join();
          }),
        );
      }, 5);
    };
    expect(await colours('dark')).toEqual(await colours('light'));
  },
);

interface Sheet {
  width: number;
  height: number;
}

const sheets = new Map<string, Promise<Sheet[]>>();

/** The sizes of a page's sheets when a reader prints it on A4, as width and height in points; each page is printed once. */
function sheetsOf(path: string): Promise<Sheet[]> {
  const known = sheets.get(path) ?? print(path);
  sheets.set(path, known);
  return known;
}

async function print(path: string): Promise<Sheet[]> {
  const page = await printed(demo, path);
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height),
  }));
}

test('who does what needs fewer than a sheet for twenty steps, and tells the roles by name', async () => {
  const sheets = await sheetsOf('registers/raci/');
  const page = await printed(demo, 'registers/raci/');
  const steps = await page.locator('.raci-table .raci-number:visible').count();
  expect(sheets.length).toBeLessThan(steps / 20);
  const parts = page.locator('.raci-table td:visible');
  expect(await parts.count()).toBeGreaterThan(steps);
  expect(await parts.first().evaluate((part) => getComputedStyle(part, '::after').content)).toMatch(
    /manager/,
  );
});

test.each(['documents', 'records', 'roles', 'coverage', 'raci', 'suppliers'])(
  'the register of %s lies on its side from its first sheet on',
  async (name) => {
    const sheets = await sheetsOf(`registers/${name}/`);
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter(({ width, height }) => width < height)).toEqual([]);
  },
);

test('the documents that say the same are folded on a screen and listed on paper', async () => {
  const page = await printed(demo, 'clauses/6.1/');
  const [same] = await page.locator('[id="req-6.1-3"] .same-passage a').all();
  if (!same) throw new Error('Nothing is folded');
  expect(await same.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  expect(await same.isVisible()).toBe(false);
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { type ServedSite, serve } from '../browser/serve.ts';
import { buildManual } from '../setup/build-manuals.ts';

let demo: ServedSite;
let hostile: ServedSite;
let browser: Browser;

beforeAll(async () => {
  const [plain, odd, opened] = await Promise.all([
    buildManual('demo'),
    buildManual('hostile'),
    openBrowser(),
  ]);
  browser = opened;
  demo = await serve(plain.dist);
  hostile = await serve(odd.dist);
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
  await hostile?.close();
});

async function printed(address: string, use: (page: Page) => Promise<void>) {
  const page = await browser.newPage({ viewport: { width: 800, height: 1100 } });
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: 'print' });
    await use(page);
  } finally {
    await page.close();
  }
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
  await printed(`${demo.url}documents/incident-procedure/`, async (page) => {
    expect(await margin(page, 'top-left')).toBe(
      'Tidewold Managed Services Limited – Service management manual',
    );
    expect(await margin(page, 'top-right')).toBe('TWD-PRC-8.1 Incident procedure · Draft, not approved');
    expect(await margin(page, 'bottom-left')).toBe('Uncontrolled when printed');
    expect(await page.locator('.print-head').textContent()).toContain('Draft, not approved');
  });
});

test('a hostile name in the margin is the text it is, and ends neither string nor style', async () => {
  await printed(`${hostile.url}roles/`, async (page) => {
    expect(await margin(page, 'top-left')).toContain('<script>alert(1)</script> Ltd');
    expect(await page.locator('body > script:text("alert(1)"), head > script:text("alert(1)")').count()).toBe(
      0,
    );
  });
});

test('what only works on a screen stays off the paper', async () => {
  await printed(`${demo.url}documents/incident-procedure/`, async (page) => {
    for (const part of [
      'nav.sidebar',
      '.right-sidebar',
      'header.header',
      '.report',
      '.pagination-links',
      '.control-links',
    ])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
  });
  await printed(`${demo.url}registers/records/`, async (page) => {
    expect(await page.getByRole('link', { name: /as CSV/ }).isVisible()).toBe(false);
  });
});

test.each(['documents/incident-procedure/', 'documents/process-map/', 'clauses/8.1/', 'registers/coverage/'])(
  'nothing on %s is wider than the paper',
  async (path) => {
    await printed(demo.url + path, async (page) => {
      // The width of A4 between its margins, at 96 dots an inch.
      await page.setViewportSize({ width: 672, height: 1000 });
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main table, main svg')]
          .filter((element) => element.getBoundingClientRect().right > 673)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(cut).toEqual([]);
    });
  },
);

test('a document becomes a PDF of several sheets', async () => {
  await printed(`${demo.url}documents/incident-procedure/`, async (page) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
  });
});

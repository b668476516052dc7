import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { dayAfter, dayBefore } from '../../src/organisation/index.ts';
import { axe } from '../harness/browser/axe.ts';
import { newPage, openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');

interface Listed {
  url: string;
  status: string;
  nextReview: string | null;
  versions: { version: string; state: string; inForceFrom: string | null }[];
}
let documents: Listed[];
beforeAll(() => {
  documents = JSON.parse(readFileSync(join(demo.manual.dist, 'data/manual.json'), 'utf8')).documents;
});

const phone = { viewport: { width: 390, height: 844 } };
const desk = { viewport: { width: 1366, height: 768 } };

/** A page of the demo on a reader's day. */
async function openOn(day: string, path: string, window: typeof phone = desk): Promise<Page> {
  const page = await newPage(window);
  await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
  await page.goto(demo.url + path);
  return page;
}

/** Where the first lines of the text stand. */
const placeOfText = (page: Page) =>
  page.locator('.document-body').evaluate((body) => body.getBoundingClientRect().top);

test.each([desk, phone])(
  'a review that is overdue is told by the reader’s day, and nothing moves for it',
  async (window) => {
    const { url, nextReview } = documents.find(
      (one) => one.status === 'in-force' && one.nextReview,
    ) as Listed;
    const due = nextReview as string;
    const on = await openOn(due, url, window);
    expect(await on.getByText('Review overdue').isVisible()).toBe(false);
    const after = await openOn(dayAfter(due, 'P1D'), url, window);
    expect(await after.getByText('Review overdue').isVisible()).toBe(true);
    expect(await placeOfText(after)).toBe(await placeOfText(on));
    expect(await axe(after)).toEqual([]);
  },
);

test.each([desk, phone])(
  'a version that came into force since the build is told, in the place of what announced it',
  async (window) => {
    const { url, versions } = documents.find((one) =>
      one.versions.some(({ state }) => state === 'scheduled'),
    ) as Listed;
    const coming = versions.find(({ state }) => state === 'scheduled');
    const day = coming?.inForceFrom as string;
    const said = `Version ${coming?.version} came into force on`;
    const before = await openOn(dayBefore(day), url, window);
    expect(await before.getByText(said).isVisible()).toBe(false);
    const since = await openOn(day, url, window);
    expect(await since.getByText(said).isVisible()).toBe(true);
    expect(await since.getByText('not in force yet').filter({ visible: true }).count()).toBe(0);
    expect(await placeOfText(since)).toBe(await placeOfText(before));
    expect(await axe(since)).toEqual([]);
  },
);

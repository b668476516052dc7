import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeStructure, thin } from '../harness/browser/axe.ts';
import { linesOf, onEachPage } from '../harness/browser/each-page.ts';
import { openSite } from '../harness/browser/open-site.ts';
import { pageTypes } from '../harness/browser/page-types.ts';
import { sampleOf } from '../harness/seed.ts';
import { pagesOf, type Page as SitePage } from '../site/read-site.ts';

const demo = openSite('demo');
const types = new Set<string>(pageTypes);
const window = (colorScheme: 'light' | 'dark') => ({ colorScheme, waitUntil: 'domcontentloaded' }) as const;

/** What a page is made of, as a reader's program sees it: elements, with their classes and roles. */
const kindsIn = ({ html }: SitePage): Set<string> =>
  new Set(
    Array.from(html.matchAll(/<([a-z][\w-]*)\b([^>]*)>/g), ([, tag, attributes = '']) =>
      [tag, ...(attributes.match(/\b(?:class|role|type|scope)="[^"]*"/g) ?? [])].join(' '),
    ),
  );

/** Those of some pages that have a kind of element which fewer than two of `others`, and of those before them, have. */
function pagesOfKinds(pages: readonly SitePage[], others: readonly SitePage[]): SitePage[] {
  const seen = new Map<string, number>();
  const count = (kinds: ReadonlySet<string>) => {
    for (const kind of kinds) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  };
  for (const page of others) count(kindsIn(page));
  return pages.filter((page) => {
    const kinds = kindsIn(page);
    const isWanted = [...kinds].some((kind) => (seen.get(kind) ?? 0) < 2);
    if (isWanted) count(kinds);
    return isWanted;
  });
}

// Colours come from the theme and from what a type of page draws: axe-page-types looks at them, with all other rules.
// Headings, anchors, links and tables are looked at on every page, without a browser (site.built).
test('pages that show each kind of element there is twice, and one in twelve of the others, have no barrier in their structure', async () => {
  const isOfVersion = ({ path }: SitePage) => path.includes('/versions/');
  const isPage = (page: SitePage) =>
    page.path === '404.html' || page.path === '' || page.path.endsWith('/') || isOfVersion(page);
  const every = pagesOf(demo.manual.dist).filter(isPage);
  // Types of page are found by walking the site, so none of the many is left out by mistake.
  const typical = every.filter(({ path }) => types.has(path));
  expect(typical.length).toBeGreaterThan(30);
  const rest = every.filter(({ path }) => !types.has(path));
  // What earlier versions and their changes are made of is seen nowhere else, so both kinds of page are among these.
  const versions = rest.filter(isOfVersion);
  const ofKinds = new Set([
    ...pagesOfKinds(
      rest.filter((page) => !isOfVersion(page)),
      typical,
    ),
    ...pagesOfKinds(versions, []),
  ]);
  for (const end of ['/', 'redline.html'])
    expect([...ofKinds].some((page) => isOfVersion(page) && page.path.endsWith(end))).toBe(true);
  const others = sampleOf(
    rest.filter((page) => !ofKinds.has(page) && !isOfVersion(page)),
    12,
  );
  const paths = [...ofKinds, ...others].map(({ path }) => path);
  console.log(`axe looks at ${ofKinds.size} pages for their kinds, and at ${others.length} others.`);
  expect(paths.length).toBeGreaterThan(40);
  const look = async (page: Page) => {
    await thin(page);
    return axeStructure(page);
  };
  expect(linesOf(await onEachPage(demo, paths, window('light'), look))).toEqual([]);
}, 600_000);

test('a barrier of structure would be found', async () => {
  const page = await demo.open('roles/service-desk/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect((await axeStructure(page)).map((line) => line.split(' ')[0])).toEqual(['image-alt']);
});

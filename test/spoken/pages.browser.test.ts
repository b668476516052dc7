import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { linesOf, onEachPage } from '../harness/browser/each-page.ts';
import { openSite } from '../harness/browser/open-site.ts';
import { ask, openSearch } from '../harness/browser/search.ts';
import {
  faultsOfHeadings,
  faultsOfLandmarks,
  faultsOfLinks,
  faultsOfNames,
  faultsOfTables,
} from './faults.ts';
import { allOf, spokenTree } from './tree.ts';

const demo = openSite('demo');

const pages = [
  '',
  'clauses/8.1/',
  'clauses/4.5/',
  'documents/incident-procedure/',
  'documents/service-level-agreement-managed-workplace-marlowend/',
  'roles/',
  'roles/service-desk/',
  'records/incident-record/',
  'registers/documents/',
  'registers/checklist/',
  'registers/raci/?type=Process',
  'registers/decisions/',
  'on-call/',
  '404.html',
];

/** All that a screen reader would be told wrongly, or not at all, of a page. */
async function faultsOf(page: Page): Promise<string[]> {
  const tree = await spokenTree(page);
  const main = allOf(tree).find(({ role }) => role === 'main') ?? tree;
  return [
    ...faultsOfLandmarks(tree),
    ...faultsOfHeadings(main),
    ...faultsOfNames(tree),
    ...faultsOfLinks(main),
    ...faultsOfTables(tree),
  ];
}

// The front page is the site itself; what is not there is in no list.
const unlisted = ['', '404.html'];

/** Whether the side list marks one entry, as the page or as what it is a part of. */
async function faultsOfPlace(page: Page, origin: string): Promise<string[]> {
  const marked = await page.locator('nav.sidebar [aria-current]').count();
  const wanted = unlisted.includes(page.url().slice(origin.length)) ? 0 : 1;
  return marked === wanted ? [] : [`${marked} entries of the side list are marked`];
}

test('each type of page is told with landmarks, headings, names and tables that speak for themselves', async () => {
  const found = await onEachPage(demo, pages, {}, async (page) => [
    ...(await faultsOf(page)),
    ...(await faultsOfPlace(page, demo.url)),
  ]);
  expect(linesOf(found)).toEqual([]);
}, 60_000);

test('the search is a dialog with a name, whose parts have names, and nothing behind it is told', async () => {
  const page = await demo.open();
  await openSearch(page);
  await ask(page, 'major incident');
  const tree = await spokenTree(page);
  const all = allOf(tree);
  expect(all.filter(({ role }) => role === 'dialog').map(({ name }) => name)).toEqual([
    expect.stringMatching(/\w/),
  ]);
  expect(all.filter(({ role }) => role === 'main')).toEqual([]);
  expect(all.filter(({ role }) => role === 'link').length).toBeGreaterThan(10);
  expect([...faultsOfNames(tree), ...faultsOfLinks(tree)]).toEqual([]);
  // A list of places is called after the page that they are in.
  const lists = all.filter(({ role, name }) => role === 'list' && name !== '').map(({ name }) => name);
  expect(lists.length).toBeGreaterThan(1);
  expect(new Set(lists).size).toBe(lists.length);
});

test('a part of a page that does not speak would be found', async () => {
  const page = await demo.open('documents/incident-procedure/');
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    main.insertAdjacentHTML(
      'beforeend',
      `<nav aria-label="Main"></nav><section role="region"></section><h2>Two</h2><h4>Four</h4>
       <button>…</button><p><a href="/roles/">here</a></p><p><a href="/records/">here</a></p>
       <table><thead><tr><th></th><th>B</th></tr></thead><tbody><tr><td>·</td><td>1</td></tr></tbody></table>`,
    );
  });
  const found = (await faultsOf(page)).join('\n');
  for (const fault of [
    'there twice: navigation "Main"',
    '"Four" is of level 4 after one of level 2',
    'button "…"',
    '"here" under "Four" leads to',
    'a table has no name',
    'has a column without a name',
    'read as "·"',
  ])
    expect(found).toContain(fault);
});

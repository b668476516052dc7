import { beforeAll, expect, test } from 'vitest';
import { buildManual } from '../harness/build-manuals.ts';
import { all, attribute, type Page, pagesAt, textOf } from '../site/read-site.ts';

let smallest: Map<string, Page>;
let demo: Map<string, Page>;

const said = (node: Parameters<typeof textOf>[0]) => textOf(node).replace(/\s+/g, ' ').trim();
const pageOf = (pages: Map<string, Page>, path: string): Page => {
  const page = pages.get(path);
  if (!page) throw new Error(`${path} is missing`);
  return page;
};

beforeAll(async () => {
  const pagesIn = async (name: string, paths: string[]) =>
    new Map(pagesAt((await buildManual(name)).dist, paths).map((page) => [page.path, page]));
  smallest = await pagesIn('smallest', ['documents/', 'clauses/', 'clauses/8.1/']);
  demo = await pagesIn('demo', ['documents/', 'clauses/', 'clauses/6.1/', 'documents/supplier-register/']);
});

test('where all documents of a list are drafts, one line above the list says so', () => {
  const states = (path: string, within: string) => all(`${within} .state`, pageOf(smallest, path)).map(said);
  expect(states('documents/', 'main')).toEqual(['Draft, not approved']);
  expect(states('clauses/8.1/', '.shared-state')).toEqual(['Draft, not approved']);
  expect(states('clauses/8.1/', '.entries')).toEqual([]);
  // The points say that they are drafted; the documents that answer them need not.
  expect(states('clauses/8.1/', '.point-drafted .answer')).toEqual([]);
});

test('documents are called by their titles first, and their numbers follow', () => {
  for (const pages of [smallest, demo])
    for (const path of ['documents/', 'clauses/']) {
      const links = all('main a.titled', pageOf(pages, path));
      expect(links.length).toBeGreaterThan(20);
      for (const link of links) {
        const [number] = all('.number', link);
        expect(said(link)).toMatch(/^\p{L}/u);
        expect(number && said(link).endsWith(` ${said(number)}`)).toBe(true);
      }
    }
});

test('documents of one file stand folded behind what their titles have in common', () => {
  for (const path of ['documents/', 'clauses/', 'clauses/6.1/']) {
    const families = all('main .family', pageOf(demo, path));
    const summaries = families.flatMap((family) => all('summary', family)).map(said);
    expect(summaries).toContain('Service level agreement 23 documents');
    const [first] = families;
    const [link] = first ? all('a', first) : [];
    expect(link && said(link)).toBe('Managed Workplace for Marlowend Building Society');
  }
});

test('a register leads to what is agreed on what it lists', () => {
  const page = pageOf(demo, 'documents/supplier-register/');
  const links = all('.from-the-manual .document-titles a', page).map((link) => attribute(link, 'href') ?? '');
  expect(links.filter((href) => href.includes('contract-schedule')).length).toBeGreaterThan(3);
});

import { beforeAll, expect, test } from 'vitest';
import { buildManual } from '../harness/build-manuals.ts';
import { all, attribute, type Page, pagesOf, textOf } from './read-site.ts';

const manuals = ['demo', 'smallest', 'hostile'] as const;
let built: Record<(typeof manuals)[number], Page[]>;

beforeAll(async () => {
  const entries = await Promise.all(
    manuals.map(async (name) => [name, pagesOf((await buildManual(name)).dist)] as const),
  );
  built = Object.fromEntries(entries) as typeof built;
});

const reportOf = (page: Page | undefined) => {
  const [link] = page ? all('a.report', page) : [];
  return link && attribute(link, 'href');
};
const at = (pages: Page[], path: string) => pages.find((page) => page.path === path);

test('documents, clauses, roles and records lead to where a problem is reported, and say which page it is', () => {
  const pages = built.demo;
  const report = new URL(reportOf(at(pages, 'documents/incident-procedure/')) ?? '');
  expect(report.protocol + report.pathname).toBe('mailto:manual@tidewold.example');
  expect(report.searchParams.get('subject')).toMatch(/^Problem with \S+-8\.1 Incident procedure$/);
  expect(report.searchParams.get('body')).toMatch(/State: \d+\.\d+, In force/);
  expect(report.searchParams.get('body')).toContain(
    'Address: https://manual.tidewold.example/documents/incident-procedure/',
  );
  for (const path of ['clauses/8.1/', 'roles/service-desk/', 'records/incident-record/', ''])
    expect(reportOf(at(pages, path)), path).toMatch(/^mailto:/);
  expect(reportOf(at(pages, 'registers/documents/'))).toBeUndefined();
});

test('where the organisation names no place for reports there is no link to one', () => {
  const pages = built.smallest;
  const reports = /<a [^>]*\bclass="[^"]*\breport\b/;
  expect(pages.filter(({ html }) => reports.test(html)).map(({ path }) => path)).toEqual([]);
  expect(built.demo.filter(({ html }) => reports.test(html)).length).toBeGreaterThan(100);
});

test('a hostile title fills one field of the tracker and no other', () => {
  const pages = built.hostile;
  const titles = new Set<string>();
  for (const page of pages.filter(({ path }) => /^(documents|roles|records)\/[^/]+\/$/.test(path))) {
    const href = reportOf(page);
    if (!href) continue;
    const report = new URL(href);
    expect(report.origin).toBe('https://tracker.hostile.example');
    expect([...report.searchParams.keys()]).toEqual(['q', 'title', 'body']);
    titles.add(report.searchParams.get('title') ?? '');
  }
  expect([...titles].some((title) => title.includes('<script>alert(1)</script>'))).toBe(true);
});

test('a document tells the steps that name it, and each leads to the step', () => {
  const pages = built.demo;
  const change = at(pages, 'documents/change-procedure/');
  const links = change ? all('.naming-steps dd a', change) : [];
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    const address = new URL(attribute(link, 'href') ?? '', 'http://manual.test/');
    const page = at(pages, address.pathname.slice(1));
    const [row] = page ? all(`[id="${address.hash.slice(1)}"]`, page) : [];
    expect(row && textOf(row), address.href).toMatch(/\S+-9\.2\b/);
  }
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentEntry, Manual } from '../../src/manual/model/manual.ts';
import { pageFinder, pagesOf } from '../../src/manual/site-map.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { keyFiguresOf } from '../../src/pages/front-page/key-figures.ts';
import { headsOf } from '../../src/pages/head.ts';
import { programGuideOf } from '../../src/pages/llms-index.ts';
import { noticeOf } from '../../src/pages/notice.ts';
import { paginationOf } from '../../src/pages/pagination.ts';
import { runningHeadOf } from '../../src/pages/running-head.ts';
import { sidebarOf } from '../../src/pages/sidebar.ts';
import { linksOf, type SidebarEntry } from '../../src/pages/sidebar-entries.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const words = wordsOf('en', 'en-GB');
let manual: Manual;

beforeAll(() => {
  const incident = doc('Text.', { id: 'incident', title: 'Incidents' });
  const change = doc('Text.', { id: 'change', title: 'Changes', type: 'policy', clauses: "['9.2']" });
  ({ manual } = manualOf({ documents: { 'incident.mdx': incident, 'change.mdx': change } }));
});

/** A manual in which many documents speak to clause 8.1. */
function large(count: number, each = false): Manual {
  const [first] = manual.documents as [DocumentEntry];
  const documents = Array.from({ length: count }, (_, index) => ({
    ...first,
    id: each ? 'incident' : `incident-${index}`,
    key: `incident-${index}`,
    number: `PRC-8.1-${index}`,
    url: `documents/incident-${index}/`,
  }));
  return { ...manual, documents };
}

const documentsIn = (entries: readonly SidebarEntry[]) =>
  linksOf(entries).filter(({ href }) => /^\/documents\/[^#]/.test(href));
/** Every name in the sidebar, of links and of groups. */
const namesIn = (entries: readonly SidebarEntry[]): string[] =>
  entries.flatMap((entry) => [entry.label, ...(entry.type === 'group' ? namesIn(entry.entries) : [])]);

test('every page of the manual is one page, with what it is and the way down to it', () => {
  const pages = pagesOf(manual, words);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  const pageAt = pageFinder(pages);
  expect(pageAt('clauses/8.1/')).toMatchObject({ kind: 'clause', number: '8.1', state: '' });
  expect(pageAt('clauses/8.1/')?.trail.map(({ path }) => path)).toEqual(['clauses/', 'clauses/8/']);
  expect(pageAt('documents/incident/')).toMatchObject({
    kind: 'document',
    title: 'Incidents',
    state: 'Draft, not approved',
    trail: [{ path: 'documents/' }, { label: 'Procedures', path: 'documents/#procedure' }],
  });
  expect(pageAt('registers/obligations/')).toMatchObject({ kind: 'register', title: 'Obligations' });
  expect(pageAt('editions/')?.trail).toEqual([{ label: 'Clause index', path: 'clauses/' }]);
  expect(pageAt('')).toMatchObject({ kind: 'front', trail: [] });
  expect(pageAt('nowhere/')).toBeUndefined();
});

test('neighbours follow the order of the edition and of the documents, and registers have none', () => {
  const paginationAt = paginationOf(pagesOf(manual, words));
  expect(paginationAt('clauses/8.1/').next?.label).toMatch(/^8\.2 /);
  expect(paginationAt('clauses/4/').prev).toBeUndefined();
  expect(paginationAt('documents/incident/').next?.href).toBe('/documents/change/');
  expect(paginationAt('registers/documents/')).toEqual({ prev: undefined, next: undefined });
});

test('head and running head name page and manual, and a hostile title stays text', () => {
  const tags = headsOf(manual, words)([{ tag: 'title', content: 'x' }], 'documents/incident/', '<b>&');
  expect(tags.find(({ tag }) => tag === 'title')?.content).toMatch(/^&lt;b>&amp; \| /);
  expect(tags.some(({ attrs }) => attrs?.['href'] === '/documents/incident/incident.md')).toBe(true);
  const runningHead = runningHeadOf(manual, words);
  expect(runningHead('documents/incident/', 'Incidents').page).toBe('Incidents · Draft, not approved');
  expect(runningHead('clauses/8.1/', '8.1').page).toBe('8.1');
});

test('a page is described to search engines where they may read it, and nowhere else', () => {
  const described = (searchEngines: boolean) => {
    const open = { ...manual, organisation: { ...manual.organisation, searchEngines } };
    const tags = headsOf(open, words)([], 'documents/incident/', 'Incidents');
    return tags
      .filter(({ attrs }) => attrs?.['name'] === 'description')
      .map(({ attrs }) => attrs?.['content']);
  };
  const { title, name } = manual.organisation;
  expect(described(true)).toEqual([`Incidents: a page of “${title}” of ${name}.`]);
  expect(described(false)).toEqual([]);
});

test('figures, notice and guide for programs are told of the manual that is asked about', () => {
  const [documents] = keyFiguresOf(manual, words);
  expect(documents).toMatchObject({ value: '0 of 2', to: 'registers/documents/' });
  expect(noticeOf(manual, words)[0]).toContain('was superseded by');
  const guide = programGuideOf(manual, words);
  expect(guide.map(({ title }) => title)).toContain('Policies');
  expect(guide.flatMap(({ entries }) => entries).map(({ address }) => address)).toContain(
    '/data/obligations.csv',
  );
});

describe('the sidebar', () => {
  test('has four groups, in which no name stands twice', () => {
    for (const path of ['', 'clauses/8.1/', 'documents/incident/']) {
      const entries = sidebarOf(manual, words)(path);
      expect(entries.map(({ label }) => label)).toEqual([
        'Find',
        'Documents by type',
        'For audits',
        'For editors',
      ]);
      const names = namesIn(entries);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  test('calls each page as the page calls itself', () => {
    const pageAt = pageFinder(pagesOf(manual, words));
    const wrong = linksOf(sidebarOf(manual, words)('clauses/4.1/'))
      .map(({ href, label }) => ({ page: pageAt(href.slice(1)), label }))
      .filter(({ page, label }) => page && page.kind !== 'clause' && page.title !== label);
    expect(wrong).toEqual([]);
  });

  test('has one place for every page: its own entry, or that of the list it stands in', () => {
    const sidebarAt = sidebarOf(manual, words);
    const marks = pagesOf(manual, words)
      .filter(({ kind }) => kind !== 'front')
      .map((page) => ({
        path: page.path,
        marked: linksOf(sidebarAt(page.path)).filter(({ isCurrent }) => isCurrent),
      }));
    expect(marks.filter(({ marked }) => marked.length !== 1)).toEqual([]);
    const of = (path: string) => {
      const [place] = marks.find((page) => page.path === path)?.marked ?? [];
      return [place?.href, place?.attrs['aria-current']];
    };
    expect(of('roles/service-desk/')).toEqual(['/roles/', 'true']);
    expect(of('registers/roles/')).toEqual(['/roles/', 'true']);
    expect(of(manual.records[0]?.url ?? '')).toEqual(['/records/', 'true']);
    expect(of('records/')).toEqual(['/records/', 'page']);
    expect(of('documents/')).toEqual(['/documents/', 'page']);
    expect(of('clauses/8.1/')).toEqual(['/clauses/8.1/', 'page']);
    expect(linksOf(sidebarAt('')).filter(({ isCurrent }) => isCurrent)).toEqual([]);
  });

  test('opens the type of the current document and marks it by its title', () => {
    const entries = sidebarOf(manual, words)('documents/incident/');
    expect(documentsIn(entries)).toMatchObject([
      { label: 'Incidents', href: '/documents/incident/', isCurrent: true },
    ]);
    expect(documentsIn(sidebarOf(manual, words)('registers/documents/'))).toEqual([]);
    expect(documentsIn(sidebarOf(manual, words)('clauses/8.1/'))).toEqual([]);
  });

  test('lists the documents around the current one, in their order, and leads to all of them', () => {
    const entries = sidebarOf(large(2000), words)('documents/incident-1000/');
    expect(linksOf(entries)).toContainEqual(
      expect.objectContaining({ label: 'All 2,000 documents of this type', href: '/documents/#procedure' }),
    );
    expect(documentsIn(entries).map(({ href }) => href)).toEqual(
      Array.from({ length: 30 }, (_, index) => `/documents/incident-${985 + index}/`),
    );
    expect(documentsIn(entries).find(({ isCurrent }) => isCurrent)?.href).toBe('/documents/incident-1000/');
  });

  test('begins at the first and ends at the last document, and lists few of them all', () => {
    const at = (of: Manual, path: string) =>
      documentsIn(sidebarOf(of, words)(path)).map(({ href }) => href.replace(/\D/g, ''));
    expect(at(large(40), 'documents/incident-0/').slice(0, 2)).toEqual(['0', '1']);
    expect(at(large(40), 'documents/incident-39/').at(-1)).toBe('39');
    expect(at(large(40), 'documents/incident-39/')).toHaveLength(30);
    expect(at(large(30), 'documents/incident-29/')).toHaveLength(30);
  });

  test('folds the documents of one file, however many there are, and says how many', () => {
    const entries = sidebarOf(large(500, true), words)('documents/incident-3/');
    expect(namesIn(entries)).toContain('Incidents … (500 documents)');
    expect(documentsIn(entries)).toHaveLength(30);
  });

  test('is no longer in a manual of two thousand documents than in one of sixty', () => {
    const size = (count: number) =>
      JSON.stringify(sidebarOf(large(count), words)('documents/incident-50/')).length;
    expect(size(2000) / size(60)).toBeLessThan(1.02);
  });
});

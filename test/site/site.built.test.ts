import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltManual, buildManual } from '../harness/build-manuals.ts';
import { all, attribute, filesOf, type Page, pagesOf, textOf } from './read-site.ts';

const manuals = [
  ['demo', '/'],
  ['smallest', '/'],
  ['hospital', '/'],
  ['hostile', '/'],
  ['smallest', '/sub/manual/'],
] as const;

/** What the hostile values hold themselves. */
const planted = new Set(['{org.', '{item.', 'undefined', '[object Object]', 'NaN']);

/** Cells are left empty for a pen, and where a role has no part in a step: nothing is to be read there. */
const hasEmptyCells = ({ path }: Page): boolean => /^registers\/(raci|checklist)\/$/.test(path);

describe.each(manuals)('the built manual of %s under %s', (name, base) => {
  let manual: BuiltManual;
  let pages: Page[];
  let files: Set<string>;

  beforeAll(async () => {
    manual = await buildManual(name, base);
    pages = pagesOf(manual.dist);
    files = new Set(filesOf(manual.dist));
  });

  test('has a page for each clause, document, role and record of its data', () => {
    const data = JSON.parse(readFileSync(join(manual.dist, 'data/manual.json'), 'utf8'));
    const paths = new Set(pages.map(({ path }) => path));
    const missing = ['clauses', 'documents', 'roles', 'records']
      .flatMap((kind) => data[kind].map(({ url }: { url: string }) => url))
      .filter((url: string) => !paths.has(url));
    expect(missing).toEqual([]);
    expect(data.clauses).toHaveLength(53);
    expect(data.documents.length).toBeGreaterThan(20);
    expect(data.problems.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
  });

  test('has one h1 on each page and no id twice', () => {
    const wrong = pages.flatMap((page) => {
      const ids = all('[id]', page).map((element) => attribute(element, 'id'));
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      const headings = all('h1', page).length;
      return headings === 1 && twice.length === 0
        ? []
        : [`${page.path}: ${headings} h1, twice: ${twice.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('has no link or anchor that leads nowhere', () => {
    const anchors = new Map(
      pages.map((page) => [page.path, new Set(all('[id]', page).map((element) => attribute(element, 'id')))]),
    );
    const broken = new Set<string>();
    for (const page of pages)
      for (const link of all('a[href]', page)) {
        const address = new URL(attribute(link, 'href') ?? '', `http://manual.test${base}${page.path}`);
        if (address.host !== 'manual.test') continue;
        const path = decodeURI(address.pathname);
        const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
        const ids = inside === undefined ? undefined : anchors.get(inside);
        const found = inside !== undefined && (ids !== undefined || files.has(inside));
        const fragment = decodeURIComponent(address.hash.slice(1));
        if (!found) broken.add(`${page.path} -> ${attribute(link, 'href')}`);
        else if (fragment && ids && !ids.has(fragment))
          broken.add(`${page.path} -> ${attribute(link, 'href')} (no such anchor)`);
      }
    expect([...broken].slice(0, 20)).toEqual([]);
  });

  test('asks nothing of another origin', () => {
    const foreign = pages.flatMap((page) =>
      all('[src], link[href], form[action], [srcset]', page)
        .flatMap((element) =>
          ['src', 'href', 'action', 'srcSet'].map((name) => attribute(element, name) ?? ''),
        )
        .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))
        .map((address) => `${page.path}: ${address}`),
    );
    expect(foreign).toEqual([]);
    const styles = [...files].filter((file) => file.endsWith('.css'));
    for (const style of styles)
      expect(readFileSync(join(manual.dist, style), 'utf8')).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//);
  });

  test('leaves no placeholder, no empty table, no empty sentence', () => {
    const wrong = pages.flatMap((page) => {
      const main = all('main', page)[0];
      if (!main) return [`${page.path}: no main`];
      const text = textOf(main);
      // A hostile value may look like a placeholder: there it is the text that it is.
      const slips = [
        'undefined',
        '[object Object]',
        'NaN',
        '{org.',
        '{item.',
        'Invalid Date',
        '[COMPANY]',
        'TODO',
      ].filter((slip) => text.includes(slip) && !(name === 'hostile' && planted.has(slip)));
      const emptyTables = all('table', main).filter((table) => all('tbody tr', table).length === 0).length;
      const emptyBlocks = all(
        `p, li, th, h2, h3, dd, caption${hasEmptyCells(page) ? '' : ', td'}`,
        main,
      ).filter((block) => textOf(block).trim() === '' && all('img, svg, input, br', block).length === 0);
      const gaps =
        name === 'hostile'
          ? []
          : (/ (?:within|in|every|by|to|the|of) [.,;:)]| {2,}\.|\(\)/.exec(text.replace(/\s+/g, ' ')) ?? []);
      const found = [
        ...slips,
        ...(emptyTables ? [`${emptyTables} empty tables`] : []),
        ...emptyBlocks.map(({ tagName }) => `empty <${tagName}>`),
        ...gaps,
      ];
      return found.length > 0 ? [`${page.path}: ${found.join(', ')}`] : [];
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('is not for search engines and says what it is not', () => {
    for (const page of pages) expect(page.html, page.path).toMatch(/<meta name="robots" content="noindex/);
    const clause = pages.find(({ path }) => path === 'clauses/8.1/');
    expect(clause && textOf(clause.tree)).toMatch(/superseded by ISO\/IEC 20000-1:2018 in 2018/);
  });
});

test('a value with markup in it is the text it is, on every page', async () => {
  const { dist, root } = await buildManual('hostile');
  const values = JSON.parse(readFileSync(join(root, 'content/organisation.json'), 'utf8'));
  const pages = pagesOf(dist);
  const alien = pages.flatMap((page) =>
    all('script', page)
      .filter((script) => textOf(script).includes('alert(1)'))
      .map(() => page.path),
  );
  expect(alien).toEqual([]);
  expect(pages.flatMap((page) => all('a[href^="javascript:"]', page).map(() => page.path))).toEqual([]);
  const start = pages.find(({ path }) => path === '');
  expect(start && textOf(start.tree)).toContain(
    String(values.shortName ?? values.name)
      .replace(/\s+/g, ' ')
      .slice(0, 20),
  );
});

test('an address that a document had before leads to where it is now', async () => {
  const { dist } = await buildManual('hospital');
  const moved = pagesOf(dist).find(({ path }) => path === 'documents/paper-working/');
  expect(moved?.html).toContain('content="0;url=/documents/papierverfahren/"');
});

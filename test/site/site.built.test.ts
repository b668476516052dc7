import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltManual, buildManual } from '../harness/build-manuals.ts';
import { factsOf, type PageFacts } from './page-facts.ts';
import { eachPageOf, filesOf, pagesAt, textOf } from './read-site.ts';

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
const hasEmptyCells = ({ path }: PageFacts): boolean => /^registers\/(raci|checklist)\/$/.test(path);

describe.each(manuals)('the built manual of %s under %s', (name, base) => {
  let manual: BuiltManual;
  let pages: PageFacts[];
  let files: Set<string>;

  beforeAll(async () => {
    manual = await buildManual(name, base);
    pages = Array.from(eachPageOf(manual.dist), factsOf);
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

  test('is HTML in which nothing has to be mended', () => {
    expect(pages.flatMap(({ path, faults }) => faults.map((fault) => `${path} ${fault}`))).toEqual([]);
  });

  test('has one h1 on each page and no id twice', () => {
    const wrong = pages.flatMap(({ path, ids, headings }) => {
      const twice = ids.length === new Set(ids).size ? [] : ids.filter((id, at) => ids.indexOf(id) !== at);
      return headings === 1 && twice.length === 0
        ? []
        : [`${path}: ${headings} h1, twice: ${twice.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('has no heading that leaves out a level, and no link, button or picture without a name', () => {
    const wrong = pages.flatMap(({ path, levels, nameless }) => {
      // The h1 of a page of an old version stands above its main part.
      const leaps = levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1);
      return leaps.length + nameless.length === 0
        ? []
        : [`${path}: levels ${levels.join('')}, nameless ${nameless.join(' ')}`];
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('has no link or anchor that leads nowhere', () => {
    const anchors = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
    const broken = new Set<string>();
    for (const page of pages)
      for (const link of new Set(page.links)) {
        const address = new URL(link, `http://manual.test${base}${page.path}`);
        if (address.host !== 'manual.test') continue;
        const path = decodeURI(address.pathname);
        const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
        const ids = inside === undefined ? undefined : anchors.get(inside);
        const found = inside !== undefined && (ids !== undefined || files.has(inside));
        const fragment = decodeURIComponent(address.hash.slice(1));
        if (!found) broken.add(`${page.path} -> ${link}`);
        else if (fragment && ids && !ids.has(fragment))
          broken.add(`${page.path} -> ${link} (no such anchor)`);
      }
    expect([...broken].slice(0, 20)).toEqual([]);
  });

  test('asks nothing of another origin', () => {
    const foreign = pages.flatMap(({ path, loaded }) =>
      loaded.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)).map((address) => `${path}: ${address}`),
    );
    expect(foreign).toEqual([]);
    const styles = [...files].filter((file) => file.endsWith('.css'));
    for (const style of styles)
      expect(readFileSync(join(manual.dist, style), 'utf8')).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//);
  });

  test('leaves no placeholder, no empty table, no empty sentence, none without a space before it', () => {
    const wrong = pages.flatMap((page) => {
      const { path, main, empty, glued } = page;
      if (main === undefined) return [`${path}: no main`];
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
      ].filter((slip) => main.includes(slip) && !(name === 'hostile' && planted.has(slip)));
      const gaps =
        name === 'hostile'
          ? []
          : (/ (?:within|in|every|by|to|the|of) [.,;:)]| {2,}\.|\(\)/.exec(main.replace(/\s+/g, ' ')) ?? []);
      const found = [
        ...slips,
        ...empty.filter((what) => what !== '<td>' || !hasEmptyCells(page)).map((what) => `empty ${what}`),
        ...gaps,
        ...(name === 'hostile' ? [] : glued),
      ];
      return found.length > 0 ? [`${path}: ${found.join(', ')}`] : [];
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('is not for search engines and says what it is not', () => {
    for (const page of pages) expect(page.html, page.path).toMatch(/<meta name="robots" content="noindex/);
    const [clause] = pagesAt(manual.dist, ['clauses/8.1/']);
    expect(clause && textOf(clause.tree)).toMatch(/superseded by ISO\/IEC 20000-1:2018 in 2018/);
  });

  // The values of the hostile one have markup in them.
  test('holds no script and no address that came from a value', () => {
    const alien = pages.filter(
      ({ scripts, links }) =>
        scripts.some((text) => text.includes('alert(1)')) ||
        links.some((link) => link.startsWith('javascript:')),
    );
    expect(alien.map(({ path }) => path)).toEqual([]);
  });
});

test('a value with markup in it is the text it is', async () => {
  const { dist, root } = await buildManual('hostile');
  const values = JSON.parse(readFileSync(join(root, 'content/organisation.json'), 'utf8'));
  const [start] = pagesAt(dist, ['']);
  expect(start && textOf(start.tree)).toContain(
    String(values.shortName ?? values.name)
      .replace(/\s+/g, ' ')
      .slice(0, 20),
  );
});

test('an address that a document had before leads to where it is now', async () => {
  const { dist } = await buildManual('hospital');
  const [moved] = pagesAt(dist, ['documents/paper-working/']);
  expect(moved?.html).toContain('content="0;url=/documents/papierverfahren/"');
});

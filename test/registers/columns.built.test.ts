import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { registerNames, registerPages, registers } from '../../src/manual/registers/index.ts';
import { buildManual } from '../harness/build-manuals.ts';
import { all, attribute, pagesAt, textOf } from '../site/read-site.ts';
import { readDataCsv } from './read-csv.ts';

let dist: string;

beforeAll(async () => {
  ({ dist } = await buildManual('demo'));
});

/** The headings of all tables on a page, and of what stands under another in its cells, each once. */
function headingsAt(path: string): string[] {
  const [page] = pagesAt(dist, [path.replace(/#.*$/, '')]);
  const anchor = path.split('#')[1];
  const tables = page ? all('main table.data-table', page) : [];
  // A table that stands on the page of another register is the only one of its kind there.
  const ofPart = tables.filter((table) => String(table.properties['className']).includes('coverage-totals'));
  const own = anchor ? ofPart : tables.filter((table) => !ofPart.includes(table));
  // What all rows say alike is said once, above the table.
  const once = page && !anchor ? all('main .said-once dt', page) : [];
  const heads = own.flatMap((table) => [...all('thead th', table), ...all('.under-label', table)]);
  return [...new Set([...heads, ...once].map(textOf))];
}

/** What the sections of a page are called into which a register is laid out, without how many rows each has. */
function sectionsAt(path: string): Set<string> {
  const [page] = pagesAt(dist, [path.replace(/#.*$/, '')]);
  const headings = page ? all('main .register-section > summary h2', page) : [];
  return new Set(
    headings.map((heading) =>
      textOf(heading)
        .replace(/\s*\d+$/, '')
        .trim(),
    ),
  );
}

/** What stands under something else in a cell and needs no label, as what a thing is. */
function unlabelledAt(path: string): Set<string> {
  const [page] = pagesAt(dist, [path.replace(/#.*$/, '')]);
  const under = page ? all('main .under', page).filter((one) => all('.under-label', one).length === 0) : [];
  return new Set(under.map((one) => textOf(one).trim()));
}

const linesOf = (name: string): string[][] =>
  readDataCsv(readFileSync(join(dist, `data/${name}.csv`), 'utf8'));

/** What stands in one place alone, by the reasons that a description gives. */
const inOnePlace: Record<string, { files: string[]; page: string[] }> = {
  documents: {
    files: [
      'Number',
      'Records',
      'In force from',
      'Fingerprint of the text (SHA-256)',
      'Address in the manual',
    ],
    page: [],
  },
  roles: { files: ['Purpose'], page: ['Deputy'] },
  coverage: {
    files: [
      'Clause',
      'Title of the clause',
      'To be entered',
      'Left out, and why',
      'Waived until',
      'State of the text',
      'Address in the manual',
    ],
    page: [],
  },
  'coverage-totals': {
    files: ['Answered', 'In approved text', 'Answered of those that count'],
    page: [],
  },
  evidence: { files: ['Type', 'Number', 'Content missing'], page: [] },
  changes: { files: ['Key'], page: [] },
  waivers: { files: ['Key', 'Waiver'], page: [] },
  services: { files: ['Key'], page: [] },
  suppliers: { files: ['Key', 'Agreements'], page: ['Number'] },
  obligations: { files: ['Key'], page: [] },
};

describe.each(
  registers
    .filter(({ page, file }) => page.drawn !== 'otherwise' && 'word' in file)
    .map(({ name, path }) => ({ name, path })),
)('the page and the file of the register $name', ({ name, path }) => {
  test('show the same columns, but for those that only one of them can show', () => {
    const { files, page } = inOnePlace[name] ?? { files: [], page: [] };
    const onPage = headingsAt(path);
    const [inFile = [], ...rows] = linesOf(name);
    // A register without entries says so, and has no table.
    if (rows.length === 0) return expect(onPage).toEqual([]);
    expect(onPage.filter((title) => !inFile.includes(title))).toEqual(page);
    // What heads the sections of a page stands in none of its rows.
    const sections = sectionsAt(path);
    const heads = (at: number) =>
      sections.size > 0 && new Set(rows.map((row) => row[at] ?? '')).symmetricDifference(sections).size === 0;
    const unlabelled = unlabelledAt(path);
    const speaks = (at: number) => {
      const said = rows.flatMap((row) => row[at] || []);
      return said.length > 0 && said.every((words) => unlabelled.has(words));
    };
    const isShown = (title: string, at: number) => onPage.includes(title) || heads(at) || speaks(at);
    expect(inFile.filter((title, at) => !isShown(title, at))).toEqual(files);
  });
});

test('a register comes out as page, file, sheet, navigation, search entry and guide for programs, whichever it is', () => {
  // The registers of roles and of records are found from the lists of their pages.
  const navigation = pagesAt(dist, ['', 'roles/', 'records/']).flatMap((page) =>
    all('nav.sidebar a, main a', page).map((link) => attribute(link, 'href')),
  );
  const [list] = pagesAt(dist, ['registers/']);
  const listed = list ? all('main dl a', list).map((link) => attribute(link, 'href')) : [];
  const search = JSON.parse(readFileSync(join(dist, 'data/search.json'), 'utf8')) as {
    places: { url: string; kind: string }[];
  };
  const found = search.places.filter(({ kind }) => kind === 'list').map(({ url }) => url);
  const guide = readFileSync(join(dist, 'llms.txt'), 'utf8');
  for (const { path } of registerPages) {
    expect(navigation).toContain(`/${path}`);
    expect(listed).toContain(`/${path}`);
    expect(found).toContain(path);
    expect(guide).toContain(`](/${path})`);
  }
  for (const name of registerNames) expect(guide).toContain(`](/data/${name}.csv)`);
});

test('the register of obligations names what binds the services of the demo, and who watches it', () => {
  const [page] = pagesAt(dist, ['registers/obligations/']);
  const rows = page ? all('main tbody tr', page) : [];
  const data = JSON.parse(readFileSync(join(dist, 'data/manual.json'), 'utf8'));
  expect(rows.length).toBe(data.obligations.length);
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(all('td[data-label="Watched by"] a', row)).toHaveLength(1);
  expect(linesOf('obligations')[0]).toContain('What it demands');
});

import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readApprovals } from '../../src/build/read-approvals.ts';
import { writeVersions } from '../../src/build/version-copies.ts';
import type { History } from '../../src/manual/control/acts/history.ts';
import { standingOn } from '../../src/manual/control/acts/standing.ts';
import { versionFacts } from '../../src/manual/control/history/version-facts.ts';
import { type VersionFile, versionFiles } from '../../src/manual/control/history/version-files.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { acts } from './act-maker.ts';
import { treeOf, writeSample } from './sample-acts.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-pages-'));
  writeSample(root, [
    acts.approved('1.0', '2026-01-01'),
    acts.approved('1.1', '2026-02-01'),
    acts.approved('1.2', '2026-03-01'),
  ]);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const history = () => readApprovals(root).histories.get('sample') as History;
const words = wordsOf('en', 'en-GB');

/** What may be another one from build to build. */
interface Changed {
  slug?: string;
  title?: string;
  house?: string;
  day?: string;
  of?: History;
}

function filesOf({
  slug = 'sample',
  title = 'Sample',
  house = 'a',
  day = '2026-04-01',
  of = history(),
}: Changed): VersionFile[] {
  const standing = standingOn(of, day);
  const view = {
    publication: 'approved',
    oldVersions: 'readers',

    documentsOnly: false,
    day,
  } as const;
  const state = { state: 'in-force', version: standing.inForce, answersChanged: false } as const;
  return versionFiles({
    subject: {
      words,
      organisation: { name: 'Quince Street IT', language: 'en-GB' },
      document: { number: 'GDE-1', slug },
      roleTitle: (id) => `${id} of ${house}`,
    },
    house,
    title,
    control: {
      versions: versionFacts(standing, state, slug, of, view),
      draftChanges: null,
      version: '1.2',
      state: 'in-force',
      inForceFrom: null,
    },
    history: of,
    today: () => treeOf('today'),
    isKept: () => true,
  });
}

/** Writes a site; gives its files by their paths, and which of the pages were written anew. */
async function build(changed: Changed = {}) {
  const site = mkdtempSync(join(root, 'site-'));
  const made: string[] = [];
  const files = filesOf(changed).map((file): VersionFile => {
    if ('kept' in file) return file;
    const write = () => {
      made.push(`${file.version}/${file.name}`);
      return file.write();
    };
    return { ...file, write };
  });
  await writeVersions(files, root, site);
  const pages = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(site.length + 1), readFileSync(path, 'utf8')] as const);
  return { site: new Map(pages.sort(([a], [b]) => (a < b ? -1 : 1))), made };
}

const kept = () => join(root, '.astro/versions');
const entry = () => join(kept(), readdirSync(kept())[0] ?? '');
const all = ['1.0/index.html', '1.1/index.html', '1.1/redline.html', '1.2/redline.html'];

test('what was written once is not written again, and is the same', async () => {
  const first = await build();
  expect(first.made).toEqual(all);
  const again = await build();
  expect(again.made).toEqual([]);
  expect(again.site).toEqual(first.site);
  expect([...first.site.keys()].filter((path) => path.endsWith('.html'))).toHaveLength(all.length);
  expect([...first.site.keys()].some((path) => path.endsWith('.png'))).toBe(true);
});

test('texts are not read for pages that are kept', async () => {
  await build();
  const of = history();
  const { made } = await build({
    of: {
      ...of,
      trees: {
        ...of.trees,
        has: of.trees.has,
        get: () => {
          throw new Error('read');
        },
      },
    },
  });
  expect(made).toEqual([]);
});

test('a page that was written without how the text was set is not kept', async () => {
  const first = await build();
  const page = join(root, 'content/approvals/sample/1.0.page.json');
  const stored = readFileSync(page);
  rmSync(page);
  const [poor, again] = [await build(), await build()];
  expect(poor.site.get('documents/sample/versions/1.0/index.html')).toContain(words.site.versionNotAsSet);
  expect(again.made).toEqual(['1.0/index.html']);
  writeFileSync(page, stored);
  expect((await build()).site).toEqual(first.site);
});

describe('a page is written anew when what it is written from is other:', () => {
  test.each<[string, Changed, string[]]>([
    ['the titles of roles', { house: 'b' }, all],
    ['the address', { slug: 'other' }, all],
    ['the day, on which another version holds', { day: '2026-02-15' }, ['1.1/redline.html']],
  ])('%s', async (_, changed, expected) => {
    await build();
    const { site, made } = await build(changed);
    expect(made).toEqual(expected);
    rmSync(kept(), { recursive: true });
    expect((await build(changed)).site).toEqual(site);
  });

  test('an act, and those that show it', async () => {
    await build();
    writeSample(root, [acts.approved('1.3', '2026-03-20')]);
    const { site, made } = await build();
    expect(made).toContain('1.3/redline.html');
    expect(made).toContain('1.2/index.html');
    expect(made).not.toContain('1.0/index.html');
    rmSync(kept(), { recursive: true });
    expect((await build()).site).toEqual(site);
  });
});

describe('what is kept never changes what is built:', () => {
  const bytes = () => readFileSync(entry());
  const mended = (at: number) => {
    const other = bytes();
    other[at] = (other[at] ?? 0) ^ 1;
    writeFileSync(entry(), other);
  };
  test.each<[string, () => void]>([
    ['a file that breaks off', () => writeFileSync(entry(), bytes().subarray(0, bytes().length - 9))],
    ['a file that breaks off in its list', () => writeFileSync(entry(), bytes().subarray(0, 50))],
    ['an empty file', () => writeFileSync(entry(), '')],
    ['a file of something else', () => writeFileSync(entry(), '{"a":1}\n')],
    ['another byte in a page', () => mended(bytes().length - 5)],
    ['another byte in the list', () => mended(12)],
    ['bytes that nobody wrote at its end', () => appendFileSync(entry(), '<p>Forged.</p>')],
    [
      'a folder in the place of a file',
      () => {
        const path = entry();
        rmSync(path);
        mkdirSync(path);
      },
    ],
    [
      'a file in the place of the folder',
      () => {
        rmSync(kept(), { recursive: true });
        writeFileSync(kept(), '');
      },
    ],
  ])('%s', async (_, spoil) => {
    const first = await build();
    spoil();
    expect((await build()).site).toEqual(first.site);
    expect((await build()).site).toEqual(first.site);
  });

  test('a page of another version of the program is written anew', async () => {
    const first = await build();
    const [list = '', ...pages] = bytes().toString('utf8').split('\n');
    const others = JSON.parse(list).map(([, ...rest]: [string, string, number], index: number) => [
      String(index),
      ...rest,
    ]);
    writeFileSync(entry(), [JSON.stringify(others), ...pages].join('\n'));
    const again = await build();
    expect(again.made).toEqual(all);
    expect(again.site).toEqual(first.site);
    expect(bytes().toString('utf8')).not.toContain('["0",');
  });
});

test('what no build asked for is removed: pages of a document, and documents', async () => {
  await build();
  const before = entry();
  await build({ slug: 'other' });
  expect(readdirSync(kept())).toHaveLength(1);
  expect(entry()).not.toBe(before);
  await build({ slug: 'other', day: '2026-02-15' });
  expect(JSON.parse(readFileSync(entry(), 'utf8').split('\n')[0] ?? '')).toHaveLength(2);
  writeFileSync(join(kept(), `.${basename(entry())}.1-0123456789ab.new`), 'left by a build that was killed');
  writeFileSync(join(kept(), 'notes.txt'), 'of somebody');
  await build({ slug: 'other' });
  expect(readdirSync(kept()).map((name) => name.replace(/^\.?[0-9a-f]{64}/, '…'))).toEqual([
    '…',
    'notes.txt',
  ]);
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { sha256 } from '../../src/build/sha256.ts';
import { audienceFolder } from '../../src/cli/export/audience-folder.ts';
import { exportManual } from '../../src/cli/export/export.ts';
import { openSite } from '../../src/cli/export/pdf/built-site.ts';
import { writeExports } from '../../src/cli/export/write-exports.ts';
import { finishSite } from '../../src/cli/finishing/finish-site.ts';
import { listInManifest } from '../../src/cli/manifest.ts';
import { proveExports } from '../../src/cli/verify-exports.ts';
import { bookOf } from '../../src/export/pdf/book-of.ts';
import { bookPage } from '../../src/export/pdf/book-page.ts';
import { ofExtract } from '../../src/export/pdf/extract-book.ts';
import type { MadeManual } from '../../src/manual/make-manual.ts';
import { twinPath } from '../../src/manual/model/urls.ts';
import { manualWords } from '../../src/manual/words/catalogue.ts';
import type { ControlManual } from '../control/control-manual.ts';
import { noTemplates } from '../harness/shared-reading.ts';
import { hidden, twoParties } from './two-parties.ts';

let manual: ControlManual;
let made: MadeManual;
let home: string;
beforeAll(async () => {
  manual = await twoParties(hidden);
  const loaded = await loadManual(manual.root, () => '2026-02-01', { ...noTemplates, audience: 'acme' });
  if (!loaded.made) throw new Error('There is no extract.');
  made = loaded.made;
  home = await mkdtemp(join(tmpdir(), 'exports-'));
});
afterAll(async () => {
  await manual?.remove();
  await rm(home, { recursive: true, force: true });
});

async function refused(...asked: Parameters<typeof exportManual>) {
  const { code, out, err } = await manual.on('2026-02-01', (root) =>
    exportManual(asked[0], { ...asked[1], root }),
  );
  expect(code).toBe(1);
  return out + err;
}

describe('what is refused', () => {
  const root = '';

  test.each(['csv', 'xlsx'])('%s, since an extract has no registers', async (format) => {
    expect(await refused([format], { root, audience: 'acme' })).toContain(
      `An extract has no registers, since nobody judges what stands in them, so it can't be exported as ${format}.`,
    );
  });

  test('what servers need, an audience that is not there, and a text that says a hidden name', async () => {
    expect(await refused(['servers'], { root, audience: 'acme' })).toContain('no audience gets it');
    expect(await refused(['pdf'], { root, audience: 'acmi' })).toContain(
      '"acmi" is no audience of this manual.',
    );
    // Whoever gets the documents of this level must not know the supplier of the night desk.
    await manual.write({
      'content/documents/drill.mdx':
        "---\nid: drill\ntitle: Drill\ntype: procedure\nclauses: ['8.1']\nowner: desk\napprover: top\n---\n\nNew.\n",
    });
    expect(await refused(['pdf'], { root, audience: 'internal' })).toContain('hidden-in-extract');
  });

  test('a folder that holds no site, another one, or one of other texts', async () => {
    const open = async (name: string, audience: string | undefined, twins: Record<string, string>) => {
      const site = join(home, name);
      for (const [path, text] of Object.entries(twins)) {
        await mkdir(dirname(join(site, path)), { recursive: true });
        await writeFile(join(site, path), text);
      }
      await mkdir(join(site, 'documents'), { recursive: true });
      await finishSite(site, [listInManifest({ histories: new Map(), audience })]);
      const opened = openSite(site, { made, extract: 'acme' });
      return 'objection' in opened ? opened.objection : 'opened';
    };
    const of = (change: (text: string) => string) =>
      Object.fromEntries(
        made.manual.documents.flatMap(({ key, slug }) => [
          [twinPath(slug), change(made.twin(key))],
          [`documents/${slug}/index.html`, '<main></main>'],
        ]),
      );
    const same = of((text) => text);
    expect(await open('good', 'acme', same)).toBe('opened');
    expect(await open('house', undefined, same)).toContain(
      'holds the manual of the house. Name the folder of that for acme',
    );
    expect(await open('other', 'public', same)).toContain('holds the extract for public');
    expect(
      await open(
        'changed',
        'acme',
        of((text) => `${text}!`),
      ),
    ).toContain('was built from other texts');
    expect(await open('more', 'acme', { ...same, 'documents/drill/index.html': '' })).toContain(
      'other texts',
    );
    expect(openSite(join(home, 'good'), { made })).toEqual({
      objection: expect.stringContaining(
        'holds the extract for acme. Name the folder of the manual of the house',
      ),
    });
    expect(openSite(join(home, 'nothing'), { made, extract: 'acme' })).toEqual({
      objection: expect.stringContaining('clausebook build --audience acme'),
    });
  });
});

test('no audience has the folder of the house, of servers or of another audience', () => {
  const names = ['acme', 'customer:acme', 'supplier:acme', 'customer-acme', 'internal', 'servers', 'public'];
  const folders = names.map(audienceFolder);
  expect(folders).toEqual([
    ...[
      'acme',
      'customer_acme',
      'supplier_acme',
      'customer-acme',
      'audience_internal',
      'audience_servers',
      'public',
    ],
  ]);
  expect(new Set([...folders, 'internal', 'servers']).size).toBe(names.length + 2);
});

test('each sheet says of which version it is an extract and for whom', () => {
  const words = manualWords(made.manual.printing);
  const source = {
    manual: made.manual,
    words,
    isWhole: true,
    documents: made.manual.documents,
    day: '2026-02-01',
    manifest: 'e1e2e3e4e5',
    logo: '',
    pageOf: () => '<main><div class="document-body"><p>Text.</p></div></main>',
  };
  const book = ofExtract(bookOf(source), made.manual, words);
  const { html } = bookPage(book, { styles: [], base: '/', fileAt: () => undefined });
  expect(html).toContain('Extract for Acme Bank · Issue of 1 February 2026, e1e2e3e4');
  expect(html.match(/extract of 1\.0 for Acme Bank · \w+/g)?.length).toBeGreaterThanOrEqual(3);
  expect(html).toContain('<dt>Extract for</dt><dd>Acme Bank</dd>');
  expect(html).toMatch(/<title>[^<]+: Extract for Acme Bank<\/title>/);
  expect(ofExtract(book, { extractFor: null }, words)).toBe(book);
});

test('each title of an extract says for whom it is: of the whole, a volume, a selection and one document', () => {
  const words = manualWords(made.manual.printing);
  const { documents } = made.manual;
  const [first = [], second = []] = [documents.slice(0, 1), documents.slice(1)];
  const all = [first, second].map((held, index) => ({
    file: `manual-${index + 1}-of-2.pdf`,
    documents: held,
  }));
  const source = {
    manual: made.manual,
    words,
    isWhole: true,
    documents,
    ...{ day: '2026-02-01', manifest: 'e1e2e3e4e5', logo: '' },
    pageOf: () => '<main><div class="document-body"><p>Text.</p></div></main>',
  };
  const books = [
    source,
    { ...source, documents: second, volume: { number: 2, all } },
    { ...source, documents: second, isWhole: false },
    { ...source, documents: first, isWhole: false },
  ].map((of) => ofExtract(bookOf(of), made.manual, words));
  for (const { title, facts, issue } of books) {
    expect(title).toMatch(/[^:]+: Extract for Acme Bank$/);
    expect(facts).toContainEqual(['Extract for', 'Acme Bank']);
    expect(issue).toMatch(/^Extract for Acme Bank · /);
  }
  expect(books[1]?.title).toContain('volume 2 of 2');
  expect(new Set(books.map(({ title }) => title)).size).toBe(4);
});

test('a print of an earlier extract goes with the next one, unless somebody changed it', async () => {
  const folder = join(home, 'one-issue');
  const print = (names: readonly string[], issue: string) =>
    writeExports(
      folder,
      'pdf',
      { files: names.map((path) => ({ path, content: path + issue })), areAll: false, oneIssue: true },
      { issue: sha256(issue) },
    );
  print(['documents/drill.pdf', 'documents/tour.pdf', 'manual.pdf'], 'one');
  expect(print(['documents/rules.pdf'], 'one').removed).toEqual([]);
  await writeFile(join(folder, 'documents/tour.pdf'), 'with notes');
  const { removed, objections } = print(['manual.pdf'], 'two');
  expect(removed).toEqual(['documents/drill.pdf', 'documents/rules.pdf']);
  expect(objections).toEqual([expect.stringContaining('somebody changed it')]);
});

test('exports of an extract are proven by the site that they were printed from', async () => {
  const site = join(home, 'proof');
  await mkdir(site, { recursive: true });
  await writeFile(join(site, 'manifest.json'), 'one');
  const folder = join(home, 'proof-exports');
  writeExports(
    folder,
    'pdf',
    { files: [{ path: 'manual.pdf', content: 'x' }], areAll: true },
    { issue: sha256('one') },
  );
  expect(proveExports(folder, site)).toMatchObject({ fitting: ['manual.pdf'], otherIssue: [] });
  await writeFile(join(site, 'manifest.json'), 'two');
  expect(proveExports(folder, site)).toMatchObject({ fitting: [], otherIssue: ['manual.pdf'] });
});

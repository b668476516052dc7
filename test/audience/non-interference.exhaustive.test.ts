import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { bookOf } from '../../src/export/pdf/book-of.ts';
import { bookPage } from '../../src/export/pdf/book-page.ts';
import { ofExtract } from '../../src/export/pdf/extract-book.ts';
import { manualData } from '../../src/manual/data/data.ts';
import type { MadeManual } from '../../src/manual/make-manual.ts';
import { searchIndex } from '../../src/manual/search/make-index.ts';
import { pagesOf } from '../../src/manual/site-map.ts';
import { manualWords } from '../../src/manual/words/catalogue.ts';
import type { ControlManual } from '../control/control-manual.ts';
import { noTemplates } from '../harness/shared-reading.ts';
import { hidden, otherHidden, twoParties } from './two-parties.ts';

type Options = Parameters<typeof loadManual>[2];

let manual: ControlManual;
let before: string;
beforeAll(async () => {
  manual = await twoParties(hidden);
  before = await extract(manual);
});
afterAll(() => manual?.remove());

/** Whatever pages, files and the search of an extract are drawn from, as one text. */
async function extract({ root }: ControlManual, options: Options = {}): Promise<string> {
  const { made } = await loadManual(root, () => '2026-02-01', {
    ...noTemplates,
    ...options,
    audience: 'acme',
  });
  if (!made) throw new Error('There is no extract.');
  return textOf(made);
}

function textOf({ manual: of, twin, pageTree, quotedTree, documents, versionSource }: MadeManual): string {
  const words = manualWords(of.printing);
  // What a print takes of a page is its body.
  const pageWith = (key: string) =>
    `<main><div class="document-body"><pre>${twin(key).replace(/[<&]/g, '·')}</pre></div></main>`;
  const bodies = of.documents.map(({ key, assets }) => [
    twin(key),
    pageTree(key, '/'),
    quotedTree(key, '/'),
    assets.map(({ file }) =>
      readFileSync(join(documents.get(key)?.path ?? '', '..', decodeURI(file)), 'utf8'),
    ),
  ]);
  const book = ofExtract(
    bookOf({
      manual: of,
      words,
      documents: of.documents,
      isWhole: true,
      ...{ day: '2026-02-01', manifest: 'e1e2e3e4', logo: '' },
      pageOf: (slug) => pageWith(of.documents.find((one) => one.slug === slug)?.key ?? ''),
    }),
    of,
    words,
  );
  const sheets = bookPage(book, { styles: [], base: '/', fileAt: (path) => path });
  const data = manualData(of, { name: 'clausebook', version: '0' });
  return JSON.stringify(
    [
      of,
      data,
      bodies,
      sheets.html,
      pagesOf(of, words),
      searchIndex(of, words),
      [...documents.keys()],
      versionSource(),
    ],
    null,
    1,
  );
}

const tellTale = [
  ...Object.values(hidden).filter((word) => word !== hidden.picture),
  ...[
    'ida@hidden.test',
    '960999',
    'answers at night',
    'zorilla',
    'quokka',
    'Vault',
    'List of all',
    'bolt',
    'dart',
  ],
];

test('the extract has the documents of the audience and nothing of anybody else', () => {
  const { documents } = (JSON.parse(before) as [{ documents: { key: string; version: string }[] }])[0];
  expect(documents.map(({ key, version }) => [key, version]).sort()).toEqual([
    ['letter.acme', 'extract of 1.0 for Acme Bank'],
    ['rules', 'extract of 1.0 for Acme Bank'],
    ['tour', 'extract of 1.0 for Acme Bank'],
  ]);
  // "the zorilla" is the author's own word in a text that these readers get.
  const words = before.replaceAll('the zorilla', '');
  expect(tellTale.filter((word) => words.includes(word))).toEqual([]);
  for (const own of ['Acme Bank', 'contract A-1', 'Jo Doe', 'Mail', 'another document'])
    expect(before).toContain(own);
});

interface Thing {
  [field: string]: unknown;
}
type Data = Record<string, Thing[] & Thing>;

const word = fc.stringMatching(/^[A-Z][a-z]{3,9}( [a-z]{2,7}){0,3}$/);
const id = fc.stringMatching(/^[a-z]{3,8}$/).map((name) => `x-${name}`);
const among = (list: string, at: number, field: string) =>
  word.map((value) => (data: Data) => {
    const thing = data[list]?.[at];
    if (thing) thing[field] = value;
  });

/** Changes of the config in what Acme doesn't get. */
const ofConfig = fc.oneof(
  ...['name', 'contact', 'agreement', 'contactFunction', 'description'].map((field) =>
    among('customers', 1, field),
  ),
  ...['name', 'contact', 'contract', 'charges', 'delivers'].map((field) => among('suppliers', 0, field)),
  ...['holder', 'deputy', 'contact', 'purpose'].flatMap((field) => [
    among('roles', 0, field),
    among('roles', 1, field),
  ]),
  ...['name', 'description'].map((field) => among('services', 1, field)),
  word.map((value) => (data: Data) => {
    data['serviceDesk'] = { outOfHours: value } as never;
  }),
  // Another id, and all that names it.
  id.map((name) => (data: Data) => {
    for (const one of data['services'] ?? [])
      one['customers'] = (one['customers'] as string[]).map((party) => (party === 'bolt' ? name : party));
    const bolt = data['customers']?.[1];
    if (bolt) bolt['id'] = name;
  }),
  // Other numbers of them.
  fc.array(fc.tuple(id, word), { minLength: 1, maxLength: 5 }).map((more) => (data: Data) => {
    for (const [party, name] of new Map(more)) data['customers']?.push({ id: party, name, contact: name });
    for (const [party, name] of new Map(more)) data['suppliers']?.push({ id: party, name, contract: name });
  }),
  fc.constant((data: Data) => {
    data['customers']?.splice(1, 1);
    data['services']?.splice(1, 1);
    for (const one of data['services'] ?? []) one['customers'] = ['acme'];
  }),
  fc.constant((data: Data) => {
    data['suppliers'] = [] as never;
  }),
  ...['users', 'requirements'].map((field) => among('agreements', 0, field)),
  ...['covers', 'workload', 'requests'].map((field) =>
    word.map((value) => (data: Data) => {
      const agreement = data['agreements']?.[0];
      if (agreement) agreement[field] = [{ id: 'other', name: value }];
    }),
  ),
  fc.array(fc.tuple(id, word), { minLength: 1, maxLength: 3 }).map((more) => (data: Data) => {
    for (const [name, value] of new Map(more)) {
      data['locations'] = [...(data['locations'] ?? []), { id: name, name: value }] as never;
      data['agreements']?.push({ id: `a-${name}`, service: 'vault', customer: 'bolt', users: value });
    }
  }),
  word.map((value) => (data: Data) => {
    data['onCall'] = { rota: value, numbers: [{ id: 'm', name: value, phone: '+44 1632 960222' }] } as never;
    data['audit'] = { pool: [{ id: 'aud', name: value, outside: true }] } as never;
  }),
  // Values of texts that are approved: they stay as they were.
  fc.integer({ min: 1, max: 50 }).map((minutes) => (data: Data) => {
    data['incidents'] = { recordWithin: `PT${minutes}M` } as never;
  }),
);

/** Other documents that Acme doesn't get: title, id, number, text and how many there are. */
const ofDocuments = fc.oneof(
  fc.record({ title: word, text: word, number: word, alias: word }).map(({ title, text, number, alias }) => ({
    'zorilla.mdx': zorilla({
      title,
      text,
      more: `number: ${number}\naliases: [${alias}]\nslug: x-${number.split(' ')[0]?.toLowerCase()}\n`,
    }),
  })),
  fc.constant({ 'zorilla.mdx': undefined, 'list.mdx': undefined }),
  // More of them, before and behind those that Acme gets, of types that have the same scheme of numbers.
  fc
    .array(
      fc.record({
        name: fc.stringMatching(/^[a-z]{3,8}$/),
        type: fc.constantFrom('policy', 'procedure', 'plan', 'register'),
        title: word,
        text: word,
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((more) =>
      Object.fromEntries(
        more.map(({ name, type, title, text }) => [
          `x-${name}.mdx`,
          zorilla({ title, text })
            .replace('id: zorilla', `id: x-${name}`)
            .replace('type: procedure', `type: ${type}`),
        ]),
      ),
    ),
  fc.constant({ 'drill.mdx': undefined }),
);

const zorilla = ({ title, text, more = '' }: { title: string; text: string; more?: string }) =>
  `---\nid: zorilla\ntitle: ${title}\ntype: procedure\nclauses: ['8.1']\nowner: desk\napprover: top\n${more}---\n\n## ${title}\n\n${text} by <Doc id="rules" />.\n`;

test('what is hidden, changed in fifty ways, changes no byte of it', async () => {
  const ways = fc.record({
    config: fc.array(ofConfig, { minLength: 1, maxLength: 4 }),
    documents: fc.option(ofDocuments, { nil: {}, freq: 3 }),
  });
  const told = new Set<string>();
  await fc.assert(
    fc.asyncProperty(ways, async ({ config, documents }) => {
      const folder = join(manual.root, 'content/documents');
      const instead = new Map(Object.entries(documents).map(([name, text]) => [join(folder, name), text]));
      const change = (data: unknown) => {
        const changed = structuredClone(data) as Data;
        for (const one of config) one(changed);
        told.add(JSON.stringify(changed));
        return changed;
      };
      expect(await extract(manual, { change, instead })).toBe(before);
    }),
    { numRuns: 50 },
  );
  expect(told.size).toBeGreaterThan(40);
});

test('nor do other hidden things in the very texts that were approved, other acts and other pictures', async () => {
  const other = await twoParties(otherHidden);
  try {
    expect(await extract(other)).toBe(before);
  } finally {
    await other.remove();
  }
});

test('what the audience gets changes it', async () => {
  const named = (data: unknown) => {
    const changed = structuredClone(data) as Data;
    const audience = changed['audiences']?.[0];
    if (audience) audience['titles'] = true;
    return changed;
  };
  const titled = await extract(manual, { change: named });
  expect(titled).not.toBe(before);
  expect(titled).toContain(hidden.title);
});

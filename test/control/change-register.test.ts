import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { tellChanges } from '../../src/cli/changes.ts';
import { revoke, withdraw } from '../../src/cli/control/acts.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { registerOf } from '../../src/manual/registers/index.ts';
import { pagesOf } from '../../src/manual/site-map.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { changesByYear } from '../../src/pages/changes.ts';
import type { Ran } from '../harness/in-process.ts';
import { noTemplates } from '../harness/shared-reading.ts';
import { type ControlManual, controlManual, ownDocument } from './control-manual.ts';

const words = wordsOf('en', 'en-GB');
const who = { name: 'Ada Quince', yes: true, acceptDefaults: true } as const;

let manual: ControlManual;

const done = async (ran: Promise<Ran>) => {
  const { code, out, err } = await ran;
  if (code !== 0) throw new Error(out + err);
};
const approving = (day: string, document: string, summary: string, change: 'major' | 'minor' = 'minor') =>
  done(manual.on(day, (root) => approve([document], { root, ...who, summary, change })));

beforeAll(async () => {
  manual = await controlManual({
    ...ownDocument('tea', 'Boil it.'),
    ...ownDocument('milk', 'Warm it.'),
    ...ownDocument('sugar', 'Weigh it.'),
    ...ownDocument('biscuit', 'Dip it.'),
  });
  for (const document of ['tea', 'milk', 'sugar']) await approving('2025-11-03', document, 'First text');
  await manual.write(ownDocument('tea', 'Boil it twice.'));
  await approving('2026-02-01', 'tea', 'Twice');
  await manual.write(ownDocument('tea', 'Never boil it.'));
  await approving('2026-03-01', 'tea', 'Never', 'major');
  await done(manual.on('2026-03-04', (root) => revoke('tea', { root, name: 'Ada Quince', reason: 'Cold' })));
  await done(
    manual.on('2026-03-04', (root) =>
      withdraw(['milk'], { root, name: 'Ada Quince', reason: 'Nobody takes it', successor: 'tea' }),
    ),
  );
  // What comes into force on a day to come is no change yet, and nobody knows the title of a draft.
  await done(
    manual.on('2026-03-05', (root) =>
      approve(['biscuit'], { root, ...who, summary: 'Dipping', from: '2026-06-01' }),
    ),
  );
  await manual.write({
    'content/documents/milk.mdx':
      ownDocument('milk', 'Warm it.')['content/documents/milk.mdx']?.replace('The milk', 'The oat drink') ??
      '',
  });
  await rm(join(manual.root, 'content/documents/sugar.mdx'));
});
afterAll(() => manual?.remove());

const made = async (publication: 'drafts' | 'approved', day = '2026-03-10') => {
  const loaded = await loadManual(manual.root, () => day, { ...noTemplates, publication });
  if (!loaded.made) throw new Error(JSON.stringify(loaded.problems));
  return loaded.made.manual;
};

test('what came into force or went is listed, the newest first', async () => {
  const { columns, rows } = registerOf('changes', await made('drafts'), words);
  expect(columns.map(({ title }) => title)).toEqual([
    'Day',
    'Number',
    'Title',
    'Version',
    'What happened',
    'Kind',
    'Summary',
    'Decided by',
    'Key',
  ]);
  const text = (cell: unknown) => (Array.isArray(cell) ? cell.map((link) => link.text).join() : cell);
  expect(rows.map((row) => row.map(text).join(' | '))).toMatchInlineSnapshot(`
    [
      "2026-03-04 | GDE-8.1-2 | The milk | 1.0 | Withdrawn; see GDE-8.1-3 The tea | Withdrawn | Nobody takes it | Top management | milk",
      "2026-03-04 | GDE-8.1-3 | The tea | 2.0 | Revoked; 1.1 is in force again | Revoked | Cold | Top management | tea",
      "2026-03-01 | GDE-8.1-3 | The tea | 2.0 | Came into force in place of 1.1 | Material | Never | Top management | tea",
      "2026-02-01 | GDE-8.1-3 | The tea | 1.1 | Came into force in place of 1.0 | Minor | Twice | Top management | tea",
      "2025-11-03 |  | The sugar | 1.0 | Came into force | First issue | First text | Top management | sugar",
      "2025-11-03 | GDE-8.1-2 | The milk | 1.0 | Came into force | First issue | First text | Top management | milk",
      "2025-11-03 | GDE-8.1-3 | The tea | 1.0 | Came into force | First issue | First text | Top management | tea",
    ]
  `);
});

test('each version leads to its text and to what changed in it', async () => {
  const { changes } = await made('drafts');
  const of = (version: string) =>
    changes
      .filter((change) => change.document === 'tea' && change.version === version)
      .map(({ kind, text, changes: redline }) => [kind, text, redline?.url]);
  expect(of('1.0')).toEqual([['in-force', 'documents/tea/versions/1.0/', undefined]]);
  expect(of('1.1')[0]).toEqual([
    'in-force',
    'documents/tea/versions/1.1/',
    'documents/tea/versions/1.1/redline.html',
  ]);
});

test('where only approved text may show, nothing of a draft is told', async () => {
  const { changes } = await made('approved');
  expect(changes.find(({ document }) => document === 'milk')).toMatchObject({
    title: 'The milk',
    url: '',
    text: '',
    changes: null,
  });
  expect(JSON.stringify(changes)).not.toMatch(/oat|Dipping/);
  expect(changes.map(({ day, version }) => `${day} ${version}`)).toEqual(
    (await made('drafts')).changes.map(({ day, version }) => `${day} ${version}`),
  );
});

test('an approval that was taken back before its day was no change', async () => {
  expect((await made('drafts', '2026-02-20')).changes.map(({ day }) => day)).toEqual([
    '2026-02-01',
    '2025-11-03',
    '2025-11-03',
    '2025-11-03',
  ]);
});

test('each year has a page, in the list of pages too', async () => {
  const all = await made('drafts');
  expect(
    changesByYear(all, words).map(({ year, register }) => [year, register.title, register.total]),
  ).toEqual([
    ['2026', 'Changes 2026', '4 changes'],
    ['2025', 'Changes 2025', '3 changes'],
  ]);
  expect(
    pagesOf(all, words)
      .filter(({ path }) => path.startsWith('registers/changes/'))
      .map(({ path }) => path),
  ).toEqual(['registers/changes/', 'registers/changes/2026/', 'registers/changes/2025/']);
});

test('the notice tells of documents of which only the acts are left', async () => {
  const { out } = await manual.on('2026-03-10', (root) =>
    tellChanges({ root, from: '2025-11-01', to: '2025-11-30', format: 'markdown' }),
  );
  expect(out).toContain('| 2025-11-03 | The sugar | 1.0 | came into force | First text |');
});

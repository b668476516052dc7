import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { ManualData } from '../../src/manual/data/schema.ts';
import { english } from '../../src/manual/words/en.ts';
import { buildManual } from '../harness/build-manuals.ts';
import { filesOf } from './read-site.ts';

let data: ManualData;
/** Every script that a reader's browser gets, by its path in the site; Pagefind's own are not ours. */
let scripts: { path: string; text: string }[];

beforeAll(async () => {
  const { dist } = await buildManual('demo');
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  data = JSON.parse(read('data/manual.json'));
  scripts = filesOf(dist)
    .filter((path) => /\.m?js$/.test(path) && !path.startsWith('pagefind/'))
    .map((path) => ({ path, text: read(path) }));
});

/** Where any of some texts stands; short ones may stand anywhere by chance. */
const found = (texts: readonly string[]) =>
  scripts.flatMap(({ path, text }) =>
    texts.filter((piece) => piece.length > 12 && text.includes(piece)).map((piece) => `${path}: ${piece}`),
  );

test('no script that readers get holds a piece of the manual: what they need of it they fetch', () => {
  const { organisation, clauses, documents, records, roles } = data;
  const points = clauses.flatMap(({ requirements }) => requirements);
  const pieces = [
    organisation.name,
    ...points.map(({ text }) => text),
    ...points.flatMap(({ answeredBy }) => answeredBy.map(({ text }) => text)),
    ...documents.map(({ title }) => title),
    ...documents.map(({ number }) => number),
    ...records.map(({ title }) => title),
    ...roles.flatMap(({ title, holder }) => [title, holder]),
  ];
  expect(scripts.length).toBeGreaterThan(0);
  expect(found(pieces)).toEqual([]);
});

test('no script that readers get holds words of pages: those it says stand in the page that calls it', () => {
  expect(found(Object.values(english.site))).toEqual([]);
});

test('a piece that a script did hold would be found', () => {
  const [script] = scripts;
  expect(found([script?.text.slice(0, 40) ?? ''])).not.toEqual([]);
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listPaths } from '../../src/manual/model/urls.ts';
import { registerPages } from '../../src/manual/registers/index.ts';
import type { SentIndex } from '../../src/manual/search/sent-index.ts';
import { buildManual } from '../harness/build-manuals.ts';

test('every page that lists others can be found', async () => {
  const { dist } = await buildManual('demo');
  const index = JSON.parse(await readFile(join(dist, 'data/search.json'), 'utf8')) as SentIndex;
  const found = index.places.map(({ url }) => url);
  const lists = [...Object.values(listPaths), ...registerPages.map(({ path }) => path)];
  expect(lists.filter((url) => !found.includes(url))).toEqual([]);
});

test('the clauses of the other edition lead to ours, branches too', async () => {
  const { dist } = await buildManual('demo');
  const index = JSON.parse(await readFile(join(dist, 'data/search.json'), 'utf8')) as SentIndex;
  const hereOf = (asked: string) => index.elsewhere.find(({ number }) => number === asked)?.here;
  expect(hereOf('7.3')).toEqual(['4.4.2']);
  expect(hereOf('8.3.4')).toEqual(['6.1', '7.2']);
  expect(hereOf('8.2')).toContain('9.1');
});

test('cases of documents and what lists are called stand in the index', async () => {
  const { dist } = await buildManual('demo');
  const index = JSON.parse(await readFile(join(dist, 'data/search.json'), 'utf8')) as SentIndex;
  const place = (path: string) => index.places.find(({ url }) => url === path);
  expect(place('documents/service-level-management-process/')?.topics).toContain(
    'The customer does not sign',
  );
  expect(place('registers/decisions/')?.names).toContain('undecided values');
});

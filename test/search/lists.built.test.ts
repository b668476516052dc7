import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listPaths } from '../../src/manual/model/urls.ts';
import { registerPages } from '../../src/manual/registers/index.ts';
import type { SearchIndex } from '../../src/manual/search/search-index.ts';
import { buildManual } from '../harness/build-manuals.ts';

test('every page that lists others can be found', async () => {
  const { dist } = await buildManual('demo');
  const index = JSON.parse(await readFile(join(dist, 'data/search.json'), 'utf8')) as SearchIndex;
  const found = index.places.map(({ url }) => url);
  const lists = [...Object.values(listPaths), ...registerPages.map(({ path }) => path)];
  expect(lists.filter((url) => !found.includes(url))).toEqual([]);
});

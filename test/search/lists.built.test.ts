import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SearchIndex } from '../../src/manual/search/search-index.ts';
import { places } from '../../src/site/places.ts';
import { buildManual } from '../harness/build-manuals.ts';

test('every page that lists others can be found', async () => {
  const { dist } = await buildManual('demo');
  const index = JSON.parse(await readFile(join(dist, 'data/search.json'), 'utf8')) as SearchIndex;
  const found = index.places.map(({ url }) => url);
  expect(Object.values(places).filter((url) => !found.includes(url))).toEqual([]);
});

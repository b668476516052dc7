import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { ManualData } from '../../src/manual/data/schema.ts';
import { requirementsOf } from '../../src/standard/index.ts';
import { buildManual } from '../harness/build-manuals.ts';
import { readDataCsv } from '../registers/read-csv.ts';
import { all, pagesAt, textOf } from './read-site.ts';

const unscored = requirementsOf('20000-1:2018').filter(({ scored }) => !scored);
const textsOf = (selector: string, ...[node]: [Parameters<typeof all>[1]]) =>
  all(selector, node).map((found) => textOf(found).replace(/\s+/g, ' ').trim());
let dist: string;

beforeAll(async () => {
  ({ dist } = await buildManual('smallest-2018'));
});

test('a point that only permits or notes has one state on its page, in the coverage and in the file', () => {
  const [coverage] = pagesAt(dist, ['registers/coverage/']);
  if (!coverage) throw new Error('no coverage');
  const [head = [], ...rows] = readDataCsv(readFileSync(join(dist, 'data/coverage.csv'), 'utf8'));
  for (const { id, clause } of unscored) {
    const [page] = pagesAt(dist, [`clauses/${clause}/`]);
    const point = page && all(`[id="req-${id}"]`, page)[0];
    const row = all('.coverage-table tr', coverage).find((tr) => textsOf('th', tr).includes(id));
    if (!point || !row) throw new Error(`${id} is not shown`);
    expect([id, textsOf('.point-head .state', point)]).toEqual([id, ['Note']]);
    // The state of its text follows in a column of its own.
    expect([id, textsOf('.state', row)[0]]).toEqual([id, 'Note']);
    const line = rows.find((cells) => cells.includes(id));
    expect([id, line?.[head.indexOf('State')]]).toEqual([id, 'Note']);
  }
});

test('a clause of which all points only permit or note says that nothing is demanded', () => {
  const [page, coverage] = pagesAt(dist, ['clauses/8.3.1/', 'registers/coverage/']);
  if (!page || !coverage) throw new Error('pages are missing');
  expect(textsOf('.summary .state', page)).toEqual(['Nothing is demanded here']);
  expect(textsOf('.answer', page).length).toBeGreaterThan(0);
  const head = all('.clause-head', coverage).find((found) => textOf(found).includes('8.3.1'));
  expect(head && textsOf('.state', head)).toEqual(['Nothing is demanded here']);
});

test('the data tells such a point apart and counts it neither as answered nor as a gap', () => {
  const data = JSON.parse(readFileSync(join(dist, 'data/manual.json'), 'utf8')) as ManualData;
  const points = data.clauses.flatMap(({ leaf, requirements }) => (leaf ? requirements : []));
  const apart = points.filter(({ scored }) => !scored);
  expect(apart.map(({ id }) => id)).toEqual(unscored.map(({ id }) => id));
  // Its text may lack content all the same.
  for (const { id, status, answeredBy, missing } of apart)
    expect([id, status]).toEqual([
      id,
      answeredBy.length === 0 ? 'gap' : missing.length > 0 ? 'content-missing' : 'drafted',
    ]);
  const counted = points.filter(({ scored }) => scored);
  expect(data.totals.coverage).toMatchObject({
    answered: counted.filter(({ status }) => status === 'drafted').length,
    gaps: counted.filter(({ status }) => status === 'gap').length,
    total: counted.length,
    notScored: apart.length,
  });
  const schema = readFileSync(join(dist, 'data/manual.schema.json'), 'utf8');
  expect(schema).toContain('the point does not count');
  expect(schema).toContain('counts neither as answered nor as a gap');
});

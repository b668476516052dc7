import { expect, test } from 'vitest';
import { exchangesOf } from '../../src/manual/flow/exchanges.ts';
import { manualOf, names } from '../shipped-templates/manuals.ts';

const heading = { slug: 'part', text: 'Part' };

test('each process gets what others give it and gives what others get, over all tables, by number', () => {
  const found = exchangesOf([
    { heading, interfaces: [{ from: '9.2', to: '8.1', what: 'Schedule' }] },
    {
      heading: null,
      interfaces: [
        { from: '8.1', to: '9.2', what: '' },
        { from: '10.1', to: '9.2', what: 'Wishes' },
      ],
    },
  ]);
  expect(found).toEqual([
    { clause: '8.1', gets: [{ with: '9.2', what: 'Schedule' }], gives: [{ with: '9.2', what: '' }] },
    {
      clause: '9.2',
      gets: [
        { with: '8.1', what: '' },
        { with: '10.1', what: 'Wishes' },
      ],
      gives: [{ with: '8.1', what: 'Schedule' }],
    },
    { clause: '10.1', gets: [], gives: [{ with: '9.2', what: 'Wishes' }] },
  ]);
});

test.each(names)('no interface of the process map of %s is lost, at either end', async (name) => {
  const { documents } = await manualOf(name);
  const maps = documents.flatMap(({ interfaces }) => interfaces);
  const count = maps.reduce((sum, map) => sum + map.interfaces.length, 0);
  const found = exchangesOf(maps);
  expect(count).toBeGreaterThan(0);
  expect(found.flatMap(({ gets }) => gets)).toHaveLength(count);
  expect(found.flatMap(({ gives }) => gives)).toHaveLength(count);
});

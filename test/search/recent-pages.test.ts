import { expect, test } from 'vitest';
import { forgetPages, recentPages, rememberPage } from '../../src/browser/search/recent-pages.ts';

/** A browser's memory that holds this. */
function memory(kept?: string) {
  const values = new Map(kept === undefined ? [] : [['clausebook-recent', kept]]);
  return () =>
    ({
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => values.set(key, value),
    }) as unknown as Storage;
}

const page = (name: string) => ({ path: `/${name}/`, title: name });

test('the pages opened last come first, each once, and the one that is open is none of them', () => {
  const storage = memory();
  for (const name of ['a', 'b', 'a', 'c']) rememberPage(storage, page(name));
  expect(recentPages(storage, '/c/')).toEqual([page('a'), page('b')]);
});

test('six are shown and no more are kept than that needs', () => {
  const storage = memory();
  for (const name of 'abcdefghij') rememberPage(storage, page(name));
  expect(recentPages(storage, '/j/').map(({ title }) => title)).toEqual(['i', 'h', 'g', 'f', 'e', 'd']);
  expect(recentPages(storage, '/elsewhere/')).toHaveLength(6);
});

test('what is forgotten is gone', () => {
  const storage = memory();
  rememberPage(storage, page('a'));
  forgetPages(storage);
  expect(recentPages(storage, '/')).toEqual([]);
});

test.each([
  '{',
  '{}',
  '"a"',
  '[1, null, {"path": "/a/"}]',
  '[{"path": "javascript:alert(1)", "title": "a"}]',
  '[{"path": "//evil.example", "title": "a"}]',
])('what somebody else left there is no page: %s', (kept) => {
  expect(recentPages(memory(kept), '/')).toEqual([]);
});

test('a browser that remembers nothing is no failure', () => {
  const refusing = () => {
    throw new Error('denied');
  };
  rememberPage(refusing, page('a'));
  expect(recentPages(refusing, '/')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { manualOf } from './manuals.ts';

describe.each(['demo', 'demo-2018'] as const)(
  'the documents of %s that name the field of their review',
  (name) => {
    test('state it in their text too, so that it is one interval', async () => {
      const { documents } = await manualOf(name);
      const named = documents.filter(({ review }) => review !== null);
      expect(named.length).toBeGreaterThan(20);
      expect(
        named
          .filter(({ review, paths }) => !paths.includes(review ?? ''))
          .map(({ id, review }) => [id, review]),
      ).toEqual([]);
    });
  },
);

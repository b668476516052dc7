import { expect, test } from 'vitest';
import { otherClauses } from '../../src/manual/search/other-editions.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { allEditions, clausesOf } from '../../src/standard/index.ts';
import { manualOf } from '../manual/manual-of.ts';

test.each(allEditions)(
  'beside a manual of %s every clause of another edition has a title that can stand alone',
  (standard) => {
    const { manual } = manualOf({ organisation: { edition: standard.slice(-4) } });
    expect(manual.edition.edition).toBe(standard);
    const others = otherClauses(manual, wordsOf('en', 'en-GB'));
    const all = allEditions
      .filter((edition) => edition !== standard)
      .flatMap((edition) => clausesOf(edition));
    expect(others).toHaveLength(all.length);
    expect(others.filter(({ title }) => title === 'General')).toEqual([]);
  },
);

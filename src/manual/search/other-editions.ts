import { alternatives, inEdition, yearOf } from '../../standard/index.ts';
import type { Manual } from '../model/manual.ts';
import type { Words } from '../words/words.ts';
import type { OtherClause } from './search-index.ts';

/** Every clause of the other editions, sections and branches too, with the clauses of the manual's own that it went to. */
export const otherClauses = (manual: Manual, words: Words): OtherClause[] => {
  const { edition } = manual.edition;
  return alternatives(edition).flatMap((other) =>
    words.standard.clausesOf(other).map(({ number, title, label }) => ({
      edition: yearOf(other),
      number,
      // "General" says nothing beside a number of another edition.
      title: label ?? title,
      here: inEdition({ edition: other, number }, edition).map((target) => target.number),
    })),
  );
};

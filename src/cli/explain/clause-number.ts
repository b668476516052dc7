import type { Manual } from '../../manual/model/manual.ts';
import {
  clause,
  clauseOf,
  editions,
  inEdition,
  parseClauseRef,
  parseRequirementRef,
  requirement,
} from '../../standard/index.ts';

const bare = (written: string): string => written.trim().replace(/^§\s*/, '');

/** The number of a clause or point that is written with a sign of sections or the year of the manual's own edition before it. */
export function numberMeant(written: string, { edition }: Pick<Manual, 'edition'>): string {
  const point = parseRequirementRef(bare(written), edition.edition);
  const named = parseClauseRef(bare(written), edition.edition) ?? point;
  if (named?.edition !== edition.edition) return written;
  return point ? point.id : 'number' in named ? named.number : written;
}

/** What to say of a clause or point of an edition that the manual does not follow, and where its matter is in that of the manual. */
export function ofOtherEdition(written: string, { edition }: Pick<Manual, 'edition'>): string | undefined {
  const point = parseRequirementRef(bare(written), edition.edition);
  const ref = point ? clauseOf(point) : parseClauseRef(bare(written), edition.edition);
  if (!ref || ref.edition === edition.edition || !clause(ref.edition, ref.number)) return undefined;
  if (point && !requirement(point.edition, point.id)) return undefined;
  const there = inEdition(ref, edition.edition).map(({ number }) => number);
  const of = `of ${editions[ref.edition].name}, and this manual follows ${edition.name}`;
  return `"${written}" is a ${point ? 'point' : 'clause'} ${of}. ${
    there.length === 0
      ? 'Nothing there is about the same.'
      : `There its matter is in ${there.join(', ')}: ask for ${there.length === 1 ? 'that' : 'one of these'}.`
  }`;
}

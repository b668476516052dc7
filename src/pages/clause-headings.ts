import type { MarkdownHeading } from 'astro';
import { clauseRecords } from '../manual/coverage/clause-records.ts';
import { lookUp } from '../manual/model/look-up.ts';
import type { ClauseEntry, Manual } from '../manual/model/manual.ts';
import { pageWords } from '../manual/words/page-words.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';
import { editionSlug } from '../standard/index.ts';

/** The headings of a clause's page, for its table of contents. */
export function clauseHeadings(clause: ClauseEntry, manual: Manual, words: Words): MarkdownHeading[] {
  const { site } = pageWords(words);
  const records = lookUp(manual).records(clauseRecords(clause, manual));
  const entries: [slug: string, text: string, there: boolean][] = [
    ['children', site.childrenTitle, clause.children.length > 0],
    ['points', site.pointsTitle, clause.leaf],
    ['documents', site.documentsTitle, true],
    ['records', site.recordsTitle, records.length > 0],
    ...clause.other.map(({ edition }): [string, string, boolean] => [
      `edition-${editionSlug(edition)}`,
      formatMessage(site.otherEditionTitle, { standard: words.standardName(edition) }),
      true,
    ]),
    ['elsewhere', site.crosswalkTitle, clause.crosswalk !== null],
  ];
  return entries.filter(([, , there]) => there).map(([slug, text]) => ({ depth: 2, slug, text }));
}

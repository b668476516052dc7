import type { MarkdownHeading } from 'astro';
import type { ClauseEntry } from '../manual/model/manual.ts';
import { formatMessage } from '../manual/words/words.ts';
import { editionSlug } from '../standard/index.ts';
import { recordsShowing } from './manual.ts';
import { site, words } from './words.ts';

/** The headings of a clause's page, for its table of contents. */
export function clauseHeadings(clause: ClauseEntry): MarkdownHeading[] {
  const entries: [slug: string, text: string, there: boolean][] = [
    ['children', site.childrenTitle, clause.children.length > 0],
    ['points', site.pointsTitle, clause.leaf],
    ['documents', site.documentsTitle, true],
    ['records', site.recordsTitle, recordsShowing(clause).length > 0],
    ...clause.other.map(({ edition }): [string, string, boolean] => [
      `edition-${editionSlug(edition)}`,
      formatMessage(site.otherEditionTitle, { standard: words.standardName(edition) }),
      true,
    ]),
    ['elsewhere', site.crosswalkTitle, clause.crosswalk !== null],
  ];
  return entries.filter(([, , there]) => there).map(([slug, text]) => ({ depth: 2, slug, text }));
}

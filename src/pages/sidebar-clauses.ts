import { label } from '../manual/model/label.ts';
import { lookUp } from '../manual/model/look-up.ts';
import type { ClauseEntry, Manual } from '../manual/model/manual.ts';
import { listPaths } from '../manual/model/urls.ts';
import { pageWords } from '../manual/words/page-words.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';
import { isWithin } from '../standard/index.ts';
import { group, link, type SidebarEntry } from './sidebar-entries.ts';

/**
 * The clauses in the sidebar: all sections, the one of the current clause with its clauses, and its branch of these with all
 * under it. They are folded on pages that are of no clause.
 */
export function sidebarClauses(
  manual: Manual,
  words: Words,
): (current: ClauseEntry | undefined) => SidebarEntry {
  const { site } = pageWords(words);
  const { sections, sectionNumber } = lookUp(manual);
  const index = link(site.auditClauses, listPaths.clauses);
  const links = new Map(sections.map((section) => [section, link(label(section), section.url)]));
  const opened = (section: ClauseEntry, current: ClauseEntry): SidebarEntry => {
    const open = branchOf(current);
    const isOpen = (number: string) => open !== section.number && isWithin(number, open);
    const clauses = manual.clauses.filter(
      ({ number, ancestors }) =>
        ancestors[0] === section.number && (ancestors.length === 1 || isOpen(number)),
    );
    return group(label(section), [
      link(formatMessage(site.sectionPage, { number: section.number }), section.url),
      ...clauses.map((clause) => link(label(clause), clause.url, `level-${clause.ancestors.length}`)),
    ]);
  };
  return (current) => {
    const at = current && sectionNumber(current.number);
    const entries = [...links].map(([section, closed]) =>
      current && section.number === at ? opened(section, current) : closed,
    );
    return group(site.clauses, [index, ...entries], true);
  };
}

/** Number of the clause right under its section that a clause is or stands under; a section gives its own. */
const branchOf = ({ number, ancestors }: ClauseEntry): string => ancestors[1] ?? number;

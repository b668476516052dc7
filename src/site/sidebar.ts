import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { ClauseEntry } from '../manual/manual.ts';
import { say } from '../manual/words/words.ts';
import { isWithin } from '../standard/index.ts';
import { href } from './href.ts';
import { places } from './places.ts';
import { clauseOf, manual, sectionNumber, sections } from './shown-manual.ts';
import { usedTypes } from './types-used.ts';
import { counted, site, words } from './words.ts';

export type SidebarEntry = StarlightRouteData['sidebar'][number];
type Link = Extract<SidebarEntry, { type: 'link' }>;

/**
 * The sidebar of the page at a site path: all sections, the current one with its clauses, the current clause of these
 * with all under it and their documents; types of document; registers. Everything on every page would cost a large
 * manual more than the pages themselves, and nobody would see where they are.
 */
export function sidebarAt(path: string): SidebarEntry[] {
  const current = clauseAt(path);
  const address = href(path);
  const marked = <Entry extends SidebarEntry>(entry: Entry): Entry => {
    if (entry.type === 'group') return { ...entry, entries: entry.entries.map(marked) };
    return entry.href === address ? { ...entry, isCurrent: true } : entry;
  };
  return [
    group(
      site.clauses,
      sections.map((section, index) =>
        current && section.number === sectionNumber(current.number)
          ? group(sectionLabel(section), linksOf(section, branchOf(current)).map(marked))
          : (sectionLinks[index] as Link),
      ),
    ),
    typeGroup,
    group(registerGroup.label, registerGroup.entries.map(marked)),
  ];
}

/** The clause that a page is about; for a document the first it speaks to. */
function clauseAt(path: string): ClauseEntry | undefined {
  const [folder, name = ''] = path.split('/');
  if (folder === 'clauses') return clauseOf(name);
  return folder === 'documents' ? clauseOf(bySlug.get(name)?.clauseNumbers[0] ?? '') : undefined;
}

/** Number of the clause right under its section that a clause is or stands under; a section gives its own. */
const branchOf = ({ number, ancestors }: ClauseEntry): string => ancestors[1] ?? number;

const link = (label: string, path: string, className?: string): Link => ({
  type: 'link',
  label,
  href: href(path),
  isCurrent: false,
  badge: undefined,
  attrs: className ? { class: className } : {},
});

const group = <Entry extends SidebarEntry>(label: string, entries: Entry[], collapsed = false) => ({
  type: 'group' as const,
  label,
  entries,
  collapsed,
  badge: undefined,
});

const sectionLabel = ({ number, title }: ClauseEntry): string => `${number} ${title}`;
const sectionLinks = sections.map((section) => link(sectionLabel(section), section.url));
const bySlug = new Map(manual.documents.map((document) => [document.slug, document]));

const byFirstClause = Map.groupBy(manual.documents, ({ clauseNumbers }) => clauseNumbers[0] ?? '');

const entriesOfBranch = new Map<string, SidebarEntry[]>();

/** What a section shows while a reader is in one of its branches. Made once for each branch. */
function linksOf(section: ClauseEntry, branch: string): SidebarEntry[] {
  const made = entriesOfBranch.get(branch);
  if (made) return made;
  const overview = link(say(site.sectionPage, { number: section.number }), section.url, 'clause level-0');
  const isOpen = (number: string) =>
    number === branch || (branch !== section.number && isWithin(number, branch));
  const clauses = manual.clauses.filter(
    ({ number, ancestors }) => ancestors[0] === section.number && (ancestors.length === 1 || isOpen(number)),
  );
  const links = [
    overview,
    ...(isOpen(section.number) ? documentLinks(section) : []),
    ...clauses.flatMap((clause) => [
      link(sectionLabel(clause), clause.url, `clause level-${clause.ancestors.length}`),
      ...(isOpen(clause.number) ? documentLinks(clause) : []),
    ]),
  ];
  entriesOfBranch.set(branch, links);
  return links;
}

/** One file makes an agreement for each customer: more than a few of them are folded, so that others are seen. */
const few = 3;

/** The documents that speak to a clause first. */
function documentLinks({ number }: ClauseEntry): SidebarEntry[] {
  const files = Map.groupBy(byFirstClause.get(number) ?? [], ({ id }) => id);
  return [...files.values()].flatMap((made): SidebarEntry[] => {
    const links = made.map((document) =>
      link(`${document.number} ${document.title}`, document.url, 'document'),
    );
    const [first] = made;
    if (!first || made.length <= few) return links;
    const label = `${words.documentTypes[first.type]} (${counted('documents', made.length)})`;
    return [group(label, links, true)];
  });
}

const typeGroup = group(
  site.documents,
  usedTypes.map(({ type }) => link(words.documentTypes[type], `${places.documents}#${type}`)),
);

const registerGroup = group(site.registers, [
  link(site.roles, places.roles),
  link(site.records, places.records),
  link(site.documentRegister, places.documentRegister),
  link(site.recordRegister, places.recordRegister),
  link(site.roleRegister, places.roleRegister),
  link(site.raciRegister, places.raciRegister),
  link(site.coverageRegister, places.coverageRegister),
  link(site.reviewRegister, places.reviewRegister),
  link(site.serviceRegister, places.serviceRegister),
  link(site.supplierRegister, places.supplierRegister),
  link(site.decisionRegister, places.decisionRegister),
  link(site.evidence, places.evidence),
  link(site.checklist, places.checklist),
  link(site.editionsPage, places.editions),
]);

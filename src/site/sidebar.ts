import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { ClauseEntry, DocumentEntry } from '../manual/manual.ts';
import { say } from '../manual/words/words.ts';
import { href } from './href.ts';
import { places } from './places.ts';
import { manual, sectionNumber, sections } from './shown-manual.ts';
import { usedTypes } from './types-used.ts';
import { site, words } from './words.ts';

export type SidebarEntry = StarlightRouteData['sidebar'][number];
type Link = Extract<SidebarEntry, { type: 'link' }>;

/**
 * The sidebar of the page at a site path: all sections, the current one with its clauses and their documents; types
 * of document; registers. Everything on every page would cost a large manual more than the pages themselves.
 */
export function sidebarAt(path: string): SidebarEntry[] {
  const current = sectionAt(path);
  const address = href(path);
  const marked = (entry: Link): Link => (entry.href === address ? { ...entry, isCurrent: true } : entry);
  return [
    group(
      site.clauses,
      sections.map((section, index) =>
        section.number === current
          ? group(sectionLabel(section), linksOf(section).map(marked))
          : (sectionLinks[index] as Link),
      ),
    ),
    typeGroup,
    group(registerGroup.label, registerGroup.entries.map(marked)),
  ];
}

function sectionAt(path: string): string | undefined {
  const [folder, name = ''] = path.split('/');
  if (folder === 'clauses' && name) return sectionNumber(name);
  const first = folder === 'documents' ? bySlug.get(name)?.clauseNumbers[0] : undefined;
  return first === undefined ? undefined : sectionNumber(first);
}

const link = (label: string, path: string, className?: string): Link => ({
  type: 'link',
  label,
  href: href(path),
  isCurrent: false,
  badge: undefined,
  attrs: className ? { class: className } : {},
});

const group = <Entry extends SidebarEntry>(label: string, entries: Entry[]) => ({
  type: 'group' as const,
  label,
  entries,
  collapsed: false,
  badge: undefined,
});

const sectionLabel = ({ number, title }: ClauseEntry): string => `${number} ${title}`;
const sectionLinks = sections.map((section) => link(sectionLabel(section), section.url));
const bySlug = new Map(manual.documents.map((document) => [document.slug, document]));

const byFirstClause = new Map<string, DocumentEntry[]>();
for (const document of manual.documents) {
  const first = document.clauseNumbers[0] ?? '';
  byFirstClause.set(first, [...(byFirstClause.get(first) ?? []), document]);
}

const sectionEntries = new Map<string, Link[]>();

/** Clauses of a section in order, each with the documents that speak to it first. Made once. */
function linksOf(section: ClauseEntry): Link[] {
  const made = sectionEntries.get(section.number);
  if (made) return made;
  const clauses = manual.clauses.filter(({ ancestors }) => ancestors[0] === section.number);
  const links = [section, ...clauses].flatMap((clause) => {
    const label =
      clause === section ? say(site.sectionPage, { number: section.number }) : sectionLabel(clause);
    const documents = byFirstClause.get(clause.number) ?? [];
    return [
      link(label, clause.url, `clause level-${clause.ancestors.length}`),
      ...documents.map(({ number, title, url }) => link(`${number} ${title}`, url, 'document')),
    ];
  });
  sectionEntries.set(section.number, links);
  return links;
}

const typeGroup = group(
  site.documents,
  usedTypes.map(({ type }) => link(words.documentTypes[type], `${places.documents}#${type}`)),
);

const registerGroup = group(site.registers, [
  link(site.roles, places.roles),
  link(site.records, places.records),
  link(site.documentRegister, places.documentRegister),
  link(site.coverageRegister, places.coverageRegister),
  link(site.decisionRegister, places.decisionRegister),
]);

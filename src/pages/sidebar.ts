import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { label } from '../manual/model/label.ts';
import { lookUp } from '../manual/model/look-up.ts';
import type { ClauseEntry, DocumentEntry, Manual } from '../manual/model/manual.ts';
import { listPaths } from '../manual/model/urls.ts';
import {
  documentsOfType,
  type Page,
  pageFinder,
  pagesOf,
  pagesOfKind,
  usedTypes,
} from '../manual/site-map.ts';
import { pageWords } from '../manual/words/page-words.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';
import { isWithin } from '../standard/index.ts';
import { href } from './href.ts';
import { listedDocuments } from './sidebar-documents.ts';

/** A link or a group as Starlight draws it. */
export type SidebarEntry = StarlightRouteData['sidebar'][number];
type Link = Extract<SidebarEntry, { type: 'link' }>;

/**
 * The sidebar of each page: all sections, the current one with its clauses, the current clause of these with all under it
 * and their documents; types of document; registers. Everything on every page would cost a large manual more than the
 * pages themselves, and nobody would see where they are.
 */
export function sidebarOf(manual: Manual, words: Words): (path: string) => SidebarEntry[] {
  const { site } = pageWords(words);
  const { sections, sectionNumber, clause: clauseOf } = lookUp(manual);
  const pages = pagesOf(manual, words);
  const pageAt = pageFinder(pages);
  const sectionLinks = sections.map((section) => link(label(section), section.url));
  const typeGroup = group(
    site.documents,
    usedTypes(manual).map(({ type }) => link(words.documentTypes[type], documentsOfType(type))),
  );
  const registerGroup = group(site.registers, [
    link(site.roles, listPaths.roles),
    link(site.records, listPaths.records),
    ...pagesOfKind(pages, 'register').map(({ title, path }) => link(title, path)),
  ]);
  const branch = branches(manual, words);
  return (path) => {
    const page = pageAt(path);
    const document = page?.kind === 'document' ? page.entry : undefined;
    const current = clauseOf(document?.clauseNumbers[0] ?? (page?.kind === 'clause' ? page.number : ''));
    const marked = markedAt(href(path));
    if (manual.documentsOn !== null) return [typeGroup];
    return [
      group(
        site.clauses,
        sections.map((section, index) =>
          current && section.number === sectionNumber(current.number)
            ? group(label(section), branch(section, current, document).map(marked))
            : (sectionLinks[index] as Link),
        ),
      ),
      typeGroup,
      group(registerGroup.label, registerGroup.entries.map(marked)),
    ];
  };
}

/** Marks the entry that leads to the current page. */
const markedAt = (address: string) =>
  function marked<Entry extends SidebarEntry>(entry: Entry): Entry {
    if (entry.type === 'group') return { ...entry, entries: entry.entries.map(marked) };
    return entry.href === address ? { ...entry, isCurrent: true } : entry;
  };

/** What a section shows while a reader is in one of its branches. */
function branches(manual: Manual, words: Words) {
  const { site, counted } = pageWords(words);
  const byFirstClause = Map.groupBy(manual.documents, ({ clauseNumbers }) => clauseNumbers[0] ?? '');

  /** The documents that speak to a clause first. */
  function documentLinks({ number, url }: ClauseEntry, current: DocumentEntry | undefined): SidebarEntry[] {
    const documents = byFirstClause.get(number) ?? [];
    const files = listedDocuments(documents, current);
    const listed = files.reduce((sum, file) => sum + file.listed.length, 0);
    const links = files.flatMap(({ all, listed: shown }): SidebarEntry[] => {
      const entries = shown.map((document) => link(label(document), document.url, 'document'));
      const [first] = all;
      if (!first || all.length <= few) return entries;
      return [
        group(`${words.documentTypes[first.type]} (${counted('documents', all.length)})`, entries, true),
      ];
    });
    if (listed === documents.length) return links;
    const all = formatMessage(site.allOfClause, {
      documents: counted('documents', documents.length),
      number,
    });
    return [...links, link(all, `${url}#documents`, 'document')];
  }

  return (
    section: ClauseEntry,
    current: ClauseEntry,
    document: DocumentEntry | undefined,
  ): SidebarEntry[] => {
    const open = branchOf(current);
    const isOpen = (number: string) => number === open || (open !== section.number && isWithin(number, open));
    const clauses = manual.clauses.filter(
      ({ number, ancestors }) =>
        ancestors[0] === section.number && (ancestors.length === 1 || isOpen(number)),
    );
    return [
      link(formatMessage(site.sectionPage, { number: section.number }), section.url),
      ...(isOpen(section.number) ? documentLinks(section, document) : []),
      ...clauses.flatMap((clause) => [
        link(label(clause), clause.url, `level-${clause.ancestors.length}`),
        ...(isOpen(clause.number) ? documentLinks(clause, document) : []),
      ]),
    ];
  };
}

/** One file makes an agreement for each customer: more than a few of them are folded, so that others are seen. */
const few = 3;

/** Number of the clause right under its section that a clause is or stands under; a section gives its own. */
const branchOf = ({ number, ancestors }: ClauseEntry): string => ancestors[1] ?? number;

const link = (text: string, path: Page['path'], className?: string): Link => ({
  type: 'link',
  label: text,
  href: href(path),
  isCurrent: false,
  badge: undefined,
  attrs: className ? { class: className } : {},
});

const group = <Entry extends SidebarEntry>(text: string, entries: Entry[], collapsed = false) => ({
  type: 'group' as const,
  label: text,
  entries,
  collapsed,
  badge: undefined,
});

import { lookUp } from '../manual/model/look-up.ts';
import type { Manual } from '../manual/model/manual.ts';
import { listPaths } from '../manual/model/urls.ts';
import { descriptions, type RegisterName } from '../manual/registers/index.ts';
import { customersIn, pageFinder, pagesOf } from '../manual/site-map.ts';
import { pageWords } from '../manual/words/page-words.ts';
import type { Words } from '../manual/words/words.ts';
import { sidebarClauses } from './sidebar-clauses.ts';
import { sidebarDocuments } from './sidebar-documents.ts';
import { group, link, marked, type SidebarEntry } from './sidebar-entries.ts';

/**
 * The sidebar of each page, in four groups by what a reader wants: to find somebody or something, a document, what an audit
 * asks for, what an editor works with. Every page but the front page has one place in it: its own entry, or that of the list it stands in.
 * What a project adds comes after them. Everything on every page would cost a large manual more than the pages themselves, and nobody would see where they are.
 */
export function sidebarOf(
  manual: Manual,
  words: Words,
): (path: string, own?: readonly SidebarEntry[]) => SidebarEntry[] {
  const { site } = pageWords(words);
  const { clause: clauseOf } = lookUp(manual);
  const pageAt = pageFinder(pagesOf(manual, words));
  const register = (name: RegisterName) => {
    const { path } = descriptions[name];
    return link(pageAt(path)?.title ?? '', path);
  };
  const customers = customersIn(manual, site.customers).map(({ label, path }) => link(label, path));
  const documents = sidebarDocuments(manual, words);
  const clauses = sidebarClauses(manual, words);
  const find = [
    link(site.onCallTitle, listPaths.onCall),
    link(site.roles, listPaths.roles),
    register('raci'),
    register('services'),
    ...customers,
    register('suppliers'),
    register('obligations'),
  ];
  const audits = [
    register('coverage'),
    register('evidence'),
    register('checklist'),
    link(site.records, listPaths.records),
    register('waivers'),
    register('editions'),
  ];
  const editors = [
    register('decisions'),
    register('missing'),
    register('reviews'),
    register('documents'),
    register('changes'),
    link(site.allLists, listPaths.registers),
  ];
  return (path, own = []) => {
    const page = pageAt(path);
    const byType = documents(page?.kind === 'document' ? page.entry : undefined);
    const clause = page?.kind === 'clause' ? clauseOf(page.number) : undefined;
    const groups =
      manual.documentsOn === null
        ? [
            group(site.sidebarFind, find),
            byType,
            group(site.sidebarAudits, [clauses(clause), ...audits]),
            group(site.sidebarEditors, editors),
          ]
        : [byType];
    const above = page?.trail.map((step) => step.path).toReversed() ?? [];
    return [...marked(groups, [path, ...above]), ...own];
  };
}

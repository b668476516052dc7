import { type DocumentType, documentTypes } from '../organisation/document-types.ts';
import { stateLabel } from './control/state.ts';
import { versionShown } from './control/version-shown.ts';
import { registerOfList } from './entries/listed-in.ts';
import { label } from './model/label.ts';
import { lookUp } from './model/look-up.ts';
import type { ClauseEntry, DocumentEntry, Manual, RecordEntry, RoleEntry } from './model/manual.ts';
import { onceForBoth } from './model/memoise.ts';
import { isOfDocuments, listPaths } from './model/urls.ts';
import { byPeriod, yearPath } from './registers/change-periods.ts';
import { changeRegister } from './registers/changes.ts';
import type { RegisterDescription } from './registers/description.ts';
import { registerPages } from './registers/index.ts';
import { serviceRegister } from './registers/services.ts';
import { pageWords } from './words/page-words.ts';
import { formatMessage, type Words } from './words/words.ts';

/** What every page has, whatever it is about. */
interface AnyPage {
  /** Site path. */
  path: string;
  /** Number of a clause or a document; empty for all others. */
  number: string;
  title: string;
  /** The way down to the page, from the list it stands in. */
  trail: readonly { label: string; path: string }[];
  /** Version or state of a document in words; empty for what nobody approves. */
  state: string;
}

/** A page of the manual: what it is, and the entry it is made from. */
export type Page =
  | (AnyPage & { kind: 'clause'; entry: ClauseEntry })
  | (AnyPage & { kind: 'document'; entry: DocumentEntry })
  | (AnyPage & { kind: 'role'; entry: RoleEntry })
  | (AnyPage & { kind: 'record'; entry: RecordEntry })
  | (AnyPage & { kind: 'register'; entry: RegisterDescription })
  | (AnyPage & { kind: 'front' | 'list' });

/** A page of one kind. */
export type PageOf<Kind extends Page['kind']> = Extract<Page, { kind: Kind }>;

/**
 * Every page that the manual consists of, in the order of the manual: clauses, documents, roles, records, then the pages
 * that list others. Sidebar, trail, neighbours, search, cards, reports, sheets and the guide for programs all take what
 * a page is from here.
 */
export const pagesOf = onceForBoth((manual: Manual, words: Words): readonly Page[] => {
  const all = allPages(manual, words);
  return manual.documentsOn === null ? all : all.filter(({ path }) => isOfDocuments(path));
});

function allPages(manual: Manual, words: Words): readonly Page[] {
  const { site, dateInWords } = pageWords(words);
  const { documentsOn } = manual;
  const { clauses: clausesOf } = lookUp(manual);
  const lists = {
    clauses: { label: site.auditClauses, path: listPaths.clauses },
    documents: { label: site.workDocuments, path: listPaths.documents },
    roles: { label: site.roles, path: listPaths.roles },
    records: { label: site.records, path: listPaths.records },
    registers: { label: site.allLists, path: listPaths.registers },
  };
  // A printed sheet of a text that is not in force, or was on another day, must not pass for the version that is.
  const stateOf = ({ version, status }: DocumentEntry) => {
    if (documentsOn !== null && version !== null)
      return formatMessage(site.versionAsItStood, { version, date: dateInWords(documentsOn) });
    if (version === null) return stateLabel(status, site);
    if (status === 'changed') return versionShown({ status, version }, site);
    return `${version}, ${stateLabel(status, site)}`;
  };
  const plain = { number: '', state: '', trail: [] };
  const customersTrail = [lists.registers, ...customersIn(manual, site.customers)];
  return [
    ...manual.clauses.map((entry): Page => {
      const above = clausesOf(entry.ancestors).map((clause) => ({ label: label(clause), path: clause.url }));
      const { url, number, title } = entry;
      return { ...plain, kind: 'clause', path: url, number, title, trail: [lists.clauses, ...above], entry };
    }),
    ...manual.documents.map((entry): Page => {
      const { url, number, title, type } = entry;
      const trail = [lists.documents, { label: words.documentTypes[type], path: documentsOfType(type) }];
      return { kind: 'document', path: url, number, title, trail, state: stateOf(entry), entry };
    }),
    ...manual.roles.map(
      (entry): Page => ({
        ...plain,
        kind: 'role',
        path: entry.url,
        title: entry.title,
        trail: [lists.roles],
        entry,
      }),
    ),
    ...manual.records.map(
      (entry): Page => ({
        ...plain,
        kind: 'record',
        path: entry.url,
        title: entry.title,
        trail: [lists.records],
        entry,
      }),
    ),
    { ...plain, kind: 'front', path: listPaths.start, title: manual.organisation.title },
    { ...plain, kind: 'list', path: listPaths.onCall, title: site.onCallTitle },
    ...Object.values(lists).map(
      (list): Page => ({ ...plain, kind: 'list', path: list.path, title: list.label }),
    ),
    ...registerPages.map(
      (entry): Page => ({
        ...plain,
        kind: 'register',
        path: entry.path,
        title: site[entry.pageTitle ?? entry.title],
        trail: [lists[entry.under]],
        entry,
      }),
    ),
    ...manual.promises.map(
      ({ url, name }): Page => ({
        ...plain,
        kind: 'list',
        path: url,
        title: formatMessage(site.restsOn, { service: name }),
        trail: [lists.registers, { label: site.serviceRegister, path: serviceRegister.path }],
      }),
    ),
    ...manual.customers.map(
      ({ url, name }): Page => ({
        ...plain,
        kind: 'list',
        path: url,
        title: formatMessage(site.promisedToCustomer, { customer: name }),
        trail: customersTrail,
      }),
    ),
    ...byPeriod(manual.changes, 4, ({ day }) => day).map(
      ({ period }): Page => ({
        ...plain,
        kind: 'list',
        path: yearPath(period),
        title: `${site.changeRegister} ${period}`,
        trail: [lists.registers, { label: site.changeRegister, path: changeRegister.path }],
      }),
    ),
  ];
}

/** The register of customers is a document; it is led to where they stand. */
export function customersIn(
  manual: Pick<Manual, 'documents'>,
  label: string,
): { label: string; path: string }[] {
  const found = registerOfList(manual, 'customers');
  return found ? [{ label, path: found.path }] : [];
}

/** The pages of one kind, in their order. */
export const pagesOfKind = <Kind extends Page['kind']>(pages: readonly Page[], kind: Kind): PageOf<Kind>[] =>
  pages.filter((page): page is PageOf<Kind> => page.kind === kind);

/** Finds a page by its site path. */
export function pageFinder(pages: readonly Page[]): (path: string) => Page | undefined {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return (path) => byPath.get(path);
}

/** Where the documents of a type stand in the list of documents. */
export const documentsOfType = (type: DocumentType): string => `${listPaths.documents}#${type}`;

/** The document types that the manual has documents of, in their fixed order. */
export const usedTypes = (
  manual: Pick<Manual, 'documents'>,
): { type: DocumentType; documents: DocumentEntry[] }[] => {
  const byType = Map.groupBy(manual.documents, ({ type }) => type);
  return documentTypes.flatMap((type) => {
    const documents = byType.get(type);
    return documents ? [{ type, documents }] : [];
  });
};

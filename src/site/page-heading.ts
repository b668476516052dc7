import { places } from './places.ts';
import { clausesOf, manual } from './shown-manual.ts';
import { site, words } from './words.ts';

/** What stands at the head of a page. */
export interface PageHeading {
  /** Number of a clause or a document, set apart from the title. */
  number?: string;
  title: string;
  /** The way down to the page, from the list it stands in. */
  trail: { label: string; path: string }[];
}

const clauseTrail = { label: site.clauses, path: places.clauses };
const documentTrail = { label: site.documents, path: places.documents };
const roleTrail = { label: site.roles, path: places.roles };
const recordTrail = { label: site.records, path: places.records };
const registerTrail = { label: site.registers, path: places.registers };

const headings = new Map<string, PageHeading>([
  ...manual.clauses.map(({ url, number, title, ancestors }): [string, PageHeading] => {
    const above = clausesOf(ancestors).map((clause) => ({
      label: `${clause.number} ${clause.title}`,
      path: clause.url,
    }));
    return [url, { number, title, trail: [clauseTrail, ...above] }];
  }),
  ...manual.documents.map(({ url, number, title, type }): [string, PageHeading] => {
    const ofType = { label: words.documentTypes[type], path: `${places.documents}#${type}` };
    return [url, { number, title, trail: [documentTrail, ofType] }];
  }),
  ...manual.roles.map(({ url, title }): [string, PageHeading] => [url, { title, trail: [roleTrail] }]),
  ...manual.records.map(({ url, title }): [string, PageHeading] => [url, { title, trail: [recordTrail] }]),
]);

/** The head of the page at a site path; `title` is what the page calls itself. */
export function headingAt(path: string, title: string): PageHeading {
  const isRegister = path.startsWith(places.registers) && path !== places.registers;
  const trail = isRegister ? [registerTrail] : path === places.editions ? [clauseTrail] : [];
  return headings.get(path) ?? { title, trail };
}

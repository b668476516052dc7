import type { ClauseEntry, DocumentEntry, Manual, RecordEntry, RoleEntry } from '../manual.ts';
import type { SearchPlace } from './search-index.ts';

/** A page that lists others, by its title. */
export interface ListPage {
  url: string;
  title: string;
}

const blank = { number: '', clauses: [], elsewhere: [], names: [], headings: [], points: [], lead: '' };

/** Every page that the search can find, clauses first. */
export function placesOf(manual: Manual, lists: readonly ListPage[]): SearchPlace[] {
  const sectionOf = new Map(manual.clauses.map(({ number, ancestors }) => [number, ancestors[0] ?? number]));
  const sections = (clauses: readonly string[]) => [
    ...new Set(clauses.flatMap((number) => sectionOf.get(number) ?? [])),
  ];
  return [
    ...manual.clauses.map((clause) => clausePlace(clause, sections([clause.number]))),
    ...manual.documents.map((document) => documentPlace(document, sections(document.clauseNumbers))),
    ...manual.roles.map(rolePlace),
    ...manual.records.map((record) => recordPlace(record, sections(record.clauses))),
    ...lists.map(listPlace),
  ];
}

const clausePlace = (
  { url, number, title, searchTerms, requirements, other }: ClauseEntry,
  section: string[],
): SearchPlace => ({
  ...blank,
  kind: 'clause',
  url,
  number,
  title,
  clauses: [number],
  elsewhere: other.flatMap(({ edition, clauses }) =>
    clauses.filter(({ weight }) => weight === 'main').map((target) => `${edition}:${target.number}`),
  ),
  names: searchTerms,
  points: requirements.map(({ id, text }) => ({ id, text })),
  oneOfMany: false,
  values: { section, type: ['clause'], owner: [], state: [] },
});

const documentPlace = (document: DocumentEntry, section: string[]): SearchPlace => ({
  ...blank,
  kind: 'document',
  url: document.url,
  number: document.number,
  title: document.title,
  clauses: document.clauseNumbers,
  names: document.aliases,
  headings: document.headings.map(({ text }) => text),
  oneOfMany: document.item !== null,
  values: { section, type: [document.type], owner: [document.owner], state: [document.status] },
});

const rolePlace = ({ url, title, purpose }: RoleEntry): SearchPlace => ({
  ...blank,
  kind: 'role',
  url,
  title,
  lead: purpose,
  oneOfMany: false,
  values: { section: [], type: ['role'], owner: [], state: [] },
});

const recordPlace = (
  { url, title, description, clauses, owner }: RecordEntry,
  section: string[],
): SearchPlace => ({
  ...blank,
  kind: 'record',
  url,
  title,
  clauses,
  lead: description,
  oneOfMany: false,
  values: { section, type: ['record'], owner: [owner], state: [] },
});

const listPlace = ({ url, title }: ListPage): SearchPlace => ({
  ...blank,
  kind: 'list',
  url,
  title,
  oneOfMany: false,
  values: { section: [], type: ['list'], owner: [], state: [] },
});

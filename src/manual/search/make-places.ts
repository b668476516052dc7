import type { CustomerEntry } from '../model/customer-entry.ts';
import { lookUp } from '../model/look-up.ts';
import type { ClauseEntry, DocumentEntry, Manual, RecordEntry, RoleEntry } from '../model/manual.ts';
import { type Page, pagesOf } from '../site-map.ts';
import { pageWords } from '../words/page-words.ts';
import { formatMessage, type Words } from '../words/words.ts';
import type { SearchEntry } from './search-index.ts';

const blank = {
  number: '',
  clauses: [],
  names: [],
  headings: [],
  topics: [],
  asked: [],
  points: [],
  demands: '',
  lead: '',
};

/** A heading that so many documents have, such as "Purpose", tells none of them from the others. */
const commonHeading = 10;

/** Every page as the search finds it, in the order of the manual. */
export function placesOf(manual: Manual, words: Words): SearchEntry[] {
  const often = new Map<string, number>();
  for (const text of manual.documents.flatMap(headingsOf)) often.set(text, (often.get(text) ?? 0) + 1);
  const { sectionNumber } = lookUp(manual);
  const stopWords = new Set(words.search.stopWords);
  const sections = (clauses: readonly string[]) => [...new Set(clauses.map(sectionNumber))];
  const customers = new Map(manual.customers.map((customer) => [customer.url, customer]));
  return pagesOf(manual, words).map((page) => {
    switch (page.kind) {
      case 'clause':
        return clausePlace(page.entry, sections([page.entry.number]), stopWords);
      case 'document':
        return {
          ...documentPlace(page.entry, sections(page.entry.clauseNumbers), words),
          headings: headingsOf(page.entry).filter((text) => (often.get(text) ?? 0) < commonHeading),
        };
      case 'role':
        return rolePlace(page.entry, words);
      case 'record':
        return recordPlace(page.entry, sections(page.entry.clauses), words);
      case 'front':
        return listPlace({ path: page.path, title: pageWords(words).site.startPage }, words);
      default: {
        const place = listPlace(page, words);
        const customer = customers.get(page.path);
        return customer ? customerPlace(place, customer, words) : place;
      }
    }
  });
}

const headingsOf = ({ headings }: DocumentEntry): string[] => [...new Set(headings.map(({ text }) => text))];

/** A word, with what joins its parts. */
const word = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;

/** The words of a text, each once, without those that only make sentences. */
const wordsOf = (text: string, stopWords: ReadonlySet<string>): string =>
  [...new Set(text.toLowerCase().match(word))].filter((found) => !stopWords.has(found)).join(' ');

const clausePlace = (
  { url, number, title, searchTerms, requirements }: ClauseEntry,
  section: string[],
  stopWords: ReadonlySet<string>,
): SearchEntry => ({
  ...blank,
  kind: 'clause',
  url,
  number,
  title,
  clauses: [number],
  names: searchTerms,
  points: requirements.map(({ id }) => id),
  demands: wordsOf(requirements.map(({ text }) => text).join(' '), stopWords),
  oneOfMany: false,
  values: { section, type: ['clause'], owner: [], state: [] },
});

const documentPlace = (
  document: DocumentEntry,
  section: string[],
  { asked, askedOfTerm }: Words,
): SearchEntry => ({
  ...blank,
  kind: 'document',
  url: document.url,
  number: document.number,
  title: document.title,
  clauses: document.clauseNumbers,
  names: document.aliases,
  // Of many alike one would be found by what all of them say.
  topics: document.item === null ? document.topics : [],
  // An own document has nobody's questions but those that its writer gave it.
  asked: [
    ...(asked.documents[document.id] ?? document.aliases.filter((name) => name.split(' ').length > 2)),
    // Each document of many alike would define the same.
    ...(document.item === null ? document.terms : []).map(({ name }) =>
      formatMessage(askedOfTerm, { term: name }),
    ),
  ],
  lead: document.about ?? '',
  oneOfMany: document.item !== null,
  values: { section, type: [document.type], owner: [document.owner], state: [document.status] },
});

const rolePlace = ({ id, url, title, purpose }: RoleEntry, { asked }: Words): SearchEntry => ({
  ...blank,
  kind: 'role',
  url,
  title,
  asked: [...(asked.roles[id] ?? [])],
  lead: purpose,
  oneOfMany: false,
  values: { section: [], type: ['role'], owner: [], state: [] },
});

const recordPlace = (
  { id, url, title, description, clauses, owner }: RecordEntry,
  section: string[],
  { asked }: Words,
): SearchEntry => ({
  ...blank,
  kind: 'record',
  url,
  title,
  clauses,
  asked: [...(asked.records[id] ?? [])],
  lead: description,
  oneOfMany: false,
  values: { section, type: ['record'], owner: [owner], state: [] },
});

/** A customer is looked for by its name, and by the first word of it, as people call it. */
function customerPlace(place: SearchEntry, { name }: CustomerEntry, words: Words): SearchEntry {
  const { site } = pageWords(words);
  const called = [...new Set([name, name.split(' ')[0] ?? name])];
  const said = (sentence: string) => called.map((customer) => formatMessage(sentence, { customer }));
  return {
    ...place,
    names: [...new Set(said(site.customerNames).flatMap((names) => names.split('\n')))],
    asked: said(site.customerAsked).flatMap((asked) => asked.split(', ')),
    // What is asked about any customer is answered elsewhere.
    oneOfMany: true,
  };
}

const listPlace = (
  { path, title }: Pick<Page, 'path' | 'title'>,
  { listNames, asked }: Words,
): SearchEntry => ({
  ...blank,
  kind: 'list',
  url: path,
  title,
  names: [...(listNames[path] ?? [])],
  asked: [...(asked.lists[path] ?? [])],
  oneOfMany: false,
  values: { section: [], type: ['list'], owner: [], state: [] },
});

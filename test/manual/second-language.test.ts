import { expect, test } from 'vitest';
import type { Catalogues } from '../../src/language/languages.ts';
import { editionRegister } from '../../src/manual/registers/editions.ts';
import { registers } from '../../src/manual/registers/index.ts';
import { registerInFiles, registerOnPage } from '../../src/manual/registers/register.ts';
import { searchIndex } from '../../src/manual/search/make-index.ts';
import { pagesOf, pagesOfKind } from '../../src/manual/site-map.ts';
import { wordsFrom } from '../../src/manual/words/catalogue.ts';
import { english } from '../../src/manual/words/en.ts';
import { pageWords } from '../../src/manual/words/page-words.ts';
import type { Catalogue } from '../../src/manual/words/words.ts';
import { cardsOf } from '../../src/pages/cards-of.ts';
import { audiencesOf } from '../../src/pages/front-page/audiences.ts';
import { keyFiguresOf } from '../../src/pages/front-page/key-figures.ts';
import { programGuideOf } from '../../src/pages/llms-index.ts';
import { noticeOf } from '../../src/pages/notice.ts';
import { runningHeadOf } from '../../src/pages/running-head.ts';
import { sidebarOf } from '../../src/pages/sidebar.ts';
import { doc, manualOf, written } from './manual-of.ts';
import { isPseudo, pseudoOf } from './pseudo-language.ts';

const pseudo = pseudoOf(english);
const made = manualOf({
  catalogue: pseudo,
  organisation: {
    name: 'Exemplar',
    impacts: [{ id: 'high', name: 'Felt by all' }],
    urgencies: [{ id: 'now', name: 'At once' }],
    services: [{ id: 'mail', name: 'Mail', outcome: '' }],
  },
  documents: {
    'sample.mdx': doc(
      [
        ':::note\nMind it.\n:::',
        '## Our steps\n\n<Steps>\n<Step role="incident-manager" within="1 hour">Log it.</Step>\n</Steps>',
        '## Our services\n\n<Table of="services" columns="name outcome owner" />',
        '## Our matrix\n\n<PriorityMatrix />',
        '## Our answers\n\nAs <Clause n="8.1" /> asks.\n\n<Requirement id="8.1-1">Logged.</Requirement>\n\n<RequirementIndex />',
      ].join('\n\n'),
    ),
  },
});
const { manual } = made;
const words = wordsFrom(pseudo, manual.printing);

/** Every string inside a value. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** The words of the English catalogue as pages would show them; what has no capital may be an id or a state. */
const englishWords = new Set(
  [english.site, english.tables, english.steps, english.aside, english.documentType, english.documentTypes]
    .flatMap(stringsIn)
    .filter((word) => /^\p{Lu}/u.test(word)),
);

const leftInEnglish = (value: unknown): string[] => stringsIn(value).filter((text) => englishWords.has(text));

test('a language that lacks a word does not compile', () => {
  const { approver: _, ...site } = english.site;
  // @ts-expect-error One word of pages is missing.
  const lacksWord: Catalogue = { ...english, site };
  const { empty: __, ...tables } = english.tables;
  // @ts-expect-error One word of tables is missing.
  const lacksColumn: Catalogue = { ...english, tables };
  // @ts-expect-error A list of catalogues leaves out a language.
  const lacksLanguage: Catalogues<Catalogue> = {};
  const complete: Catalogue = {
    ...english,
    site: { ...site, approver: 'Genehmigt von', clausesFew: '{count}' },
  };
  expect([lacksWord.site, lacksColumn.tables, lacksLanguage]).not.toContainEqual(complete.site);
});

test('all words around documents come from the catalogue of the language', () => {
  expect(made.manual.problems).toEqual([]);
  const site = {
    pages: pagesOf(manual, words).map(({ path, title, trail, state }) => ({ path, title, trail, state })),
    sidebar: sidebarOf(manual, words)('documents/sample/'),
    guide: programGuideOf(manual, words),
    notice: noticeOf(manual, words),
    audiences: audiencesOf(manual, words),
    keyFigures: keyFiguresOf(manual, words),
    head: runningHeadOf(manual, words)('documents/sample/', 'Sample'),
    cards: (['clauses', 'documents', 'roles', 'records'] as const).map((set) => cardsOf(set, manual, words)),
    labels: searchIndex(manual, words).labels,
  };
  for (const part of Object.values(site))
    expect(stringsIn(part).some((text) => text.includes('Ünïcode'))).toBe(true);
  expect(leftInEnglish(site)).toEqual([]);
  expect(pageWords(words).counted('clauses', 2)).toBe(`[!! 2 clauses Ünïcode !!]`);
  const lists = pagesOfKind(pagesOf(manual, words), 'list');
  expect(lists.filter(({ title }) => !isPseudo(title))).toEqual([]);
});

test.each(registers.map((register) => [register.name, register] as const))(
  'the %s register is headed in the language, on its page and in its file',
  (_, register) => {
    for (const { title, lead, nothing, columns } of [
      registerOnPage(register, manual, words),
      registerInFiles(register, manual, words),
    ])
      expect(
        [title, lead, nothing, ...columns.map((column) => column.title)].filter((text) => !isPseudo(text)),
      ).toEqual([]);
  },
);

test('a document has the words of the language on its page and in its twin', () => {
  const [document] = written(made);
  const twin = (document?.twin ?? '').replaceAll('\\[', '[');
  const headers = twin.split('\n').filter((_, at, lines) => /^\| *-/.test(lines[at + 1] ?? ''));
  expect(headers).toHaveLength(4);
  for (const cell of headers
    .join('')
    .split('|')
    .map((text) => text.trim())
    .filter(Boolean))
    expect(isPseudo(cell)).toBe(true);
  expect(twin).toContain('**[!! Note Ünïcode !!]**');
  const page = made.pageTree(document?.key ?? '', '/');
  expect(leftInEnglish(page)).toEqual([]);
  expect(stringsIn(page).filter(isPseudo).length).toBeGreaterThan(8);
});

test('what the standard says is in the language wherever it is printed', () => {
  const notPseudo = (texts: readonly string[]) => texts.filter((text) => !isPseudo(text));
  for (const { title, searchTerms, requirements, other } of manual.clauses) {
    expect(notPseudo([title, ...searchTerms, ...requirements.map(({ text }) => text)])).toEqual([]);
    expect(
      notPseudo(other.flatMap(({ clauses, notes }) => [...clauses.map((there) => there.title), ...notes])),
    ).toEqual([]);
  }
  const { columns, rows } = registerInFiles(editionRegister, manual, words);
  const at = columns.findIndex(({ title }) => title === words.site.clauseTitle);
  expect(rows.length).toBeGreaterThan(90);
  expect(notPseudo(rows.map((row) => String(row[at])))).toEqual([]);
  const [document] = written(made);
  const title = english.standard.clause('20000-1:2011', '8.1')?.title ?? '';
  const asked = english.standard.requirement('20000-1:2011', '8.1-1')?.text ?? '';
  for (const text of [title, asked]) expect(document?.twin).toContain(`!! ${text} Ünïcode !!`);
});

import { expect, test } from 'vitest';
import type { Catalogues } from '../../src/language/languages.ts';
import {
  allEditions,
  alternatives,
  clausesOf,
  comparison,
  expectedDocuments,
  expectedRecords,
  notesOn,
  requirementsOf,
  type StandardTexts,
  sameNumber,
  sectionsOf,
  standardIn,
  standardWith,
  textsOf,
} from '../../src/standard/index.ts';
import { hasWords, isPseudo, pseudoWords } from '../manual/pseudo-language.ts';

const english = textsOf('en');
const pseudo = standardWith(pseudoWords<StandardTexts>(english));

test('a language that lacks a text does not compile', () => {
  const { '8.1-3': _, ...points } = english.requirements['20000-1:2011'];
  const requirements = { ...english.requirements, '20000-1:2011': points };
  // @ts-expect-error One point is not said.
  const lacksPoint: StandardTexts = { ...english, requirements };
  const { label: __, ...general } = english.clauses['20000-1:2018']['7.5.1'];
  const later = { ...english.clauses['20000-1:2018'], '7.5.1': general };
  // @ts-expect-error One clause that is called "General" has no label.
  const lacksLabel: StandardTexts = { ...english, clauses: { ...english.clauses, '20000-1:2018': later } };
  const { amendments: ___, ...others } = english;
  // @ts-expect-error Nothing is said about amendments.
  const lacksAmendments: StandardTexts = others;
  // @ts-expect-error A language has no texts.
  const lacksLanguage: Catalogues<StandardTexts> = {};
  expect([lacksPoint, lacksLabel, lacksAmendments, lacksLanguage]).not.toContain(english);
});

/** Texts in a value that are not of the pseudo language; what is no text of a language is named by its key. */
const facts = ['edition', 'number', 'parent', 'kind', 'id', 'clause', 'other', 'change', 'name'];
function foreign(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return facts.includes(key) || !hasWords(value) || isPseudo(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => foreign(inner, Array.isArray(value) ? key : name));
}

test.each(allEditions)('every text of %s comes from the language, and nothing but texts', (edition) => {
  const said = (standard: typeof pseudo) => ({
    clauses: standard.clausesOf(edition),
    sections: standard.sectionsOf(edition),
    one: standard.clause(edition, '8.1'),
    unknown: standard.clause(edition, '99'),
    points: standard.requirementsOf(edition),
    point: standard.requirement(edition, '4.1.1-1') ?? standard.requirement(edition, '4.1-1'),
    ofOneClause: standard.requirementsOf(edition, '8.1'),
    shared: standard.sameNumber(edition),
    notes: clausesOf(edition).map((clause) => standard.notesOn(clause)),
    compared: alternatives(edition).map((other) => standard.comparison(edition, other)),
    comparedOne: standard.comparedClause({ edition, number: '8.1' }, alternatives(edition)[0] ?? edition),
    sameNumber: clausesOf(edition).map((clause) =>
      alternatives(edition).map((other) => standard.clauseWithSameNumber(clause, other)),
    ),
    amendments: standard.amendmentsOf(edition),
  });
  expect(foreign(said(pseudo))).toEqual([]);
  const plain = {
    clauses: clausesOf(edition),
    sections: sectionsOf(edition),
    points: requirementsOf(edition),
    shared: sameNumber(edition),
    notes: clausesOf(edition).map(notesOn),
    compared: alternatives(edition).map((other) => comparison(edition, other)),
  };
  expect(said(standardIn('en'))).toMatchObject(plain);
  // No language but English yet: a manual in another is told so, and made in English.
  expect(standardIn('tlh')).toBe(standardIn('en'));
});

test.each(allEditions)('%s has no text of what it does not have', (edition) => {
  const sameKeys = (texts: object, keys: readonly string[]) =>
    expect(Object.keys(texts).sort()).toEqual([...keys].sort());
  const { clauses, requirements, expected } = english;
  sameKeys(
    clauses[edition],
    clausesOf(edition).map(({ number }) => number),
  );
  sameKeys(
    requirements[edition],
    requirementsOf(edition).map(({ id }) => id),
  );
  sameKeys(
    expected[edition],
    [...expectedDocuments(edition), ...expectedRecords(edition)].map(({ slug }) => slug),
  );
  const remarked = new Set(clausesOf(edition).flatMap((clause) => notesOn(clause).map(({ note }) => note)));
  const remarks = Object.values(english.maps).flatMap(({ changed, arrived }) => [
    ...Object.values(changed),
    ...Object.values(arrived),
  ]);
  expect([...remarked].filter((note) => !remarks.includes(note))).toEqual([]);
  expect(english.amendments['ISO/IEC 20000-1:2018/Amd 1:2024']).toMatch(/^Climate/);
});

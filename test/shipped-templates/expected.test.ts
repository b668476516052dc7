import { describe, expect, test } from 'vitest';
import { expectedDocuments, expectedRecords } from '../../src/standard/index.ts';
import { placeOf, recordOf } from './expected.ts';
import { manualOf } from './manuals.ts';

describe.each(['demo', 'demo-2018'] as const)('the library filled for %s', (name) => {
  test('has every document that an auditor asks for, under its name', async () => {
    const { documents, edition } = await manualOf(name);
    const missing = expectedDocuments(edition.edition).flatMap((expected) => {
      const [id, words = ''] = placeOf(expected) ?? [];
      const document = documents.find((candidate) => candidate.id === id);
      const places = document
        ? [document.title, ...document.headings.map(({ text }) => text), ...document.aliases]
        : [];
      return places.some((place) => place.toLowerCase().includes(words))
        ? []
        : [`${expected.key} ${expected.name}: "${words}" in ${id}`];
    });
    expect(missing).toEqual([]);
  });
});

describe.each(['smallest', 'smallest-2018'] as const)('the library filled for %s', (name) => {
  test('has every record that an auditor asks for', async () => {
    const { records, edition } = await manualOf(name);
    const ids = new Set(records.map(({ id }) => id));
    const missing = expectedRecords(edition.edition).filter((expected) => !ids.has(recordOf(expected)));
    expect(missing.map(({ key, name }) => `${key} ${name}`)).toEqual([]);
  });

  test('has a document that makes each of them, at a clause that asks for it', async () => {
    const { records, documents, edition } = await manualOf(name);
    const clausesOf = new Map(documents.map(({ key, clauseNumbers }) => [key, clauseNumbers]));
    const unmade = expectedRecords(edition.edition).filter((expected) => {
      const record = records.find(({ id }) => id === recordOf(expected));
      const made = record?.documents.flatMap((key) => clausesOf.get(key) ?? []) ?? [];
      return !expected.clauses.some((clause) => made.includes(clause));
    });
    expect(unmade.map(({ key, name }) => `${key} ${name}`)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { expectedDocuments, expectedRecords } from '../../src/standard/index.ts';
import { recordFor, whereToFind } from './expected.ts';
import { manualOf } from './manuals.ts';

test('every document that an auditor asks for is found by its name', async () => {
  const { documents, edition } = await manualOf('demo');
  const missing = expectedDocuments(edition.edition).flatMap(({ key, name }) => {
    const [id, words = ''] = whereToFind[key] ?? [];
    const document = documents.find((candidate) => candidate.id === id);
    const places = document
      ? [document.title, ...document.headings.map(({ text }) => text), ...document.aliases]
      : [];
    return places.some((place) => place.toLowerCase().includes(words))
      ? []
      : [`${key} ${name}: "${words}" in ${id}`];
  });
  expect(missing).toEqual([]);
});

test('every record that an auditor asks for is one of ours', async () => {
  const { records, edition } = await manualOf('smallest');
  const ids = new Set(records.map(({ id }) => id));
  const missing = expectedRecords(edition.edition).filter(({ key }) => !ids.has(recordFor[key] ?? ''));
  expect(missing.map(({ key, name }) => `${key} ${name}`)).toEqual([]);
});

import { expect, test } from 'vitest';
import { familiesOf } from '../../src/manual/model/family.ts';
import type { DocumentEntry } from '../../src/manual/model/manual.ts';

const documents = (id: string, ...titles: string[]) =>
  titles.map((title) => ({ id, key: title, title }) as DocumentEntry);

test('documents of one file are called by the words that their titles have in common', () => {
  const [sla] = familiesOf(documents('sla', 'SLA: Mail for Ada', 'SLA: Mail for Ben'));
  expect(sla?.name).toBe('SLA');
  expect(sla?.documents.map((document) => sla.ownPart(document))).toEqual(['Mail for Ada', 'Mail for Ben']);
  const [internal] = familiesOf(documents('ola', 'Agreement with Ada', 'Agreement with Ben'));
  expect(internal?.name).toBe('Agreement with …');
  expect(internal?.documents.map((document) => internal.ownPart(document))).toEqual([
    'Agreement with Ada',
    'Agreement with Ben',
  ]);
  expect(familiesOf(documents('x', 'Ada', 'Ben'))[0]?.name).toBe('');
});

test('each file is a family where its first document stands, and folds only where it has many', () => {
  const made = documents('sla', 'SLA: 1', 'SLA: 2', 'SLA: 3', 'SLA: 4');
  const families = familiesOf([...made.slice(0, 1), ...documents('other', 'Other'), ...made.slice(1)]);
  expect(families.map(({ documents, folds }) => [documents.length, folds])).toEqual([
    [4, true],
    [1, false],
  ]);
});

test('a title that says no more than the others keeps all its words', () => {
  const [same] = familiesOf(documents('sla', 'SLA:', 'SLA:'));
  expect(same?.documents.map((document) => same.ownPart(document))).toEqual(['SLA:', 'SLA:']);
});

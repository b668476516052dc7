import { expect, test } from 'vitest';
import { passagesOf } from '../../src/manual/coverage/same-passage.ts';
import type { DocumentEntry } from '../../src/manual/model/manual.ts';
import { doc, manualOf } from './manual-of.ts';

const suppliers = ['first', 'second', 'third'].map((id) => ({
  id,
  name: `Supplier ${id}`,
  contractEnd: id === 'third' ? '2029-06-30' : undefined,
}));
const front = { each: 'suppliers', title: 'Schedule of {item.name}' };

/** The answers to a point as keys of documents: the one told in full, then those that say the same. */
function passages(body: string, change: (document: DocumentEntry) => DocumentEntry = (same) => same) {
  const { manual } = manualOf({
    organisation: { suppliers },
    documents: {
      'schedule.mdx': doc(body, front),
      'a.mdx': doc(body.replaceAll('{item.name}', 'All'), { id: 'a' }),
    },
  });
  const point = manual.clauses.flatMap(({ requirements }) => requirements).find(({ id }) => id === '8.1-1');
  const documents = new Map(manual.documents.map((document) => [document.key, change(document)]));
  return passagesOf(point?.answeredBy ?? [], documents).map(({ answer, same }) =>
    [answer, ...same].map(({ document }) => document),
  );
}

const one = '<Requirement id="8.1-1">{item.name} answers.</Requirement>';

test('answers of one template are one passage, whatever values they speak of; other documents stand alone', () => {
  expect(passages(one)).toEqual([['a'], ['sample.first', 'sample.second', 'sample.third']]);
});

test('two places of one template are two passages', () => {
  const both = ['sample.first', 'sample.second', 'sample.third'];
  expect(passages(`${one}\n\n${one}`)).toEqual([['a'], ['a'], both, both]);
});

test('a document in another state, or of another owner, is no more told by the first', () => {
  const approved = (document: DocumentEntry): DocumentEntry =>
    document.key === 'sample.second' ? { ...document, status: 'in-force' } : document;
  expect(passages(one, approved)).toEqual([['a'], ['sample.first', 'sample.third'], ['sample.second']]);
  const owned = (document: DocumentEntry): DocumentEntry =>
    document.key === 'sample.third' ? { ...document, owner: 'service-desk' } : document;
  expect(passages(one, owned)).toEqual([['a'], ['sample.first', 'sample.second'], ['sample.third']]);
});

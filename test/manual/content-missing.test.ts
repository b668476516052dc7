import { expect, test } from 'vitest';
import { coverageTotals } from '../../src/manual/coverage/coverage.ts';
import { doc, manualOf } from './manual-of.ts';

const answer = (needs: string) =>
  `<Requirement id="8.1-1" needs="${needs}">The desk records it.</Requirement>`;

const pointOf = (documents: Record<string, string>, organisation: object = {}) => {
  const { manual } = manualOf({ organisation, documents });
  const point = manual.clauses.flatMap(({ requirements }) => requirements).find(({ id }) => id === '8.1-1');
  return { manual, point };
};

test('one passage that lacks what it rests on is enough: the point is not answered', () => {
  const { point, manual } = pointOf({
    'a.mdx': doc(answer('suppliers')),
    'b.mdx': doc('<Requirement id="8.1-1">And so do others.</Requirement>', { id: 'b', title: 'Other' }),
  });
  expect(point).toMatchObject({ status: 'content-missing', missing: ['suppliers'] });
  expect(coverageTotals(manual).manual).toMatchObject({ answered: 0, missing: 1 });
});

test('entering it makes the point answered', () => {
  const { point, manual } = pointOf(
    { 'a.mdx': doc(answer('suppliers')) },
    { suppliers: [{ id: 'acme', name: 'Acme' }] },
  );
  expect(point).toMatchObject({ status: 'drafted', missing: [] });
  expect(manual.missing).toEqual([]);
});

test('what is missing is listed with what the schema says of it, and all that waits for it', () => {
  const { manual } = pointOf(
    {
      'a.mdx': doc(answer('suppliers.*.workload customers')),
      'b.mdx': doc('<Requirement id="8.1-2" needs="customers">So.</Requirement>', {
        id: 'b',
        title: 'Other',
      }),
    },
    { suppliers: [{ id: 'acme', name: 'Acme' }] },
  );
  expect(manual.missing).toEqual([
    {
      path: 'suppliers.acme.workload',
      description: 'Agreed workload',
      item: 'Acme',
      points: ['8.1-1'],
      documents: ['sample'],
    },
    {
      path: 'customers',
      description: 'Customers of the services',
      item: '',
      points: ['8.1-1', '8.1-2'],
      documents: ['sample', 'b'],
    },
  ]);
});

test('what only a draft answers that readers do not get is content missing while the draft lacks something', () => {
  const documents = {
    'a.mdx': doc(`${answer('suppliers')}\n\n<Requirement id="8.1-2">Said.</Requirement>`),
  };
  const { manual, gate } = manualOf({ documents, view: { publication: 'approved' } });
  const points = manual.clauses.flatMap(({ requirements }) => requirements);
  const told = (id: string) => points.find((point) => point.id === id);
  expect(told('8.1-1')).toMatchObject({ status: 'content-missing', missing: ['suppliers'], answeredBy: [] });
  expect(told('8.1-2')).toMatchObject({ status: 'drafted', missing: [], answeredBy: [] });
  expect(manual.missing).toMatchObject([{ path: 'suppliers', points: ['8.1-1'], documents: [] }]);
  expect(coverageTotals(manual).manual).toMatchObject({ answered: 0, drafted: 1, missing: 1 });
  const reasons = gate().reasons.filter(({ message }) => /point 8\.1-[12]\b/i.test(message));
  expect(reasons.map(({ code }) => code)).toEqual(['unanswered-point', 'content-missing']);
});

import { expect, test } from 'vitest';
import { useOfRecord } from '../../src/manual/entries/record-use.ts';
import { manualOf as shippedManual } from '../shipped-templates/manuals.ts';
import { doc, manualOf } from './manual-of.ts';

const useIn = (documents: Record<string, string>, id = 'supplier-review') => {
  const { manual } = manualOf({ documents });
  expect(manual.problems).toEqual([]);
  const record = manual.records.find((one) => one.id === id);
  if (!record) throw new Error(`There is no record ${id}.`);
  return useOfRecord(record, manual);
};

const steps = (role: string) =>
  `<Steps>\n  <Step role="${role}" output="supplier-review" within="P2D working">Enter it.</Step>\n</Steps>`;

test('the process of its owner comes first, then others that make it, and what only names it last', () => {
  const found = useIn({
    'a.mdx': doc('See <Record id="supplier-review" />.', { id: 'a' }),
    'b.mdx': doc('<Duty by="service-desk" every="P1M" record="supplier-review">Count.</Duty>', { id: 'b' }),
    'c.mdx': doc(steps('supplier-manager'), { id: 'c', type: 'process', owner: 'supplier-manager' }),
  });
  expect(found.made).toMatchObject([
    {
      documents: ['c'],
      makers: [
        { number: 1, text: 'Enter it.', roles: ['supplier-manager'], within: '2 working days', every: '' },
      ],
    },
    { documents: ['b'], makers: [{ number: null, text: 'Count.', roles: ['service-desk'], every: 'month' }] },
  ]);
  expect(found.mentions).toEqual(['a']);
  expect(found.intervals).toContain('P1M');
});

test('a form is one that lists the record; points are those that passages answer with it', () => {
  const found = useIn({
    'a.mdx': doc('Fill it in.', {
      id: 'a',
      type: 'form',
      owner: 'supplier-manager',
      records: '[supplier-review]',
    }),
    'b.mdx': doc('<Requirement id="8.1-1">It stands in the <Record id="supplier-review" />.</Requirement>', {
      id: 'b',
    }),
  });
  expect(found.forms).toEqual(['a']);
  expect(found.proves).toEqual([{ clause: '8.1', points: ['8.1-1'] }]);
  expect(found.mentions).toEqual(['b']);
});

test('the intervals of the reviews that leave it are told, the shortest first', () => {
  const { intervals } = useIn({
    'a.mdx': doc(
      '<Duty by="service-desk" every="P1Y" record="supplier-review">Look.</Duty>\n\n<Duty by="service-desk" every="P1M" record="supplier-review">Count.</Duty>',
    ),
  });
  expect(intervals).toEqual(['P1M', 'P1Y']);
});

test.each(['demo', 'hospital-2018', 'smallest'] as const)(
  'in %s each document that names a record stands once on its page',
  async (name) => {
    const manual = await shippedManual(name);
    for (const record of manual.records) {
      const { made, forms, mentions } = useOfRecord(record, manual);
      const told = [...made.flatMap(({ documents }) => documents), ...mentions];
      expect(new Set(told).size, record.id).toBe(told.length);
      expect(new Set([...told, ...forms]), record.id).toEqual(new Set(record.documents));
    }
    const review = manual.records.find(({ id }) => id === 'supplier-review');
    const [first] = review ? useOfRecord(review, manual).made : [];
    expect(first?.documents).toEqual(['supplier-management-process']);
  },
);

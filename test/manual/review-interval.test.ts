import { expect, test } from 'vitest';
import { doc, manualOf } from './manual-of.ts';

const intervalOf = (front: Record<string, string>) => {
  const { manual } = manualOf({
    documents: { 'a.mdx': doc('## Text\n\nText.', front) },
    organisation: {
      plan: { reviewInterval: 'P5M' },
      documents: { types: [{ id: 'guide', reviewInterval: 'P7M' }] },
    },
  });
  return { interval: manual.documents[0]?.reviewInterval, told: manual.problems.map(({ code }) => code) };
};

test('a document is reviewed as often as the field says that its front matter names, else as its type says', () => {
  expect(intervalOf({ type: 'guide' }).interval).toBe('P7M');
  expect(intervalOf({ type: 'guide', review: 'plan.reviewInterval' }).interval).toBe('P5M');
});

test.each(['plan.owner', 'plan.reviewIntervall', 'plan'])('%s is no interval, and told', (review) => {
  expect(intervalOf({ type: 'guide', review })).toEqual({ interval: 'P7M', told: ['unknown-interval'] });
});

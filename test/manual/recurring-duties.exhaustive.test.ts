import { describe, expect, test } from 'vitest';
import { reviewsOf } from '../../src/manual/entries/reviews.ts';
import { raciOf } from '../../src/manual/model/raci.ts';
import { manualOf as shippedManual } from '../shipped-templates/manuals.ts';
import { doc, manualOf } from './manual-of.ts';

const toldOf = (body: string, front = {}) => {
  const made = manualOf({ documents: { 'a.mdx': doc(body, front) } });
  expect(made.manual.problems).toEqual([]);
  return reviewsOf(made.manual)
    .filter(({ kind }) => kind === 'duty')
    .map(({ subject, owner, interval, records }) => [subject, owner, interval, records.join(' ')]);
};

test('a duty that comes back is told for each role that has it, with its proof', () => {
  expect(
    toldOf(
      '<Duty by="risk-manager change-manager" every="P6M" record="risk-record">Look.</Duty>\n\n<Duty by="risk-manager" every="shift">Act.</Duty>\n\n<Duty by="risk-manager">Once.</Duty>',
    ),
  ).toEqual([
    ['Look.', 'risk-manager', 'P6M', 'risk-record'],
    ['Look.', 'change-manager', 'P6M', 'risk-record'],
    ['Act.', 'risk-manager', 'shift', ''],
  ]);
});

test('a step that comes back is told like a duty', () => {
  expect(
    toldOf(
      '<Steps>\n  <Step role="service-desk" every="P1M" output="risk-record">Count.</Step>\n  <Step role="service-desk">Act.</Step>\n</Steps>',
    ),
  ).toEqual([['Count.', 'service-desk', 'P1M', 'risk-record']]);
});

test('what a recurring review tells already is not told twice; another role, or another proof, is another duty', () => {
  const every = 'every={org.risk.reviewInterval}';
  expect(toldOf(`<Duty by={org.risk.owner} ${every}>Look.</Duty>`)).toEqual([]);
  expect(toldOf(`<Duty by={org.risk.owner} ${every} record="risk-record">Look.</Duty>`)).toEqual([]);
  expect(toldOf(`<Duty by="change-manager" ${every}>Look.</Duty>`)).toHaveLength(1);
  const usual = `<Duty by={org.risk.owner} ${every} record="risk-record">Look.</Duty>`;
  const another = `<Duty by={org.risk.owner} ${every} record="change-request">Ask.</Duty>`;
  expect(toldOf(`${usual}\n\n${another}`)).toHaveLength(1);
});

describe('the record of a recurring review', () => {
  const recordOf = (body: string) => {
    const { manual } = manualOf({ documents: { 'a.mdx': doc(body) } });
    return manual.reviews.find(({ kind }) => kind === 'scopeReview')?.record;
  };
  const duty = (by: string, record: string) =>
    `<Duty by="${by}" every={org.scope.reviewInterval} record="${record}">Look.</Duty>`;

  test('is the one that the passage names, and the usual one where none names any', () => {
    expect(recordOf(duty('management-representative', 'plan-review'))).toBe('plan-review');
    expect(recordOf('Every {org.scope.reviewInterval}.')).toBe('management-review-minutes');
  });

  test('is that of the role whose review it is, alone before with others', () => {
    expect(recordOf(duty('risk-manager', 'risk-record'))).toBe('management-review-minutes');
    const both = `${duty('management-representative risk-manager', 'risk-record')}\n\n${duty('management-representative', 'plan-review')}`;
    expect(recordOf(both)).toBe('plan-review');
  });

  test('stays the usual one where a passage names it too', () => {
    const two = `${duty('management-representative', 'plan-review')}\n\n${duty('management-representative', 'management-review-minutes')}`;
    expect(recordOf(two)).toBe('management-review-minutes');
  });
});

test('no register of reviews names a record that the passages of the role do not name', async () => {
  for (const name of ['demo', 'demo-2018'] as const) {
    const { documents, reviews } = await shippedManual(name);
    const duties = documents.flatMap((document) => document.duties);
    const other = reviews.filter(({ intervalFrom, owner, record }) => {
      const named = duties
        .filter((one) => one.intervalFrom === intervalFrom && one.by.join() === owner)
        .flatMap(({ records }) => records);
      return named.length > 0 && !named.includes(record ?? '');
    });
    expect(other).toEqual([]);
  }
});

test('the review of a document by its owner is told as that', () => {
  const look = '<Duty by="incident-manager" every={org.context.reviewInterval}>Look.</Duty>';
  expect(toldOf(look, { review: 'context.reviewInterval' })).toEqual([]);
  expect(toldOf(look)).toHaveLength(1);
});

test('what a passage says in several documents of its template is one duty', () => {
  const customers = [
    { id: 'acme', name: 'Acme' },
    { id: 'bolt', name: 'Bolt' },
  ];
  const { manual } = manualOf({
    organisation: { customers },
    documents: {
      'a.mdx': doc('<Duty by="service-desk" every="P1M">Call {item.name}.</Duty>', { each: 'customers' }),
    },
  });
  expect(
    reviewsOf(manual)
      .filter(({ kind }) => kind === 'duty')
      .map(({ documents }) => documents.length),
  ).toEqual([2]);
});

describe.each(['demo', 'hospital-2018'] as const)('in %s', (name) => {
  test('who does what, pages of roles and the register of reviews agree on every duty that comes back', async () => {
    const manual = await shippedManual(name);
    const reviews = reviewsOf(manual);
    const stated = manual.documents.flatMap((document) => [
      ...document.duties.map(({ by, ...duty }) => ({ document, roles: by, ...duty })),
      ...document.steps.flatMap(({ responsible: roles, anchor, rhythm }) =>
        rhythm ? [{ document, roles, anchor, ...rhythm }] : [],
      ),
    ]);
    const returning = stated.filter(({ every }) => every !== '');
    expect(
      raciOf(manual).flatMap(({ steps, duties }) =>
        [...steps, ...duties].filter(({ every }) => every !== ''),
      ),
    ).toHaveLength(returning.length);
    expect(returning.length).toBeGreaterThan(40);
    const told = new Set<string>();
    for (const { document, roles, anchor, every, intervalFrom } of returning)
      for (const role of roles) {
        const url = `${document.url}#${anchor}`;
        const page = manual.roles.find(({ id }) => id === role)?.responsibleFor ?? [];
        expect(page).toContainEqual(expect.objectContaining({ kind: 'does', as: null, url, every }));
        const own = reviews.find(
          (review) =>
            review.kind === 'duty' &&
            review.owner === role &&
            review.url.split('#')[1] === anchor &&
            review.documents.includes(document.key),
        );
        if (own) told.add(`${own.url} ${own.owner}`);
        const elsewhere = reviews.some(
          (review) => review.kind !== 'duty' && review.owner === role && review.intervalFrom === intervalFrom,
        );
        expect([url, role, own !== undefined || elsewhere]).toEqual([url, role, true]);
      }
    const listed = reviews.filter(({ kind }) => kind === 'duty').map(({ url, owner }) => `${url} ${owner}`);
    expect(new Set(listed).size).toBe(listed.length);
    expect(told).toEqual(new Set(listed));
  });
});

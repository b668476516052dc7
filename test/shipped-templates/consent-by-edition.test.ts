import { expect, test } from 'vitest';
import { madeOf } from './manuals.ts';

/** Definitions that the edition of 2011 wants agreed with customers. */
const definitions = [
  'major-incident-definition',
  'emergency-change-definition',
  'emergency-release-definition',
  'complaint-definition',
];

test.each(['demo-2018', 'hospital-2018', 'smallest-2018'] as const)(
  'definitions of %s are its own: customers consent to agreements alone',
  async (name) => {
    const { documents } = (await madeOf(name)).manual;
    const consented = documents.filter(({ consent, type }) => consent.length > 0 && type !== 'agreement');
    expect(consented.map(({ key }) => key)).toEqual([]);
    const sections = documents
      .filter(({ id }) => id === 'service-level-agreement')
      .flatMap(({ headings }) => headings.map(({ section }) => section));
    expect(sections).not.toContain('definitions-the-customer-accepts');
  },
);

test('in 2011 customers consent to each of them', async () => {
  const { documents } = (await madeOf('demo')).manual;
  for (const id of definitions)
    expect(documents.find((document) => document.id === id)?.consent.length, id).toBeGreaterThan(0);
});

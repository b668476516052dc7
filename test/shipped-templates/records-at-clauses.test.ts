import { describe, expect, test } from 'vitest';
import { expectedRecords, leavesUnder } from '../../src/standard/index.ts';
import { recordOf } from './expected.ts';
import { manualOf } from './manuals.ts';

/** Clauses of the 2018 edition that a record proves, though the checklist names no such record there. */
const provesToo: Readonly<Record<string, readonly string[]>> = {
  'plan-review': ['6.3', '4.1', '4.2', '4.3', '6.2.2', '8.1'],
  'audit-and-review-finding': ['9.2.2', '10.1.1', '10.1.2'],
  'internal-audit-report': ['9.2.1'],
  'internal-audit-plan': ['9.2.2'],
  'internal-audit-checklist': ['9.2.2'],
  'management-review-minutes': ['5.1'],
  'design-review': ['8.5.2.1', '8.5.2.2'],
  'sla-review-minutes': ['8.3.3'],
  'security-audit-report': ['9.2.2', '8.7.3.2'],
  'process-performance-report': ['8.2.1'],
  'shift-handover': ['8.6.1', '8.6.2'],
  'access-log': ['8.7.3.2'],
};

describe.each(['demo-2018', 'smallest-2018', 'hospital-2018'] as const)('a record of %s', (name) => {
  test('is listed at each clause that asks for it, and at no other', async () => {
    const { records, clauses, edition } = await manualOf(name);
    const leaves = clauses.filter(({ leaf }) => leaf);
    const asked = (id: string) => [
      ...expectedRecords(edition.edition)
        .filter((expected) => recordOf(expected) === id)
        .flatMap((expected) => expected.clauses),
      ...(provesToo[id] ?? []),
    ];
    const listed = records.map(({ id }) => [
      id,
      leaves.filter((clause) => clause.records.includes(id)).map(({ number }) => number),
    ]);
    const expected = records.map(({ id }) => {
      const numbers = asked(id).flatMap((number) => leavesUnder(edition.edition, number));
      return [
        id,
        leaves.map(({ number }) => number).filter((leaf) => numbers.some(({ number }) => number === leaf)),
      ];
    });
    expect(listed).toEqual(expected);
  });

  test('of incidents is not listed at service requests, nor the other way round', async () => {
    const { clauses } = await manualOf(name);
    const at = (number: string) => clauses.find((clause) => clause.number === number)?.records ?? [];
    const shared = name === 'demo-2018' ? ['shift-handover'] : [];
    expect(at('8.6.1')).toEqual(['incident-record', 'major-incident-review', ...shared]);
    expect(at('8.6.2')).toEqual(['service-request-record', ...shared]);
  });
});

import { expect, test } from 'vitest';
import {
  counterpartsOf,
  expectedDocuments,
  expectedRecords,
  leavesUnder,
  nearestRequirement,
  requirement,
  requirementsOf,
} from '../../src/standard/index.ts';

test('the points of 2011 are spread over the leaves as they always were, so that ids stay stable', () => {
  const spread = leavesUnder('20000-1:2011').map(
    ({ number }) => `${number}:${requirementsOf('20000-1:2011', number).length}`,
  );
  expect(spread.join(' ')).toBe(
    '4.1.1:8 4.1.2:6 4.1.3:2 4.1.4:6 4.2:6 4.3.1:9 4.3.2:10 4.3.3:8 4.4.1:2 4.4.2:6 4.5.1:5 4.5.2:15 4.5.3:7 ' +
      '4.5.4.1:6 4.5.4.2:14 4.5.4.3:13 4.5.5.1:12 4.5.5.2:6 5.1:6 5.2:16 5.3:13 5.4:5 6.1:13 6.2:9 6.3.1:6 6.3.2:9 ' +
      '6.3.3:7 6.4:14 6.5:11 6.6.1:7 6.6.2:8 6.6.3:5 7.1:15 7.2:21 8.1:21 8.2:15 9.1:19 9.2:20 9.3:18',
  );
});

test('a point is found by its id in its edition only', () => {
  expect(requirement('20000-1:2011', '8.1-13')).toMatchObject({
    edition: '20000-1:2011',
    clause: '8.1',
    scored: true,
    from: [],
  });
  expect(requirement('20000-1:2018', '8.1-13')).toBeUndefined();
});

test('a branch gathers the points of the clauses under it, and not those of a like number', () => {
  expect(requirementsOf('20000-1:2011', '4.5.4').map((point) => point.clause)).toEqual([
    ...Array(6).fill('4.5.4.1'),
    ...Array(14).fill('4.5.4.2'),
    ...Array(13).fill('4.5.4.3'),
  ]);
  expect(requirementsOf('20000-1:2018', '1')).toEqual([]);
});

test('notes and permissions are points that are not scored', () => {
  const unscored = requirementsOf('20000-1:2018').filter((point) => !point.scored);
  expect(unscored.map((point) => point.id)).toEqual(['4.2-3', '8.3.1-1']);
});

test('a point knows where it came from and what became of it', () => {
  expect(requirement('20000-1:2018', '8.6.1-2')?.from).toEqual([
    { edition: '20000-1:2011', id: '8.1-4' },
    { edition: '20000-1:2011', id: '8.1-14' },
  ]);
  expect(counterpartsOf({ edition: '20000-1:2011', id: '8.1-4' })).toEqual([
    { edition: '20000-1:2018', id: '8.6.1-2' },
    { edition: '20000-1:2018', id: '8.6.2-2' },
  ]);
  expect(counterpartsOf({ edition: '20000-1:2018', id: '7.6-1' })).toEqual([]);
  expect(counterpartsOf({ edition: '20000-1:2011', id: '8.1-7' })).toEqual([]);
});

test.each([
  ['8.1-99', '8.1-21'],
  ['8.1-0', '8.1-1'],
  ['8.1.3', '8.1-3'],
  ['8.11-3', '8.1-3'],
  ['8.1.1-3', '8.1-3'],
  ['2011:8.1-99', '8.1-21'],
])('%s most likely stands for %s', (typed, meant) => {
  expect(nearestRequirement('20000-1:2011', typed)).toBe(meant);
});

test('an id that is near to nothing finds nothing', () => {
  expect(nearestRequirement('20000-1:2011', 'incidents')).toBeUndefined();
});

test('an auditor asks a clause for its documents and records apart', () => {
  expect(expectedDocuments('20000-1:2011', '8.1').map(({ slug }) => slug)).toEqual([
    'incident-procedure',
    'service-request-procedure',
    'definition-of-a-major-incident',
    'major-incident-procedure',
  ]);
  expect(expectedRecords('20000-1:2011', '8.1').map(({ slug }) => slug)).toEqual([
    'security-incident-records-and-analysis',
    'incident-records',
    'service-request-records',
    'major-incident-reviews',
  ]);
});

test('a branch gathers the documents asked for under it', () => {
  expect(expectedDocuments('20000-1:2018', '8.3.4').map(({ slug }) => slug)).toContain('supplier-contracts');
  expect(expectedDocuments('20000-1:2018', '8.3.4')[0]?.edition).toBe('20000-1:2018');
});

test('a document of 2018 names what it was in 2011', () => {
  const scope = expectedDocuments('20000-1:2018').find(({ slug }) => slug === 'sms-scope-statement');
  expect(scope?.from).toEqual({ edition: '20000-1:2011', key: 'DOC-03' });
});

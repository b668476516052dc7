import { describe, expect, test } from 'vitest';
import {
  ancestorsOf,
  childrenOf,
  clause,
  clausesOf,
  leavesUnder,
  nearestClause,
  neighboursOf,
  sameNumber,
  sectionOf,
} from '../../src/standard/index.ts';

const numbers = (nodes: readonly { number: string }[]) => nodes.map(({ number }) => number).join(' ');

test('the same number is another clause in each edition', () => {
  expect(clause('20000-1:2011', '8.1')?.title).toBe('Incident and service request management');
  expect(clause('20000-1:2018', '8.1')?.title).toBe('Operational planning and control');
});

test('a clause carries its edition', () => {
  expect(clausesOf('20000-1:2018').every((node) => node.edition === '20000-1:2018')).toBe(true);
});

test('an unknown number is no clause', () => {
  expect(clause('20000-1:2011', '8.6.1')).toBeUndefined();
  expect(childrenOf('20000-1:2011', '8.6')).toEqual([]);
  expect(ancestorsOf('20000-1:2011', '8.6.1')).toEqual([]);
  expect(sectionOf('20000-1:2011', '8.6.1')).toBeUndefined();
  expect(neighboursOf('20000-1:2011', '8.6.1')).toEqual({});
});

test('a clause knows what stands above and below it', () => {
  expect(numbers(ancestorsOf('20000-1:2011', '4.5.4.2'))).toBe('4 4.5 4.5.4');
  expect(numbers(childrenOf('20000-1:2011', '4.5'))).toBe('4.5.1 4.5.2 4.5.3 4.5.4 4.5.5');
  expect(sectionOf('20000-1:2011', '4.5.4.2')?.number).toBe('4');
  expect(sectionOf('20000-1:2011', '8')?.number).toBe('8');
});

test('leaves are gathered from a section, a branch or the leaf itself', () => {
  expect(numbers(leavesUnder('20000-1:2011', '6'))).toBe(
    '6.1 6.2 6.3.1 6.3.2 6.3.3 6.4 6.5 6.6.1 6.6.2 6.6.3',
  );
  expect(numbers(leavesUnder('20000-1:2011', '8.1'))).toBe('8.1');
  expect(numbers(leavesUnder('20000-1:2018', '10'))).toBe('10.1.1 10.1.2 10.2');
});

test('neighbours follow the order of the standard across levels and sections', () => {
  const { previous, next } = neighboursOf('20000-1:2011', '5');
  expect([previous?.number, next?.number]).toEqual(['4.5.5.2', '5.1']);
  expect(neighboursOf('20000-1:2011', '4').previous).toBeUndefined();
  expect(neighboursOf('20000-1:2011', '9.3').next).toBeUndefined();
});

test('13 leaf numbers of 2011 exist in 2018 with another meaning', () => {
  const shared = sameNumber('20000-1:2011').filter((row) => row.clause.leaf);
  expect(numbers(shared.map((row) => row.clause))).toBe(
    '4.2 5.1 5.2 5.3 6.1 6.2 7.1 7.2 8.1 8.2 9.1 9.2 9.3',
  );
});

test('no number means the same in both editions', () => {
  const rows = sameNumber('20000-1:2011');
  expect(rows).toHaveLength(23);
  for (const row of rows) expect(row.others.map((other) => other.title)).not.toContain(row.clause.title);
});

describe('a mistyped number', () => {
  test.each([
    ['a digit too many', '8.11', '8.1'],
    ['a missing dot', '81', '8.1'],
    ['a comma for a dot', '4,5,4,2', '4.5.4.2'],
    ['a dot too many', '4..4.2', '4.4.2'],
    ['a missing dot, four deep', '4.5.42', '4.5.4.2'],
    ['a number under a leaf', '8.1.1', '8.1'],
    ['one past the last', '6.7', '6.6'],
    ['one past the last, three deep', '4.5.6', '4.5.5'],
    ['a word before it', 'clause 8.11', '8.1'],
    ['an edition before it', '2011:8.11', '8.1'],
  ])('with %s finds the clause', (_, typed, meant) => {
    expect(nearestClause('20000-1:2011', typed)).toBe(meant);
  });

  test.each(['', '10.2.4', 'incident', '77.88.99'])(
    'that is near to nothing finds nothing: "%s"',
    (typed) => {
      expect(nearestClause('20000-1:2011', typed)).toBeUndefined();
    },
  );

  test('is looked for in the given edition', () => {
    expect(nearestClause('20000-1:2018', '8.66.1')).toBe('8.6.1');
  });
});

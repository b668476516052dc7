import { describe, expect, test } from 'vitest';
import {
  clauseKey,
  clauseOf,
  clausesOf,
  compareNumbers,
  formatClauseRef,
  formatRequirementRef,
  isWithin,
  parseClauseRef,
  parseRequirementRef,
  requirementKey,
} from '../../src/standard/index.ts';

describe('a clause reference', () => {
  test('without an edition belongs to the edition of the file', () => {
    expect(parseClauseRef('8.1', '20000-1:2011')).toEqual({ edition: '20000-1:2011', number: '8.1' });
    expect(parseClauseRef('8.1', '20000-1:2018')).toEqual({ edition: '20000-1:2018', number: '8.1' });
  });

  test('may name its edition', () => {
    expect(parseClauseRef(' 2018:8.6.1 ', '20000-1:2011')).toEqual({
      edition: '20000-1:2018',
      number: '8.6.1',
    });
  });

  test('may name its edition whole, as it is stored', () => {
    const ref = { edition: '20000-1:2018', number: '8.6.1' } as const;
    expect(clauseKey(ref)).toBe('20000-1:2018:8.6.1');
    expect(parseClauseRef(clauseKey(ref), '20000-1:2011')).toEqual(ref);
    const point = { edition: '20000-1:2018', id: '8.6.1-2' } as const;
    expect(parseRequirementRef(requirementKey(point), '20000-1:2011')).toEqual(point);
  });

  test.each([
    '',
    '27001:2018:8.6.1',
    '20000-1:2005:8.1',
    '8.',
    '.1',
    '8..1',
    '08.1',
    '8.1-3',
    '2005:8.1',
    '18:8.1',
    '2018: 8.1',
    'clause 8.1',
    '8,1',
  ])('is not "%s"', (text) => {
    expect(parseClauseRef(text, '20000-1:2011')).toBeUndefined();
  });

  test('shows its edition only where the manual has another one', () => {
    const ref = { edition: '20000-1:2018', number: '8.6.1' } as const;
    expect(formatClauseRef(ref, '20000-1:2018')).toBe('8.6.1');
    expect(formatClauseRef(ref, '20000-1:2011')).toBe('2018:8.6.1');
  });

  test('is read back as it was written, in a manual of either edition', () => {
    for (const { edition, number } of [...clausesOf('20000-1:2011'), ...clausesOf('20000-1:2018')])
      for (const manual of ['20000-1:2011', '20000-1:2018'] as const)
        expect(parseClauseRef(formatClauseRef({ edition, number }, manual), manual)).toEqual({
          edition,
          number,
        });
  });
});

describe('a requirement reference', () => {
  test('has a place after the clause number, and may name its edition', () => {
    expect(parseRequirementRef('8.1-3', '20000-1:2011')).toEqual({ edition: '20000-1:2011', id: '8.1-3' });
    expect(parseRequirementRef('2018:8.6.1-2', '20000-1:2011')).toEqual({
      edition: '20000-1:2018',
      id: '8.6.1-2',
    });
  });

  test.each(['8.1', '8.1-', '8.1-0', '8.1-03', '2005:8.1-3', '8.1.-3'])('is not "%s"', (text) => {
    expect(parseRequirementRef(text, '20000-1:2011')).toBeUndefined();
  });

  test('shows its edition only where the manual has another one', () => {
    expect(formatRequirementRef({ edition: '20000-1:2011', id: '8.1-3' }, '20000-1:2011')).toBe('8.1-3');
    expect(formatRequirementRef({ edition: '20000-1:2011', id: '8.1-3' }, '20000-1:2018')).toBe('2011:8.1-3');
  });

  test('tells its clause', () => {
    expect(clauseOf({ edition: '20000-1:2018', id: '8.6.1-2' })).toEqual({
      edition: '20000-1:2018',
      number: '8.6.1',
    });
  });
});

test('numbers are ordered as the standard counts', () => {
  const ordered = ['4', '4.1', '4.1.1', '4.1.2', '4.2', '4.9', '4.10', '5', '8.1-2', '8.1-10', '10', '10.1'];
  expect([...ordered].reverse().sort(compareNumbers)).toEqual(ordered);
});

test('a number is within itself and those above it, but not within a like one', () => {
  expect(isWithin('8.1', '8.1')).toBe(true);
  expect(isWithin('8.1.2', '8')).toBe(true);
  expect(isWithin('8.10', '8.1')).toBe(false);
  expect(isWithin('10.1', '1')).toBe(false);
});

import { expect, test } from 'vitest';
import { codeOf, readQuery } from '../../src/browser/search/query.ts';
import { tokenizerOf } from '../../src/browser/search/tokenizer.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';

const language = wordsOf('en', 'en-GB').search;
const read = (typed: string) =>
  readQuery(typed, { language, tokenize: tokenizerOf(language), years: ['2011', '2018'] });

test.each([
  ['8.1', '8.1'],
  ['clause 8.1', '8.1'],
  ['Clause  8.1.', '8.1'],
  ['§7.2', '7.2'],
  ['§ 7.2', '7.2'],
  ['cl. 8.1', '8.1'],
  ['cl.8.1', '8.1'],
  ['clause8.1', '8.1'],
  ['4.5.4.2 a', '4.5.4.2'],
  ['ISO 20000 8.1', '8.1'],
  ['ISO/IEC 20000-1 clause 8.1', '8.1'],
  ['ISO/IEC 20000-1:2011, 8.1', '8.1'],
  ['4.5.4.2', '4.5.4.2'],
  ['section 5', '5'],
  ['9', '9'],
  ['８.１', '8.1'],
])('%s asks for clause %s and nothing else', (typed, clause) => {
  expect(read(typed)).toMatchObject({ clause, point: undefined, contentTerms: [] });
});

test.each([
  ['8.1-3', '8.1-3'],
  ['point 8.1-3', '8.1-3'],
  ['req 8.1–3', '8.1-3'],
  ['Requirement 8.1 - 3', '8.1-3'],
])('%s asks for point %s', (typed, point) => {
  expect(read(typed)).toMatchObject({ clause: '8.1', point, contentTerms: [] });
});

test('a number of another edition names its edition', () => {
  expect(read('2018:8.6.1')).toMatchObject({ edition: '2018', clause: '8.6.1' });
});

test.each(['priority 1', 'p1', 'TWD-PRC-8.1', 'prc 8.1-2', '24 hours', ''])(
  '"%s" asks for no clause alone',
  (typed) => {
    const { clause, contentTerms } = read(typed);
    expect(clause === undefined || contentTerms.length > 0).toBe(true);
  },
);

test('a word beside a number is what is asked in the clause', () => {
  const { clause, contentTerms } = read('8.1 priority');
  expect([clause, contentTerms.map(({ text }) => text)]).toEqual(['8.1', ['priority']]);
});

test.each([
  ['TWD-PRC-8.1', 'twd-prc-8.1'],
  ['twd prc 8.1', 'twd-prc-8.1'],
  ['PRC–8.1', 'prc-8.1'],
  ['prc8.1', 'prc-8.1'],
  ['PRC-8.1-2', 'prc-8.1-2'],
])('the number %s is compared as %s', (typed, code) => {
  expect(codeOf(typed)).toBe(code);
});

test('a question is its words that tell something, and a question of stop words alone is all of them', () => {
  expect(read('how do I approve a change').contentTerms.map(({ text }) => text)).toEqual([
    'approve',
    'change',
  ]);
  expect(read('who am I').contentTerms).toHaveLength(3);
});

test.each([
  ['approve', 'approval'],
  ['policies', 'policy'],
  ['planning', 'plan'],
  ['audits', 'audit'],
  ['process', 'processes'],
  ['Dürer', 'durer'],
])('%s and %s are one word', (a, b) => {
  const [first] = read(a).words;
  const [second] = read(b).words;
  expect(first?.stem).toBe(second?.stem);
});

test.each([
  ['service', 'server'],
  ['continual', 'continuity'],
  ['record', 'recovery'],
])('%s and %s are two words', (a, b) => {
  expect(read(a).words[0]?.stem).not.toBe(read(b).words[0]?.stem);
});

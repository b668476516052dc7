import { expect, test } from 'vitest';
import { read } from './manual-of.ts';

const later = { organisation: { edition: '2018' }, front: { edition: "'2011'", clauses: "['2018:8.6.1']" } };
const both =
  '[8.6.1 Incident management](../../clauses/8.6.1/) and [8.6.2 Service request management](../../clauses/8.6.2/)';

test('a clause that was split is named by both its places, in a sentence, a list and a cell', () => {
  const body = [
    'Work after <Clause n="8.1" /> starts here.',
    '',
    '- Tickets of <Clause n="8.1" />',
    '',
    '| Process | Owner |',
    '| --- | --- |',
    '| <Clause n="8.1" /> | <Role id="incident-manager" /> |',
  ].join('\n');
  const { document, problems } = read(body, later);
  expect(problems).toEqual([]);
  expect(document?.twin).toContain(`Work after ${both} starts here.`);
  expect(document?.twin).toContain(`- Tickets of ${both}\n`);
  expect(document?.twin).toContain(`| ${both} | [Incident manager]`);
});

test('places that are all of a branch are named as the branch', () => {
  const { document } = read('See <Clause n="9.2" />, <Clause n="4.3" /> and <Clause n="8.1" />.', later);
  expect(document?.twin).toContain(
    `See [8.5.1 Change management](../../clauses/8.5.1/), [7.5 Documented information](../../clauses/7.5/) and ${both}.`,
  );
});

test('a clause of which nothing stands in the manual’s edition is named with its own, without a link', () => {
  const { document } = read('Knowledge (<Clause n="2018:7.6" />) is shared.');
  expect(document?.twin).toContain('Knowledge (_7.6 Knowledge (ISO/IEC 20000-1:2018)_) is shared.');
});

test('a title that says nothing away from its place gives way to one that does', () => {
  const { document } = read('See <Clause n="5.1" />.');
  expect(document?.twin).toContain('[5.1 New or changed services: general](../../clauses/5.1/)');
});

test('the canonical text names the clause that was written, with its edition where it is not the manual’s', () => {
  expect(read('See <Clause n="8.1" />.', later).document?.canonical).toBe(
    'See [2011:8.1](clause:20000-1:2011:8.1).\n',
  );
  expect(read('See <Clause n="8.1" />.').document?.canonical).toBe('See [8.1](clause:20000-1:2011:8.1).\n');
});

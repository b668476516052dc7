import { expect, test } from 'vitest';
import { coverageOf, coverageTotals, stateOf } from '../../src/manual/coverage/coverage.ts';
import { coverageInWords } from '../../src/manual/coverage/coverage-words.ts';
import { manualData } from '../../src/manual/data/data.ts';
import type { RequirementEntry } from '../../src/manual/model/manual.ts';
import { lettersOf, raciOf } from '../../src/manual/model/raci.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { barOf } from '../../src/pages/states-bar.ts';
import { doc, manualOf } from '../manual/manual-of.ts';
import { gateManual } from '../release/gate-of.ts';

const point = (status: RequirementEntry['status'], scored = true) => ({
  scored,
  status,
  answeredBy: status === 'gap' ? [] : ['a passage'],
});

test('notes are counted apart, and a share never says 100 % while a gap is left', () => {
  const points = [
    ...Array.from({ length: 1999 }, () => point('in-force')),
    point('gap'),
    point('gap', false),
  ];
  expect(coverageOf(points)).toEqual({
    points: 2001,
    answered: 1999,
    inForce: 1999,
    drafted: 0,
    missing: 0,
    gaps: 1,
    total: 2000,
    notScored: 1,
    percent: 99.9,
  });
});

test('an answer that lacks what it rests on is no answer and no gap, and a draft is not in force', () => {
  const coverage = coverageOf([point('in-force'), point('drafted'), point('content-missing'), point('gap')]);
  expect(coverage).toMatchObject({ answered: 2, inForce: 1, drafted: 1, missing: 1, gaps: 1, percent: 50 });
  expect(coverageInWords(coverage, wordsOf('en', 'en-GB'))).toBe(
    '1 of 4 in force, 1 drafted, 1 with content missing, 1 gap',
  );
});

test('a draft that readers do not get is neither an answer nor a gap', () => {
  const hidden = { scored: true, status: 'drafted' as const, answeredBy: [] };
  expect(coverageOf([hidden])).toMatchObject({ answered: 0, drafted: 1, gaps: 0, percent: 0 });
});

test.each([
  ['in-force', ['in-force', 'in-force']],
  ['drafted', ['in-force', 'drafted']],
  ['drafted', ['drafted', 'drafted']],
  ['content-missing', ['in-force', 'content-missing']],
  ['content-missing', ['in-force', 'gap']],
  ['gap', ['gap', 'gap']],
] as const)('a clause is %s by points that are %s', (state, points) => {
  expect(stateOf(coverageOf(points.map((status) => point(status))))).toBe(state);
});

test('the parts of a bar fill it, and few points are seen beside many', () => {
  const many = Array.from({ length: 999 }, () => point('in-force'));
  const parts = barOf(coverageOf([...many, point('gap')]));
  expect(parts.map(({ state }) => state)).toEqual(['in-force', 'gap']);
  expect(parts[0]?.from).toBe(0);
  expect(parts[1]?.from).toBe(parts[0]?.to);
  expect(parts[1]?.to).toBe(100);
  expect((parts[1]?.to ?? 0) - (parts[1]?.from ?? 0)).toBeGreaterThan(1);
  expect(barOf(coverageOf(many))).toEqual([{ state: 'in-force', from: 0, to: 100 }]);
});

test('where nothing has to be answered there is no share', () => {
  expect(coverageOf([point('gap', false)])).toMatchObject({ total: 0, gaps: 0, percent: null });
  expect(stateOf(coverageOf([]))).toBe('none');
});

test('the sections add up to the manual', () => {
  const { manual } = manualOf({
    documents: { 'a.mdx': doc('<Requirement id="8.1-1">Yes.</Requirement>') },
  });
  const { manual: whole, sections } = coverageTotals(manual);
  const sum = (part: 'points' | 'answered' | 'gaps' | 'notScored') =>
    sections.reduce((total, { coverage }) => total + coverage[part], 0);
  for (const part of ['points', 'answered', 'gaps', 'notScored'] as const)
    expect(sum(part)).toBe(whole[part]);
  expect(whole).toMatchObject({ answered: 1, approved: 0 });
  expect(whole.gaps).toBeGreaterThan(200);
  expect(sections.find(({ number }) => number === '8')?.coverage.answered).toBe(1);
});

test('documents are counted by each state, and the states add up', () => {
  const { manual } = gateManual({
    documents: { a: 'One.', b: 'Two.', c: 'Three.', d: 'Four.' },
    before: { b: 'Other.' },
    control: {
      a: (approved) => [approved('1.0', '2026-01-01')],
      b: (approved) => [approved('1.0', '2026-01-01')],
      c: (approved) => [approved('1.0', '2026-01-01', { from: '2027-01-01' })],
    },
  });
  const { documents } = manualData(manual, { name: 'clausebook', version: '1' }).totals;
  expect(documents).toEqual({
    all: 4,
    approved: 1,
    drafts: 3,
    states: {
      draft: 1,
      'awaiting-agreement': 0,
      scheduled: 1,
      'in-force': 1,
      changed: 1,
      superseded: 0,
      withdrawn: 0,
    },
  });
});

const steps = `## Recording

<Steps>
  <Step role="service-desk" consulted="technical-team" output="incident-record">Record it.</Step>
  <Step role="incident-manager" accountable="management-representative" informed="service-desk">Close it.</Step>
</Steps>`;

test('who answers for a step is who is named there; of the others nobody says it, least of all the owner', () => {
  const { manual } = manualOf({ documents: { 'a.mdx': doc(steps) } });
  const [raci] = raciOf(manual);
  expect(raci?.steps).toMatchObject([
    { number: 1, heading: 'Recording', accountable: [], records: ['incident-record'] },
    { number: 2, accountable: ['management-representative'] },
  ]);
  const [first, second] = raci?.steps ?? [];
  if (!first || !second) throw new Error('Two steps were written.');
  expect(
    raci?.roles.map((role) => [role, lettersOf(first, role).join(''), lettersOf(second, role).join('')]),
  ).toEqual([
    ['service-desk', 'R', 'I'],
    ['technical-team', 'C', ''],
    ['incident-manager', '', 'R'],
    ['management-representative', '', 'A'],
  ]);
});

test('a document without steps and duties is in no matrix', () => {
  expect(raciOf(manualOf({ documents: { 'a.mdx': doc('Text.') } }).manual)).toEqual([]);
});

import { expect, test } from 'vitest';
import { coverageOf, coverageTotals, stateOf } from '../../src/manual/coverage/coverage.ts';
import { lettersOf, raciOf } from '../../src/manual/model/raci.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const point = (state: 'answered' | 'gap', scored = true) => ({
  scored,
  answeredBy: state === 'answered' ? ['a passage'] : [],
});

test('notes are counted apart, and a share never says 100 % while a gap is left', () => {
  const points = [
    ...Array.from({ length: 1999 }, () => point('answered')),
    point('gap'),
    point('gap', false),
  ];
  expect(coverageOf(points)).toEqual({
    points: 2001,
    answered: 1999,
    gaps: 1,
    total: 2000,
    notScored: 1,
    percent: 99.9,
  });
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

const steps = `## Recording

<Steps>
  <Step role="service-desk" consulted="technical-team" output="incident-record">Record it.</Step>
  <Step role="incident-manager" accountable="management-representative" informed="service-desk">Close it.</Step>
</Steps>`;

test('each step has somebody who answers for it: who is named there, else the owner of the document', () => {
  const { manual } = manualOf({ documents: { 'a.mdx': doc(steps) } });
  const [raci] = raciOf(manual);
  expect(raci?.steps).toMatchObject([
    { number: 1, heading: 'Recording', accountable: ['incident-manager'], records: ['incident-record'] },
    { number: 2, accountable: ['management-representative'] },
  ]);
  const [first, second] = raci?.steps ?? [];
  if (!first || !second) throw new Error('Two steps were written.');
  expect(
    raci?.roles.map((role) => [role, lettersOf(first, role).join(''), lettersOf(second, role).join('')]),
  ).toEqual([
    ['service-desk', 'R', 'I'],
    ['incident-manager', 'A', 'R'],
    ['technical-team', 'C', ''],
    ['management-representative', '', 'A'],
  ]);
});

test('a document without steps is in no matrix', () => {
  expect(raciOf(manualOf({ documents: { 'a.mdx': doc('Text.') } }).manual)).toEqual([]);
});

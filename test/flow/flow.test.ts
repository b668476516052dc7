import { expect, test } from 'vitest';
import { brief } from '../../src/manual/flow/truncate.ts';
import { flows, step } from './drawn.ts';

test('each table of steps is a flow of its own, and no step is lost', () => {
  const closing = { heading: { slug: 'closing', text: 'Closing' } };
  const found = flows([step(1), step(2), step(1, closing), step(2, closing), step(1, closing)]);
  expect(found.map(({ heading, steps }) => [heading?.slug, steps.map(({ number }) => number)])).toEqual([
    ['recording', [1, 2]],
    ['closing', [1, 2]],
    ['closing', [1]],
  ]);
});

test('a step leads to the next one', () => {
  expect(flows([step(1), step(2), step(3)])[0]?.edges).toEqual([
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ]);
});

test('the role that is named first has the step in its lane, the others are told in words', () => {
  const [flow] = flows([
    step(1, { responsible: ['a', 'b', 'c'], within: '1 day' }),
    step(2, { responsible: [] }),
  ]);
  expect(flow?.lanes).toEqual([
    { id: 'a', title: 'a' },
    { id: '', title: 'nobody' },
  ]);
  expect(flow?.steps[0]?.notes).toEqual(['with b, c', 'by 1 day']);
});

test('where lanes would be too many, one is left and each step names its role', () => {
  const roles = ['a', 'b', 'c', 'd', 'e', 'f'];
  const [flow] = flows(roles.map((role, index) => step(index + 1, { responsible: [role] })));
  expect(flow?.lanes).toEqual([{ id: '', title: '6 roles' }]);
  expect(flow?.steps.map(({ notes }) => notes)).toEqual(roles.map((role) => [role]));
});

test.each([
  ['Close it. Tell the user.', 'Close it'],
  ['Close it by 8.1 and 9.2.', 'Close it by 8.1 and 9.2'],
  [
    'Close the incident when the user agrees, or when the time has passed without an objection.',
    'Close the incident when the user agrees\u00a0…',
  ],
  [
    'Yes, record who reports and the service and the symptom in the words of the reporter and when.',
    'Yes, record who reports and the service and the symptom in the words of the\u00a0…',
  ],
  ['x'.repeat(100), `${'x'.repeat(80)}\u00a0…`],
  ['', ''],
])('%s is short as: %s', (text, short) => {
  expect(brief(text)).toBe(short);
});

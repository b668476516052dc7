import { expect, test } from 'vitest';
import { edited, together } from '../../src/diagnostics/fix.ts';
import { slipOf } from '../../src/diagnostics/slip.ts';

test.each([
  ['service-dsek', 'service-desk'],
  ['servce-desk', 'service-desk'],
  ['servicce-deskk', 'service-desk'],
  ['Service Desk', 'service-desk'],
  ['servicedesk', 'service-desk'],
  ['serbice-desk', 'service-desk'],
  ['nmae', 'name'],
  ['incidents.recordWihtin', 'incidents.recordWithin'],
])('%s can only be meant as %s', (word, meant) => {
  expect(slipOf(word, [meant, 'change-manager', 'incidents.closeWithin'])).toBe(meant);
});

test.each([
  // Another figure, another word, another ending and another beginning are no slips.
  ['server-2', ['server-1']],
  ['team-b', ['team-a']],
  ['hr-team', ['it-team']],
  ['offboarding', ['onboarding']],
  ['export', ['import']],
  ['employer', ['employee']],
  ['mail', ['main']],
  ['rest', ['test']],
  ['incident', ['incident-manager']],
  ['it', ['i']],
  // Two words come into question.
  ['form', ['forms', 'forum']],
  ['ServiceDesk', ['service-desk', 'service_desk']],
  ['name', ['name']],
])('%s is not mended', (word, known) => {
  expect(slipOf(word, known)).toBeUndefined();
});

test('of fixes that meet the first is made, and each is made whole or not at all', () => {
  const rename = { from: 0, to: 3, text: 'new' };
  const edits = together([
    [rename, { from: 8, to: 9, text: '!' }],
    [rename],
    [
      { from: 5, to: 6, text: 'x' },
      { from: 2, to: 4, text: 'y' },
    ],
    [{ from: 3, to: 4, text: '' }],
  ]);
  expect(edited('old text.', edits)).toBe('newtext!');
});

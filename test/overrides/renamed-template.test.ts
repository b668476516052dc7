import { expect, test } from 'vitest';
import { doc, manualOf } from '../manual/manual-of.ts';

const told = (documents: Record<string, string>, templates: Record<string, string>) =>
  manualOf({ templates, documents }).manual.problems.map(
    ({ file, line, code, message, hint }) => `${file}:${line} ${code} ${message} ${hint}`,
  );

test('a copy of a template that has another id since is sent to upgrade, and nobody is sent into the template', () => {
  const templates = { '8/a.mdx': doc('New.', { id: 'report', formerIds: '[old-report]' }) };
  expect(told({ '8/a.mdx': doc('Mine.', { id: 'old-report' }) }, templates)).toEqual([
    'content/documents/8/a.mdx:2 duplicate-id The id "old-report" is the one that the template "report" had before. If this is a copy of that template run clausebook upgrade; if not, give it another id.',
  ]);
});

test('a file in which a merge left both sides is told for that alone', () => {
  const templates = {
    '8/a.mdx': doc('<Requirement id="8.1-1">The desk records.</Requirement>', { id: 'a' }),
  };
  const broken = `${doc('Mine.', { id: 'a' })}\n<Requirement id="8.1-1">The desk\n`;
  const codes = told({ '8/a.mdx': broken }, templates).map((line) => line.split(' ')[1]);
  expect(codes).not.toContain('lost-answers');
  expect(codes.length).toBeGreaterThan(0);
});

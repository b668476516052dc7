import { expect, test } from 'vitest';
import { madeFrom, plainText } from './made-from.ts';

test('who approves a document of their own follows the decision about it, in each text that says so', () => {
  const texts = (segregation: boolean) => {
    const made = madeFrom({ name: 'Exemplar', documents: { segregation } });
    return ['roles-and-authorities', 'document-control-procedure']
      .map((key) => plainText(made, key))
      .join('\n');
  };
  expect(texts(true)).toMatch(/nobody decides on a document of their own/);
  expect(texts(true)).toMatch(/Owner and approver of a document are never the same person/);
  expect(texts(false)).not.toMatch(/nobody decides on a document of their own|never the same person/);
  expect(texts(false)).toMatch(/may be owned and approved by one person/);
});

test('a department has its frame of money, and a quarrel about it, decided by the authority above it', () => {
  const texts = (parent: object) => {
    const made = madeFrom({ name: 'Exemplar', ...parent });
    return ['roles-and-authorities', 'resource-management-procedure', 'budgeting-procedure'].map((key) =>
      plainText(made, key),
    );
  };
  for (const text of texts({ parent: { name: 'Works', authority: 'the works director' } }))
    expect(text).toContain('the works director');
  for (const text of texts({})) expect(text).not.toMatch(/the frame (that|set by)/);
});

test('a report with a time of its own shows it beside who issues it', () => {
  const made = madeFrom({
    name: 'Exemplar',
    serviceReporting: { reports: [{ id: 'yearly', name: 'Yearly report', issueWithin: 'P40D working' }] },
  });
  expect(plainText(made, 'service-reporting-procedure')).toContain('40 working days');
  expect(plainText(made, 'service-reporting-procedure')).toContain('As all reports');
});

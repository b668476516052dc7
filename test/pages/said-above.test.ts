import { expect, test } from 'vitest';
import type { DocumentEntry, WaiverEntry } from '../../src/manual/model/manual.ts';
import { saidAbove, waiversOf } from '../../src/pages/said-above.ts';

const procedure = {
  key: 'problem-procedure',
  owner: 'problem-manager',
  status: 'changed',
} as DocumentEntry;
const waiver = (id: string, about: WaiverEntry['about'], subject: string) =>
  ({ id, about, subject, state: 'active' }) as WaiverEntry;
const manual = {
  waivers: [
    waiver('text', 'document', 'problem-procedure'),
    waiver('holder', 'role', 'problem-manager'),
    waiver('form', 'record', 'problem-record'),
    waiver('other', 'document', 'incident-procedure'),
  ],
};
const answering = (records: string[], document = procedure) => ({
  answer: { records } as never,
  document,
  says: 'drafted' as const,
});

test('what three answers would repeat is said once above them, what fewer say stays with each', () => {
  const answers = [answering(['problem-record']), answering([]), answering([])];
  const { documents, waivers } = saidAbove(manual, answers);
  expect(documents).toEqual([procedure]);
  expect(waivers.map(({ id }) => id)).toEqual(['text', 'holder']);
  const few = saidAbove(manual, answers.slice(0, 2));
  expect(few).toEqual({ documents: [], waivers: [] });
});

test('a state that the point says already is said nowhere else', () => {
  const draft = { ...procedure, status: 'draft' } as DocumentEntry;
  const answers = [1, 2, 3].map(() => answering([], draft));
  expect(saidAbove({ waivers: [] }, answers).documents).toEqual([]);
});

test('what is waived of an answer is what is waived of its document, owner and records', () => {
  const { answer, document } = answering(['problem-record']);
  expect(waiversOf(manual, answer, document).map(({ id }) => id)).toEqual(['text', 'holder', 'form']);
});

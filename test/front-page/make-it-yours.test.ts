import { expect, test } from 'vitest';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { questionSteps, questionsIn } from '../../src/organisation/index.ts';
import { makeItYours } from '../../src/pages/front-page/make-it-yours.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const words = wordsOf('en', 'en-GB');
const yoursOf = (organisation: object, body = 'Text.') =>
  makeItYours(manualOf({ organisation, documents: { 'a.mdx': doc(body) } }).manual, words);

const identity = {
  edition: '2018',
  legalName: 'Example Limited',
  activity: 'Runs the mail',
  timeZone: 'Europe/London',
  address: { country: 'United Kingdom' },
};

test('a step is done once all that it asks is written, and not before', () => {
  const [, ...most] = Object.entries(identity);
  const steps = (organisation: object) => yoursOf(organisation)?.steps.map(({ open }) => open) ?? [];
  expect(steps(Object.fromEntries(most))[0]).toBe('1 open');
  expect(steps(identity)[0]).toBe('');
  expect(yoursOf(identity)?.title).toBe(`Make it yours, 1 of ${questionSteps.length}`);
});

test('the next questions are the first that are open, each with what it is for and where the answer is written', () => {
  const { questions } = questionsIn('en');
  const asked = yoursOf(identity)?.next ?? [];
  expect(asked.map(({ path }) => path)).toEqual(['scope.statement', 'locations', 'units']);
  expect(asked[0]).toMatchObject(questions['scope.statement']);
});

test('a question about several things says in how many places it is open, and how many documents wait', () => {
  const services = [{ id: 'mail' }, { id: 'phone' }, { id: 'web' }];
  const made = manualOf({
    organisation: { services },
    documents: { 'a.mdx': doc('<Table of="services" columns="name description" />') },
  }).manual;
  const only = { ...made, questions: made.questions.filter(({ path }) => path.startsWith('services.*')) };
  const [first] = makeItYours(only, words)?.next ?? [];
  expect(first?.path).toMatch(/^services\.mail\./);
  expect(first?.more).toBe('and in 2 more places');
  expect(makeItYours(only, words)?.next.some(({ waiting }) => waiting === '1 document waits for it')).toBe(
    true,
  );
});

test('once every question is answered nothing is asked', () => {
  const made = manualOf({ documents: { 'a.mdx': doc('Text.') } }).manual;
  const answered = made.questions.map((question) => ({ ...question, open: [] }));
  expect(makeItYours({ ...made, questions: answered }, words)).toBeUndefined();
});

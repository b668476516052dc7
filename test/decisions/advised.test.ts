import { expect, test } from 'vitest';
import { questionsOfStep } from '../../src/manual/decision-form/form-fields.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { defaultOf, type Locate, parseOrganisation, questionSteps } from '../../src/organisation/index.ts';
import { questionsOfTheHouse } from '../../src/organisation/questions/en/the-house.ts';
import { type QuestionPath, questionFacts } from '../../src/organisation/questions/facts.ts';
import type { QuestionFacts } from '../../src/organisation/questions/question-facts.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const config = { name: 'Harbour IT' };
const locate: Locate = () => ({ file: 'content/organisation.yaml', line: 1, column: 1 });
const { manual } = manualOf({ organisation: config, documents: { 'a.mdx': doc('A.') } });
const { organisation, decisions = [] } = parseOrganisation(config, locate);
if (!organisation) throw new Error('A name is enough.');
const source = { manual, organisation, decisions, words: wordsOf('en', 'en-GB'), linesFor: () => '' };
const fields = questionSteps
  .flatMap((step) => questionsOfStep(step, source))
  .flatMap((asked) => asked.fields);
const facts = Object.entries(questionFacts) as [QuestionPath, QuestionFacts][];

test('the form offers the edition that its question advises, and not the superseded one', () => {
  expect(questionsOfTheHouse.edition.why).toContain('edition of 2018 alone');
  const edition = fields.find(({ path }) => path === 'edition');
  expect(edition?.suggested).toEqual({ value: '2018', said: '2018' });
  expect(edition?.choices.map(({ value }) => value)).toContain('2018');
});

test('where a question chooses between words, what it offers is no other than its example', () => {
  const choosing = fields.filter(
    ({ control, suggested, path }) =>
      control === 'choice' && suggested && facts.some(([asked]) => asked === path),
  );
  expect(choosing.length).toBeGreaterThan(0);
  for (const { path, suggested } of choosing)
    expect([path, suggested?.value]).toEqual([path, questionFacts[path as QuestionPath].example]);
});

test('an answer is advised only where it is not the default already', () => {
  const advising = facts.filter(([, { advised }]) => advised !== undefined);
  expect(advising.map(([path]) => path)).toContain('edition');
  for (const [path, { advised }] of advising) expect(defaultOf(path, 'en'), path).not.toBe(advised);
});

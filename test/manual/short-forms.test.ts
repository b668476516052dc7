import { expect, test } from 'vitest';
import { endsSentence } from '../../src/manual/audience/sentence-end.ts';
import { endsShortened } from '../../src/manual/model/short-forms.ts';
import { markInitial } from '../../src/manual/reading/expand/sentence-start.ts';
import { sentencesOf } from '../../src/manual/style/sentences.ts';

/** Whether a stop ends a sentence, for the extract of an audience, for style and for a reference that follows it. */
function endsFor(words: string) {
  const reference = { type: 'reference' };
  const paragraph = { type: 'paragraph', children: [{ type: 'text', value: `${words} ` }, reference] };
  const [, marked] = markInitial(paragraph).children ?? [];
  return {
    audience: endsSentence(words, false),
    style: sentencesOf(`${words} The desk records it.`).length === 2,
    reading: marked?.['initial'] === true,
  };
}

test.each([
  ['It asks the desk.', { audience: true, style: true, reading: true }],
  ['It takes an hour, approx.', { audience: false, style: false, reading: false }],
  ['It asks the desk, the users etc.', { audience: false, style: false, reading: true }],
  ['It answers no.', { audience: false, style: false, reading: true }],
  ['It tells the time of max.', { audience: false, style: true, reading: true }],
])('after "%s" each errs to its own side', (words, ends) => {
  expect(endsFor(words)).toEqual(ends);
});

test('brackets and quotation marks around a short form change nothing', () => {
  expect(endsShortened('(as told in the plan etc.)', 'mostly')).toBe(true);
  expect(endsShortened('(e.g.', 'surely')).toBe(true);
  expect(endsShortened('asks', 'perhaps')).toBe(false);
});

import { expect, test } from 'vitest';
import { type Sought, wordFinder } from '../../src/manual/audience/find-words.ts';

const finds = (passages: string[], sought: Partial<Sought> & { word: string }, allowed: string[] = []) =>
  wordFinder(
    { passages, addresses: [] },
    { names: allowed, ids: [] },
  )({ how: 'any-case', where: 'both', ...sought });

test.each([
  ['Emberly\u00a0Night\u00addesk', 'Emberly Nightdesk'],
  ['the STRASSE AG', 'Straße AG'],
  ['Ferrow’s men', "ferrow's"],
  ['North–South', 'North-South'],
  ['(Emberly)', 'Emberly'],
  ['Foo [UK].', 'Foo [UK]'],
])('"%s" says "%s"', (text, word) => {
  expect(finds([text], { word })).toBe(true);
});

test.each([
  ['Emberlys', 'Emberly'],
  ['Emberley', 'Emberly'],
  ['Émberly', 'Emberly'],
])('"%s" does not say "%s"', (text, word) => {
  expect(finds([text], { word })).toBe(false);
});

test('no word goes on from one passage into the next', () => {
  expect(finds(['at Emberly', 'Night'], { word: 'Emberly Night' })).toBe(false);
});

test('what stands within a name that may be said is not said; beside it, it is', () => {
  expect(finds(['Acme Bank pays'], { word: 'Acme' }, ['Acme Bank'])).toBe(false);
  expect(finds(['Acme Bank pays Acme'], { word: 'Acme' }, ['Acme Bank'])).toBe(true);
  expect(finds(['Acme Bank Holding pays'], { word: 'Acme Bank Holding' }, ['Acme Bank'])).toBe(true);
});

test('the number of a document is another one where it goes on', () => {
  const number = { word: 'AGR-6.1', how: 'number', where: 'text' } as const;
  expect(finds(['See AGR-6.1-mail'], number)).toBe(false);
  expect(finds(['See AGR-6.1.'], number)).toBe(true);
});

test('an address says a name as slugs are spelt', () => {
  const isSaid = wordFinder(
    { passages: [], addresses: ['./m-s-str%C3%B6me-plan.svg', 'sla-acme'] },
    { names: [], ids: ['acme'] },
  );
  expect(isSaid({ word: 'M&S Ströme', how: 'any-case', where: 'both' })).toBe(true);
  expect(isSaid({ word: 'M&S Ströme', how: 'any-case', where: 'text' })).toBe(false);
  expect(isSaid({ word: 'Acme', how: 'any-case', where: 'both' })).toBe(false);
});

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

test('the number of a document is another one where it goes on with what is one of the extract', () => {
  const number = { word: 'AGR-6.1', how: 'number', where: 'text' } as const;
  const says = (passage: string) =>
    wordFinder(
      { passages: [passage], addresses: [] },
      { names: [], ids: [], numbers: ['AGR-6.1-mail'] },
    )(number);
  expect(['See AGR-6.1-mail', 'See AGR-6.12', 'See AGR-6.1.2'].filter(says)).toEqual([]);
  const said = ['See AGR-6.1.', 'See agr-6.1', 'AGR-6.1–AGR-6.4', 'an AGR-6.1-related rule'];
  expect(said.filter(says)).toEqual(said);
});

test('a number is the same however its digits are parted, and whatever leads to its country', () => {
  const says = (passage: string, word: string) => finds([passage], { word, how: 'digits' });
  const phone = '+44 1632 960999';
  const said = [
    'tel:+441632960999',
    '01632 960 999',
    '+44 (0)1632 960999',
    '(01632) 960-999',
    '+44\u00a01632\u2011960999',
  ];
  expect(said.filter((passage) => says(passage, phone))).toEqual(said);
  expect(says('+44 1632 960998', phone)).toBe(false);
  expect([says('14,500 pounds', '14500'), says('214500', '14500'), says('1450', '14500')]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  ['Bolt\u034fworks', 'Boltworks'],
  ['Bolt\u2063works', 'Boltworks'],
  ['Ｂｏｌｔｗｏｒｋｓ', 'Boltworks'],
  ['O´Neill', "O'Neill"],
  ['Smith and Sons', 'Smith & Sons'],
  ['Smith&Sons', 'Smith & Sons'],
])('letters that look alike, and what nobody sees, hide no name: "%s" says "%s"', (text, word) => {
  expect(finds([text], { word })).toBe(true);
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

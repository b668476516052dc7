import { expect, test } from 'vitest';
import { changeLines, sizeOf } from '../../src/cli/control/text-changes.ts';
import { redlineOf } from '../../src/manual/control/compare/redline.ts';
import type { FrozenBlock } from '../../src/manual/control/frozen-tree.ts';
import { list, paragraph, steps, table, tree } from './frozen-blocks.ts';

/** The size of a change, and what a terminal shows of it. */
const between = (before: FrozenBlock[], after: FrozenBlock[]): string => {
  const changes = redlineOf(tree(before), tree(after));
  return [sizeOf(changes), ...changeLines(changes)].join('\n');
};

test('words in a sentence, among those next to them', () => {
  const sentence = (when: string) =>
    paragraph(
      `Whoever finds the kettle cold in the morning calls the desk before ${when} and says so, with a name and the number of the room.`,
    );
  expect(between(sentence('noon'), sentence('midnight'))).toMatchInlineSnapshot(`
    "1 word came, 1 went
      ~ … the morning calls the desk before [-noon-]{+midnight+} and says so, with a …"
  `);
});

test('an item that came changes none of those after it', () => {
  const ordered = (...items: string[]): FrozenBlock[] => [
    { ...list(...items), ordered: true } as FrozenBlock,
  ];
  expect(
    between(ordered('Fill it.', 'Boil it.'), ordered('Wash it.', 'Fill it.', 'Boil it.')),
  ).toMatchInlineSnapshot(`
    "2 words came, 0 went
      + 1. Wash it."
  `);
});

test('rows, cells and columns of a table', () => {
  const head = ['Cup', 'Colour'];
  expect(
    between(
      [table(head, ['Big', 'red'], ['Small', 'light blue'], ['Tall', 'green'])],
      [table(head, ['Big', 'red'], ['Small', 'dark blue'], ['Wide', 'white and grey'])],
    ),
  ).toMatchInlineSnapshot(`
    "5 words came, 3 went
      ~ Small | [-light-]{+dark+} blue
      - Tall | green
      + Wide | white and grey"
  `);
  expect(
    between([table(head, ['Big', 'red'])], [table(['Cup', 'Size', 'Colour'], ['Big', '3', 'red'])]),
  ).toMatchInlineSnapshot(`
    "2 words came, 0 went
      + (column added) Size
      ~ Cup | {+Size+} | Colour
      ~ Big | {+3+} | red"
  `);
  expect(between([table(['Cup', 'Age'], ['Big', '3'])], [table(['Cup'], ['Big'])])).toMatchInlineSnapshot(`
    "0 words came, 2 went
      - (column removed) Age
      ~ Cup | [-Age-]
      ~ Big | [-3-]"
  `);
});

test('a step that moved, with its numbers', () => {
  expect(
    between(
      [steps(['desk', 'Fill it.'], ['desk', 'Switch it on.'], ['manager', 'Pour the water.'])],
      [steps(['desk', 'Fill it.'], ['manager', 'Pour the water.'], ['desk', 'Switch it on.'])],
    ),
  ).toMatchInlineSnapshot(`
    "0 words came, 0 went
      < 2. Switch it on. (desk) (is now 3)
      > 3. Switch it on. (desk) (was 2)"
  `);
});

test('a step of which another role takes care', () => {
  expect(
    between([steps(['desk', 'Fill it to the brim.'])], [steps(['manager', 'Fill it to the brim.'])]),
  ).toMatchInlineSnapshot(`
    "1 word came, 1 went
      ~ 1. Fill it to the brim. ([-desk-]{+manager+})"
  `);
});

const first = 'The kettle stands on the shelf in the kitchen.';
const second = 'Whoever takes it away brings it back on that day.';

test('a paragraph that was split, and paragraphs that were joined', () => {
  expect(
    between(paragraph(`${first} ${second}`), paragraph(first, `${second} Or asks.`)),
  ).toMatchInlineSnapshot(`
    "2 words came, 0 went
      ~ (one paragraph split into 2)
        The kettle stands on the shelf in the kitchen.
        … brings it back on that day.{+ Or asks.+}"
  `);
  expect(between(paragraph(first, second), paragraph(`${first} ${second}`))).toMatchInlineSnapshot(`
    "0 words came, 0 went
      ~ (2 paragraphs joined into one)
        … on the shelf in the kitchen.[-¶-] Whoever takes it away brings it …"
  `);
});

test('a paragraph and a table that moved count no word', () => {
  const cups = table(['Cup', 'Colour'], ['Big', 'red']);
  expect(
    between([...paragraph(first), ...paragraph(second), cups], [cups, ...paragraph(first, second)]),
  ).toMatchInlineSnapshot(`
    "0 words came, 0 went
      > Cup | Colour
      > Big | red
      < Cup | Colour
      < Big | red"
  `);
});

test('a table that came, a heading that went', () => {
  expect(
    between([{ heading: ['Cups'], depth: 3 }], [table(['Cup', 'Colour'], ['Big', 'red'])]),
  ).toMatchInlineSnapshot(`
    "4 words came, 1 went
      - ### Cups
      + Cup | Colour
      + Big | red"
  `);
});

test('what is another behind the same words', () => {
  const link = (to: string): FrozenBlock[] => [{ paragraph: ['See ', { link: to, words: ['the form'] }] }];
  expect(between(link('https://a.example/'), link('https://b.example/'))).toMatchInlineSnapshot(`
    "0 words came, 0 went
      ~ See the form (the words are the same; a value, a link or an image behind them is another)"
  `);
});

test('the front matter, and answers alone', () => {
  const before = tree(paragraph('Same.'));
  const owner = redlineOf(before, tree(paragraph('Same.'), { owner: 'desk' }));
  expect([sizeOf(owner), ...changeLines(owner)]).toMatchInlineSnapshot(`
    [
      "0 words came, 0 went",
      "    owner: incident-manager → desk",
    ]
  `);
  const answers = redlineOf(before, {
    ...before,
    marks: [{ points: ['20000-1:2011:8.1-1'], words: ['Same.'] }],
  });
  expect([sizeOf(answers), ...changeLines(answers)]).toMatchInlineSnapshot(`
    [
      "other points of the standard are answered",
      "    other points of the standard are said to be answered",
    ]
  `);
  expect(sizeOf(redlineOf(before, before))).toBe('nothing changed');
});

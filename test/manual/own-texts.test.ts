import { expect, test } from 'vitest';
import { nameFaults } from '../../src/manual/library/file-names.ts';
import { doc, manualOf } from './manual-of.ts';

/** What is told of a text in a .md file. */
const told = (body: string, front: Record<string, string> = {}) =>
  manualOf({ documents: { 'a.md': doc(body, front) } }).manual.problems.map(
    ({ line, column, severity, message, hint }) => `${line}:${column} ${severity}: ${message} ${hint}`,
  );
const page = (body: string, front: Record<string, string> = {}) =>
  manualOf({ documents: { 'a.md': doc(body, front) } }).manual.documents[0]?.headings.map(
    ({ depth, text }) => `${depth} ${text}`,
  );

test('a first heading that repeats the title is not shown twice', () => {
  expect(told('# Sample\n\n## Part')).toEqual([]);
  expect(page('# Sample\n\n## Part')).toEqual(['2 Part']);
  expect(page('Sample\n===\n\n## Part\n\n### Inner')).toEqual(['2 Part', '3 Inner']);
});

test('other headings of level 1 take all headings one level down, and that is told', () => {
  const body = '# Another title\n\n## Part\n\n# Next\n\n###### Deep';
  expect(page(body)).toEqual(['2 Another title', '3 Part', '2 Next', '6 Deep']);
  expect(told(body)).toMatchInlineSnapshot(`
    [
      "9:1 warning: "Another title" is a heading of level 1, which on a page is the title alone. Write ## for the headings of the text, ### below them; until then all are shown one level lower.",
      "15:1 warning: "Deep" is a heading of level 6, and the one above it has level 1. Write ##.",
    ]
  `);
});

test('a heading may not be deeper than the one above it by more than a level', () => {
  expect(told('## A\n\n### B\n\n#### C\n\n## D')).toEqual([]);
  expect(told('### A\n\n## B\n\n#### C')).toMatchInlineSnapshot(`
    [
      "9:1 warning: "A" is a heading of level 3, and the one above it has level 1. Write ##.",
      "13:1 warning: "C" is a heading of level 4, and the one above it has level 2. Write ###.",
    ]
  `);
});

test.each([
  [':::warning[Mind]\nText.\n:::'],
  [':::unknown\nText.\n:::'],
  [':::notes\nText.\n:::'],
  ['!!! note "Title"\n    Text.'],
  ['??? warning\n    Text.'],
  ['> [!IMPORTANT]\n> Text.'],
  ['```mermaid\ngraph TD; A-->B\n```'],
  ['```math\nx\n```'],
  ['The share is $\\frac{1}{3}$ of all.'],
  ['$$x^2$$'],
  ['Each of $x_1$ and $x_2$'],
])('%s is told, because it is shown as it is written', (body) => {
  expect(told(body)).toMatchSnapshot();
});

test.each([
  [':::note\nText.\n:::'],
  [':::caution[Mind]\nText.\n:::'],
  ['> Text [!] of somebody.'],
  ['Stop!!! now'],
  ['It costs $5 and not $6.'],
  ['Set $HOME and $PATH_TO_IT first.'],
  ['```js\nlet x = 1\n```'],
])('%s is right', (body) => {
  expect(told(body)).toEqual([]);
});

test('a row with more cells than the head of its table is told', () => {
  expect(told('| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 1 |\n| `a\\|b` | 2 |')).toMatchInlineSnapshot(`
    [
      "11:1 warning: This row has 3 cells, and the head of its table 2. Write \\| for a bar that is part of the text, or give the head one more cell.",
    ]
  `);
});

test('characters that nobody means to write are told', () => {
  expect(told('A bell \u0007 and an override \u202E here, and M\uFFFDller.')).toMatchInlineSnapshot(`
    [
      "9:8 error: The text holds the character U+0007, which no page can show. Delete it.",
      "9:26 error: The text holds the character U+202E, which turns the order of the letters after it, so that readers see another text than the one that is approved. Delete it.",
      "9:39 warning: The text holds the character U+FFFD, which stands where a program could not read a letter. Write the letter that was meant.",
    ]
  `);
  expect(told('Arabic \u2067\u0627\u2069, \u200Ejoined\u200D, soft\u00ADhyphen, tab\t.')).toEqual([]);
});

test('what is nested deeper than a page can be made of is told, and nothing falls over it', () => {
  expect(told(`${'>'.repeat(50)} x`)).toEqual([]);
  expect(told(`${'>'.repeat(200)} x`)).toMatchInlineSnapshot(`
    [
      "9:61 error: More than 60 lists, quotes or elements stand in one another here. Take some of the signs at the start of the line away, or close what was left open above.",
    ]
  `);
  expect(told(`${'>'.repeat(20_000)} x`)).toHaveLength(1);
});

test('an address that is too long for the name of a file is told', () => {
  expect(told('Text.', { id: `a${'b'.repeat(199)}` })).toEqual([]);
  expect(told('Text.', { id: `a${'b'.repeat(260)}` })).toMatchInlineSnapshot(`
    [
      "2:1 error: The address of this document has 261 letters, more than a file's name may have. Give it a \`slug\` of at most 200 letters.",
    ]
  `);
});

test('names that Windows keeps for devices are told: no folder can have them', () => {
  expect(told('Text.', { id: 'con' })).toMatchInlineSnapshot(`
    [
      "2:1 error: Windows keeps the name "con" for a device, so that no folder there can have it. Choose another \`id\`, such as con-document.",
    ]
  `);
  expect(told('Text.', { id: 'a', slug: 'lpt1', formerSlugs: '[nul]' })).toMatchInlineSnapshot(`
    [
      "7:1 error: Windows keeps the name "lpt1" for a device, so that no folder there can have it. Choose another \`slug\`, such as lpt1-document.",
      "8:1 error: Windows keeps the name "nul" for a device, so that no folder there can have it. Take it out of \`formerSlugs\`.",
    ]
  `);
  for (const id of ['aux', 'prn', 'com1']) expect(told('Text.', { id })).toHaveLength(1);
  const ofItem = { key: 'con.acme', slug: 'con-acme', formerSlugs: [] };
  expect(nameFaults(ofItem, { id: 'con' }).map(({ field }) => field)).toEqual(['id']);
  for (const id of ['console', 'con-a', 'com10', 'com']) expect(told('Text.', { id })).toEqual([]);
});

test('braces that fill nothing in are told with how to write a brace', () => {
  const { manual } = manualOf({ documents: { 'a.mdx': doc('One \\frac{1}{3}.') } });
  expect(manual.problems[0]?.hint).toBe('Only {org.…} and {item.…} can be filled in; write a brace as \\{.');
});

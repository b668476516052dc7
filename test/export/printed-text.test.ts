import { expect, test } from 'vitest';
import { type PrintedFont, readLine, wordsOf, writeLine } from '../../src/export/pdf/printed-text.ts';

const font: PrintedFont = {
  characters: new Map([...'(p. 0123456789)'].map((character, id) => [id + 1, character])),
  widthOf: () => 0.5,
};
const named = (name: string) => (name === 'F5' ? font : undefined);

const content = [
  'BT',
  '/F5 10 Tf',
  '1 0 0 -1 20.5 300 Tm',
  '<0001> Tj',
  '4 0 Td <0002> Tj',
  '6 0 Td <000300040006> Tj',
  '15.5 0 Td <0007> Tj',
  'ET\n',
].join('\n');

test('a line is read with the place of each letter, also of those that are drawn together', () => {
  const line = readLine(`${content}EMC\n`, named);
  expect(line?.glyphs.map(({ id, at }) => [id, at])).toEqual([
    [1, 0],
    [2, 4],
    [3, 10],
    [4, 15],
    [6, 20],
    [7, 25.5],
  ]);
  expect(line && wordsOf(line, font)).toBe('(p. 12');
});

test('what is written of a line is read as the same line', () => {
  const line = readLine(content, named);
  expect(line && readLine(writeLine(line), named)).toEqual(line);
});

test('a text that is no single line in a font that says its letters is none that numbers are written over', () => {
  expect(readLine(content.replace('4 0 Td', '4 2 Td'), named)).toBeUndefined();
  expect(readLine(content.replace('1 0 0 -1', '0 1 1 0'), named)).toBeUndefined();
  expect(readLine(content.replace('/F5', '/F6'), named)).toBeUndefined();
  expect(readLine('0 0 10 10 re\nf\n', named)).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { withoutHiddenSentences } from '../../src/manual/audience/sentences.ts';
import { type Node, plainText, text } from '../../src/manual/model/tree.ts';

const secret: Node = { ...text('SECRET'), data: { filled: { path: 'x', kind: 'text', value: 'SECRET' } } };
const strong = (...children: Node[]): Node => ({ type: 'strong', children });

/** What is left of running text, in which SECRET is hidden. */
const left = (...nodes: Node[]): string =>
  plainText({
    type: 'paragraph',
    children: withoutHiddenSentences(nodes, (node) => node.value === 'SECRET'),
  });

describe('a sentence that prints something hidden is left out whole', () => {
  test('and its neighbours stay', () => {
    expect(left(text('It is one. Call '), secret, text(' at night. It is three.'))).toBe(
      'It is one. It is three.',
    );
  });

  test('at the beginning and at the end', () => {
    expect(left(secret, text(' is first. Then this.'))).toBe('Then this.');
    expect(left(text('This. Then '), secret)).toBe('This.');
    expect(left(text('This. '), secret)).toBe('This.');
  });

  test('nothing is left of the only one', () => {
    expect(left(text('Call '), secret, text(', e.g. at night.'))).toBe('');
  });

  test('what ends with a full stop and no sentence cuts none in two', () => {
    expect(left(text('It is one. Call e.g. Mr. '), secret, text(' or Dr. Wu. It is three.'))).toBe(
      'It is one. It is three.',
    );
  });

  test('a sentence goes through nodes within it', () => {
    expect(left(text('One. '), strong(text('Two')), text(' says '), strong(secret), text('. Three.'))).toBe(
      'One. Three.',
    );
    expect(left(strong(text('One. Two says ')), secret, text('. Three.'))).toBe('One. Three.');
  });

  test('a value that ends a sentence ends it', () => {
    const value: Node = {
      ...text('It has no end.'),
      data: { filled: { path: 'y', kind: 'text', value: '' } },
    };
    expect(left(value, text(' Call '), secret, text('.'))).toBe('It has no end.');
  });

  test('where nobody can tell whether a sentence ended, more is left out and not less', () => {
    expect(left(text('a list ends. and goes on with '), secret, text('. Then this.'))).toBe('Then this.');
  });

  test.each([
    'Ron of the cellar has tel. @. Fine.',
    'The desk in St. Ives Inc. @ pays 500 pounds. Fine.',
    'Their man of the U.K. @ is tall. Fine.',
    'The cellar of Feb. @. Fine.',
    'It is 5 p.m. @ closes. Fine.',
    'Prices (see app. 4.) @ are high. Fine.',
    'Prices (by the way. @ knows) are high. Fine.',
    'He said “no. @ goes.” and left. Fine.',
    'By the act of 3. @ is bound. Fine.',
    'Corp. Ltd. @ pays. Fine.',
    'They pay Foo Ltd. Desk @ too. Fine.',
    'The max. @ is paid. Fine.',
    'They serve Acme. @ pays. Fine.',
    'The fee, excl. VAT, goes to @. Fine.',
    'Ask their org. Desk @ knows. Fine.',
    'It is a serv. 24 of @. Fine.',
    'Fees incl. VAT evtl. Later @. Fine.',
    'See ref. No. 7 of @. Fine.',
    'At night calls go to: 1. Desk 2. @. Fine.',
    'Their Yahoo! Mail is run by @. Fine.',
  ])('a full stop that may shorten a word ends none: %s', (written) => {
    const [before = '', after = ''] = written.split('@');
    expect(left(text(before), secret, text(after))).toBe('Fine.');
    expect(left(strong(text(before)), secret, text(after))).toBe('Fine.');
  });

  test('a hidden value that ends with a full stop takes along what goes on with a small letter', () => {
    const ends = { ...secret, value: 'Dartline answers.' };
    const leftOf = (...nodes: Node[]) =>
      plainText({
        type: 'paragraph',
        children: withoutHiddenSentences(nodes, ({ value }) => value === ends.value),
      });
    expect(leftOf(text('At night '), ends, text(' is called. The desk knows.'))).toBe('The desk knows.');
    expect(leftOf(text('At night: '), ends, text(' The desk knows.'))).toBe('The desk knows.');
  });

  test('what follows a hidden value at once may belong to it', () => {
    const ends = { ...secret, value: 'St. Ives answers.' };
    const leftOf = (...nodes: Node[]) =>
      withoutHiddenSentences(nodes, ({ value }) => value === ends.value).map(({ type }) => type);
    expect(leftOf(text('Ask '), ends, text(' '), { type: 'image', alt: 'Secret' }, text('.'))).toEqual([]);
    expect(leftOf(text('Ask '), ends, text(' Corp. Ltd. pays.'))).toEqual([]);
    expect(leftOf(text('Ask '), ends, text(' F8 knows.'))).toEqual([]);
  });

  test('what a hidden value says moves no end of a sentence', () => {
    for (const value of ['Boltworks', 'Foo Inc', '7', 'U.K', '(open', 'a "quote']) {
      const nodes = [text('Call '), { ...secret, value }, text('. Then this.')];
      expect(
        plainText({
          type: 'paragraph',
          children: withoutHiddenSentences(nodes, (node) => node.value === value),
        }),
      ).toBe('Then this.');
    }
  });
});

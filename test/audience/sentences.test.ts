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
});

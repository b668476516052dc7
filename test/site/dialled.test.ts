import { expect, test } from 'vitest';
import { dialled } from '../../src/manual/model/dialled.ts';

test.each([
  ['+44 1632 960111', 'tel:+441632960111'],
  ['+44 (0)1632 960-111', 'tel:+441632960111'],
  ['01632 960111 ext 12', 'tel:01632960111;ext=12'],
  ['112', 'tel:112'],
])('the number %s is called at %s', (written, address) => {
  expect(dialled(written)).toBe(address);
});

test.each(['', 'ask at the gate', '1', '+44 1632 CALL'])('%j can’t be dialled', (written) => {
  expect(dialled(written)).toBeUndefined();
});

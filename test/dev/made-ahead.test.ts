import { expect, test } from 'vitest';
import { MadeAhead } from '../../src/build/made-ahead.ts';

test('what was made ahead is given once, and what was not is made', async () => {
  const ahead = new MadeAhead<string>();
  await ahead.make('a', () => 'ahead');
  expect(ahead.take('a', () => 'now')).toBe('ahead');
  expect(ahead.take('a', () => 'now')).toBe('now');
  expect(ahead.take('b', () => 'now')).toBe('now');
});

test('nothing is made for what was taken, also while it is being made', async () => {
  const ahead = new MadeAhead<string>();
  ahead.take('a', () => 'now');
  let made = 0;
  await ahead.make('a', () => `${++made}`);
  expect(made).toBe(0);
  let finish = (_: string) => {};
  const making = ahead.make('b', () => new Promise<string>((done) => (finish = done)));
  expect(ahead.take('b', () => 'now')).toBe('now');
  finish('late');
  await making;
  expect(ahead.take('b', () => 'again')).toBe('again');
});

test('after a change nothing of before is given', async () => {
  const ahead = new MadeAhead<string>();
  await ahead.make('a', () => 'before');
  ahead.clear();
  expect(ahead.take('a', () => 'after')).toBe('after');
});

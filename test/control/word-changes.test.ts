import { expect, test } from 'vitest';
import { wordChanges } from '../../src/manual/control/compare/words.ts';

/** `[-went-]{+came+}`, the rest as it stayed. */
const told = (before: string, after: string): string =>
  wordChanges(before, after)
    .map(({ change, text }) => {
      if (change === 'same') return text;
      return change === 'added' ? `{+${text}+}` : `[-${text}-]`;
    })
    .join('');

test('single words that changed are told one by one', () => {
  expect(told('The red cup and the blue bowl', 'The green cup and the white bowl')).toBe(
    'The [-red-]{+green+} cup and the [-blue-]{+white+} bowl',
  );
  expect(told('Within 4 hours.', 'Within 2 hours.')).toBe('Within [-4-]{+2+} hours.');
});

test('a phrase that was written anew is told as a whole, whatever words stayed in it by chance', () => {
  expect(
    told(
      'What comes next. If nobody answers, leave a message. Note the time.',
      'What comes next. A message on a machine does not count: call the deputy. Note the time.',
    ),
  ).toBe(
    'What comes next. [-If nobody answers, leave a message-]{+A message on a machine does not count: call the deputy+}. Note the time.',
  );
});

test('a clause that stayed between two long additions is not told as changed', () => {
  expect(
    told(
      'News says what users notice and when they hear more.',
      'News says what users notice, what they can do meanwhile and when they hear more. It names no cause.',
    ),
  ).toBe(
    'News says what users notice{+, what they can do meanwhile+} and when they hear more.{+ It names no cause.+}',
  );
});

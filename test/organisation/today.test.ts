import { expect, test } from 'vitest';
import { checkEpoch, todayBy } from '../../src/build/today.ts';
import { dayIn } from '../../src/organisation/today.ts';

// Half past eleven in the evening by UTC: in Berlin the next day has begun, in New York it is still the afternoon.
const evening = new Date('2026-07-31T23:30:00Z');

test('a day begins when it does in the time zone', () => {
  expect(dayIn('UTC', evening)).toBe('2026-07-31');
  expect(dayIn('Europe/Berlin', evening)).toBe('2026-08-01');
  expect(dayIn('America/New_York', new Date('2026-03-01T02:00:00Z'))).toBe('2026-02-28');
  expect(dayIn('Europe/Nowhere', evening)).toBeUndefined();
});

test("the organisation's time zone counts, then that of the machine", () => {
  const today = todayBy({}, evening, 'Asia/Tokyo');
  expect(today('Europe/London')).toBe('2026-08-01');
  expect(today('UTC')).toBe('2026-07-31');
  expect(today(undefined)).toBe('2026-08-01');
  // A zone that does not exist is a problem of the config; until it is mended the machine's serves.
  expect(today('Europe/Nowhere')).toBe('2026-08-01');
});

test('SOURCE_DATE_EPOCH takes the place of the clock, everywhere alike', () => {
  const today = todayBy({ SOURCE_DATE_EPOCH: '1772330400' }, evening, 'Asia/Tokyo');
  expect(today(undefined)).toBe('2026-03-01');
  expect(today('America/New_York')).toBe('2026-02-28');
  expect(todayBy({ SOURCE_DATE_EPOCH: '' }, evening, 'UTC')(undefined)).toBe('2026-07-31');
});

test('a SOURCE_DATE_EPOCH that is no time is told', () => {
  expect(checkEpoch({ SOURCE_DATE_EPOCH: '1772330400' })).toBeUndefined();
  expect(checkEpoch({ SOURCE_DATE_EPOCH: '' })).toBeUndefined();
  expect(checkEpoch({})).toBeUndefined();
  for (const epoch of ['yesterday', '-5', '1.5', '999999999999'])
    expect(checkEpoch({ SOURCE_DATE_EPOCH: epoch })).toBe(
      `SOURCE_DATE_EPOCH is "${epoch}", which is no time. Write whole seconds since 1970, or unset it.`,
    );
});

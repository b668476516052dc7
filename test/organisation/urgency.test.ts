import { expect, test } from 'vitest';
import { toldAbout } from './moved-values.ts';
import { sound } from './two-customers.ts';

const slower = (urgent: string, next: string) =>
  toldAbout({ ...sound, priorities: [{ id: 'p2', resolve: next }] })(['services.net.resolve', urgent]).some(
    (text) => text.startsWith('urgent-slower '),
  );

test('a week of working time is five working days, and hours of working time are no days', () => {
  expect(slower('P1W working', 'P5D working')).toBe(false);
  expect(slower('P1W working', 'P4D working')).toBe(true);
  expect(slower('PT30H working', 'P3D working')).toBe(true);
  expect(slower('PT27H working', 'P3D working')).toBe(false);
});

import { expect, test } from 'vitest';
import { planVolumes } from '../../src/export/pdf/volumes.ts';

const plan = (sizes: readonly number[], { count, most = 10 }: { count?: number; most?: number } = {}) =>
  planVolumes(sizes, { sizeOf: (size) => size, count, most: { whole: most, volume: most } });
const sums = (volumes: readonly (readonly number[])[]) =>
  volumes.map((volume) => volume.reduce((sum, size) => sum + size, 0));

test('what fits into one volume is one', () => {
  expect(plan([3, 4, 3], { most: 10 })).toEqual([[3, 4, 3]]);
  expect(plan([3, 4, 4], { most: 10 })).toHaveLength(2);
  expect(plan([], { most: 10 })).toEqual([]);
});

test('volumes are as few as hold all, about as large as each other, and keep the order', () => {
  const sizes = Array.from({ length: 40 }, (_, at) => 1 + ((at * 7) % 5));
  const volumes = plan(sizes, { most: 50 });
  expect(volumes.flat()).toEqual(sizes);
  expect(volumes).toHaveLength(3);
  expect(Math.max(...sums(volumes))).toBeLessThanOrEqual(50);
  expect(Math.max(...sums(volumes)) - Math.min(...sums(volumes))).toBeLessThanOrEqual(5);
});

test('a manual that is too large for one volume is parted into smaller ones', () => {
  const most = { whole: 10, volume: 4 };
  const parted = (sizes: readonly number[]) => planVolumes(sizes, { sizeOf: (size) => size, most });
  expect(parted([2, 2, 2, 2, 2])).toHaveLength(1);
  expect(parted([2, 2, 2, 2, 2, 1])).toEqual([
    [2, 2],
    [2, 2],
    [2, 1],
  ]);
});

test('a document that is larger than a volume has one for itself, and is not parted', () => {
  expect(plan([1, 30, 1, 1], { most: 10 })).toEqual([[1], [30], [1, 1]]);
});

test('as many volumes as are wanted, but none without a document', () => {
  expect(plan([10, 1, 1], { count: 3 })).toEqual([[10], [1], [1]]);
  expect(plan([1, 1, 1, 1], { count: 2 })).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(plan([1, 1], { count: 5 })).toEqual([[1], [1]]);
  expect(plan([50, 50], { count: 1, most: 10 })).toEqual([[50, 50]]);
  for (let count = 1; count <= 9; count++)
    expect(plan([5, 1, 1, 9, 2, 2, 7, 1, 3], { count })).toHaveLength(count);
});

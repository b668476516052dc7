import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { packagePlace } from '../../src/cli/create/facts.ts';

test.each([
  ['../clausebook-1.0.0.tgz', 'file:../../clausebook-1.0.0.tgz'],
  ['/files/clausebook-1.0.0.tgz', 'file:../../../../files/clausebook-1.0.0.tgz'],
  ['file:clausebook.tar.gz', 'file:../clausebook.tar.gz'],
  ['^1.2.3', '^1.2.3'],
  ['https://example.org/clausebook.tgz', 'https://example.org/clausebook.tgz'],
])('from a folder on Linux %s is %s', (place, written) => {
  expect(packagePlace(place, '/home/ida/work', '/home/ida/work/my-manual', posix)).toBe(written);
});

test.each([
  ['..\\clausebook-1.0.0.tgz', 'file:../../clausebook-1.0.0.tgz'],
  ['../clausebook-1.0.0.tgz', 'file:../../clausebook-1.0.0.tgz'],
  ['C:\\files\\clausebook-1.0.0.tgz', 'file:../../../files/clausebook-1.0.0.tgz'],
  // From one drive to another no way leads by steps.
  ['D:\\files\\clausebook-1.0.0.tgz', 'file:D:/files/clausebook-1.0.0.tgz'],
  ['next', 'next'],
])('from a folder on Windows %s is %s', (place, written) => {
  expect(packagePlace(place, 'C:\\ida\\work', 'C:\\ida\\work\\my-manual', win32)).toBe(written);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldAt } from '../../src/organisation/index.ts';
import { projectRoot } from '../harness/project.ts';

const library = join(projectRoot, 'templates/en');

/** Values printed in text, each with the word before it. */
const printed = readdirSync(library, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .flatMap((file) =>
    [...readFileSync(join(library, file), 'utf8').matchAll(/([^\s=>|]*)[\s>|]*\{org\.([\w.]+)\}/g)].map(
      ([, before = '', path = '']) => ({ file, before, path }),
    ),
  );

test('an interval follows "every", since one month is printed as "month"', () => {
  const intervals = printed.filter(({ path }) => fieldAt(path)?.kind === 'interval');
  expect(intervals.length).toBeGreaterThan(50);
  expect(intervals.filter(({ before }) => !/^\W*every$/i.test(before) && before !== '')).toEqual([]);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausebook-print-'));
  await writeFile(join(folder, 'a.mdx'), 'one');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a fingerprint stays while nothing changes', () => {
  expect(fingerprint([folder])).toBe(fingerprint([folder]));
});

test('a fingerprint changes with a text, with a name, with a new file and with the base', async () => {
  const prints = [fingerprint([folder]), fingerprint([folder], '/sub/')];
  await writeFile(join(folder, 'a.mdx'), 'two');
  prints.push(fingerprint([folder]));
  await writeFile(join(folder, 'b.mdx'), '');
  prints.push(fingerprint([folder]));
  await rm(join(folder, 'b.mdx'));
  await writeFile(join(folder, 'c.mdx'), '');
  prints.push(fingerprint([folder]));
  expect(new Set(prints).size).toBe(prints.length);
});

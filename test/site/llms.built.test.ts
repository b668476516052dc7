import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type BuiltManual, buildManual } from '../harness/build-manuals.ts';
import { filesOf } from './read-site.ts';

let manual: BuiltManual;
let text: string;

beforeAll(async () => {
  manual = await buildManual('smallest', '/sub/manual/');
  text = readFileSync(join(manual.dist, 'llms.txt'), 'utf8');
});

test('programs are told the edition, that it was superseded, and that nothing is certified', () => {
  expect(text).toContain('follows the clauses of ISO/IEC 20000-1:2011');
  expect(text).toContain('was superseded by ISO/IEC 20000-1:2018');
  expect(text).toContain('certifies anybody');
});

test('every address that programs are given is there, under the base path', () => {
  const files = new Set(filesOf(manual.dist));
  const addresses = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
  expect(addresses.length).toBeGreaterThan(100);
  const missing = addresses.filter((address) => {
    const path = address.startsWith(manual.base) ? address.slice(manual.base.length) : '–';
    return !files.has(path.endsWith('/') ? `${path}index.html` : path);
  });
  expect(missing).toEqual([]);
});

test('twins, registers and data of the whole manual are among them, and a draft is called one', () => {
  const data = JSON.parse(readFileSync(join(manual.dist, 'data/manual.json'), 'utf8'));
  for (const { slug } of data.documents)
    expect(text).toContain(`/documents/${slug}/${slug}.md): Draft, not approved`);
  for (const { url } of data.clauses) expect(text).toContain(`](${manual.base}${url})`);
  for (const path of ['data/manual.json', 'data/registers.xlsx', 'data/coverage.csv', 'registers/coverage/'])
    expect(text).toContain(`](${manual.base}${path})`);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import demo from '../../content/organisation.ts';
import type { Manual } from '../../src/manual/model/manual.ts';
import { buildManual } from '../harness/build-manuals.ts';
import { manualOf } from '../shipped-templates/manuals.ts';
import { filesOf } from './read-site.ts';

let dist: string;
let roles: Manual['roles'];
/** What is decided about other things than roles is among the published decisions, with the numbers that it names. */
const decided = JSON.stringify({ ...demo, roles: [] });

beforeAll(async () => {
  dist = (await buildManual('demo')).dist;
  roles = (await manualOf('demo')).roles;
});

/** The texts of a file, those that the search keeps compressed among them. */
function textOf(file: string): string {
  const bytes = readFileSync(join(dist, file));
  return (/\.pf_|\.pagefind$/.test(file) ? gunzipSync(bytes) : bytes).toString('utf8');
}

const filesWith = (text: string): string[] => filesOf(dist).filter((file) => textOf(file).includes(text));

test('the number of a person stands on the page of their role and in no other file, not even for the search', () => {
  const held = roles.filter(({ holderPhone }) => holderPhone !== '');
  expect(held.length).toBeGreaterThan(0);
  for (const { holderPhone, url } of held) expect(filesWith(holderPhone)).toEqual([`${url}index.html`]);
});

test('the number of a function and who stands in for its holder are on pages and in no file of data', () => {
  const functions = roles.filter(
    ({ phone, deputy, holder }) =>
      phone !== '' && !decided.includes(phone) && deputy !== '' && deputy !== holder,
  );
  expect(functions.length).toBeGreaterThan(3);
  const holders = new Set(roles.map(({ holder }) => holder));
  for (const { phone, deputy, url } of functions) {
    const files = filesWith(phone);
    expect(files).toContain(`${url}index.html`);
    expect(files).toContain('roles/index.html');
    expect(files.filter((file) => file.startsWith('data/') || /\.(csv|ics|txt)$/.test(file))).toEqual([]);
    // Somebody may hold another role, and is named with that one.
    if (holders.has(deputy)) continue;
    expect(filesWith(deputy).filter((file) => file.startsWith('data/'))).toEqual([]);
  }
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readAll } from '../../src/cli/check.ts';
import { codes } from '../../src/diagnostics/codes.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { clausebook } from '../harness/clausebook.ts';
import { projectRoot } from '../harness/project.ts';
import { parsedOnce } from '../harness/shared-reading.ts';

const folder = join(projectRoot, 'test/fixtures/diagnostics');
// The one mistake that no folder can hold is a folder that is not there.
const roots = [...readdirSync(folder).filter((name) => name !== 'README.md'), 'no-folder'];
const told = new Map<string, Diagnostic[]>();

beforeAll(async () => {
  for (const root of roots) {
    // What stands against a release is told to those who ask for one.
    const asked = { release: root === 'release', style: true, ...parsedOnce() };
    const { problems, failed } = await readAll(join(folder, root), asked);
    expect(failed, root).toBe(true);
    told.set(root, problems);
  }
});

test('every code can be provoked, and no other is told', () => {
  const seen = new Set([...told.values()].flat().map(({ code }) => code));
  // A mistake that could be kept in a folder would be foreseen; a missing letter shows when a PDF is printed.
  // And what an extract hides, or lacks, shows when one is made of what was approved (test/audience).
  const ofExtracts = ['empty-extract', 'file-left-out', 'given-above-level', 'hidden-in-extract'];
  const elsewhere = ['unforeseen-failure', 'missing-letters', ...ofExtracts];
  const foreseen = Object.keys(codes).filter((code) => !elsewhere.includes(code));
  expect([...seen].sort()).toEqual(foreseen.sort());
});

test('a folder that is named after a code provokes it', () => {
  const named = roots.filter((root) => root in codes);
  expect(named.length).toBeGreaterThan(10);
  for (const root of named) expect(told.get(root)?.map(({ code }) => code)).toEqual([root]);
});

test('what is told is as grave as its code, has a fact, and names its place', () => {
  for (const { code, severity, message, file, line, column } of [...told.values()].flat()) {
    expect(severity, code).toBe(codes[code].severity);
    expect(message, code).toMatch(/[.!?)]$/);
    expect(file, code).not.toBe('');
    expect(line === 0 ? column : 0, code).toBe(0);
  }
});

test('the command tells as JSON what was read', async () => {
  const root = 'contradictions';
  const { stdout, code } = await clausebook(['check', '--json', '--root', join(folder, root)]);
  expect(code).toBe(1);
  // How it could be mended is for editors, which read the problems themselves.
  const read = told.get(root)?.map(({ fix: _, ...told }) => told);
  expect(JSON.parse(stdout).problems).toEqual(JSON.parse(JSON.stringify(read)));
});

test.each([
  ['github', /^::error file=.*organisation\.yaml,line=\d+,col=\d+,title=broken-yaml::This is not YAML/],
  ['sarif', /"ruleId": "broken-yaml"/],
  ['text', /^$/],
])('check tells problems as %s', async (format, stdout) => {
  const finished = await clausebook(['check', '--format', format, '--root', join(folder, 'broken-yaml')]);
  expect(finished.code).toBe(1);
  expect(finished.stdout).toMatch(stdout);
  expect(finished.stderr).toMatch(
    format === 'text' ? /^content\/organisation\.yaml:.*\[broken-yaml\]/ : /^$/,
  );
});

test('a format that there is not is refused with those that there are', async () => {
  const { code, stderr } = await clausebook(['check', '--format', 'xml']);
  expect(code).toBe(1);
  expect(stderr).toContain('text, json, github, sarif');
});

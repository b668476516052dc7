import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { checkOptions } from '../../src/build/options.ts';
import type { StyleChoice } from '../../src/manual/style/style-check.ts';
import { projectRoot } from '../harness/project.ts';

const root = mkdtempSync(join(tmpdir(), 'style-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const vague = 'Calls must end in a timely manner.';
const front = (id: string, more = '') =>
  `---\nid: ${id}\ntitle: ${id}\ntype: procedure\nedition: '2011'\nclauses: ['8.1']\nowner: incident-manager\n${more}---\n\n`;
const copied = '9-control/change-procedure.mdx';
const template = readFileSync(join(projectRoot, 'templates/en', copied), 'utf8');

let told: (choice?: StyleChoice) => string[];

beforeAll(async () => {
  const files: Record<string, string> = {
    'organisation.yaml': 'name: Ash & Elm\n',
    'documents/open.mdx': `${front('open')}${vague}\n\n1. Look.\n2. Close.\n3. Wait.\n`,
    'documents/waived.mdx': `${front('waived', "style: { vague-phrase: 'It quotes a contract' }\n")}${vague} Doors must be checked.\n`,
    'documents/plain.md': `${front('plain')}The service desk of Ash & Elm says: ${vague}\n`,
    [`documents/${copied}`]: `${template}\n${vague}\n`,
    'documents/8-resolution/incident-procedure.sections/scope.mdx': `---\nsection: incident-procedure#scope\nstyle: { vague-phrase: It quotes a contract }\n---\n\n${vague} Doors must be checked.\n`,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
    writeFileSync(join(root, 'content', file), text);
  }
  const { made } = await loadManual(root, () => '2026-11-30');
  told = (choice) =>
    (made?.style(choice) ?? []).map(({ file, code }) => `${file.replace(/^.*\//, '')} ${code}`).sort();
});

test('own texts are checked, but for what a file does without and what of a copied template nobody has changed', () => {
  expect(told()).toEqual([
    'change-procedure.mdx vague-phrase',
    'open.mdx vague-phrase',
    'plain.md vague-phrase',
    'scope.mdx obligation-without-actor',
    'waived.mdx obligation-without-actor',
  ]);
});

test('each check can be switched off and on', () => {
  expect(told({ 'vague-phrase': false, 'unassigned-steps': true, 'unrecorded-steps': true })).toEqual([
    'open.mdx unassigned-steps',
    'open.mdx unrecorded-steps',
    'scope.mdx obligation-without-actor',
    'waived.mdx obligation-without-actor',
  ]);
});

test('a choice that names no check, or says neither yes nor no, is told', () => {
  const facts = (style: unknown) => checkOptions({ style }).map(({ message, hint }) => `${message} ${hint}`);
  expect(facts({ 'vague-phrase': false })).toEqual([]);
  expect(facts({ 'vague-phrases': true, 'typed-value': 'no' })).toEqual([
    'There is no check of style "vague-phrases". Did you mean vague-phrase?',
    "The check of style typed-value is neither true nor false. Write 'typed-value': true or 'typed-value': false.",
  ]);
  expect(facts('off')).toEqual([
    "The option style of clausebook() is not an object. Write style: { 'vague-phrase': false }.",
  ]);
});

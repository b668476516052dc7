import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import type { Manual } from '../../src/manual/model/manual.ts';
import { tableWords } from '../../src/manual/words/en-tables.ts';
import { projectRoot } from '../harness/project.ts';
import { parsedOnce } from '../harness/shared-reading.ts';
import { manualOf, names } from './manuals.ts';

const fixture = async (name: string): Promise<Manual> => {
  const root = join(projectRoot, 'test/fixtures', name);
  const { made } = await loadManual(root, () => '2026-01-01', parsedOnce());
  if (!made) throw new Error(`${name} is wrong.`);
  return made.manual;
};

const manuals: readonly (readonly [string, () => Promise<Manual>])[] = [
  ...names.map((name) => [name, () => manualOf(name)] as const),
  ...['answered', 'five'].map((name) => [name, () => fixture(name)] as const),
];

/** What the catalogue and the templates say where nobody has entered something. */
const words = Object.entries(tableWords).flatMap(([key, word]) => (/(^|\.)unsaid$/.test(key) ? [word] : []));
const phrases =
  /\b(?:has|have) not been (?:entered|settled|written down)\b|\bnot (?:entered|settled|decided|answered) yet\b|\bnobody has (?:said|entered|looked)(?: yet)?\b|\bno \w+(?: \w+)? has been (?:entered|set)\b/i;
const saysUnsaid = (text: string): boolean => words.some((word) => text.includes(word)) || phrases.test(text);

test.each(manuals)('no answer of %s says that something is not entered', async (_, manual) => {
  const { clauses } = await manual();
  const answered = clauses
    .flatMap(({ requirements }) => requirements)
    .filter(({ missing }) => missing.length === 0)
    .flatMap(({ id, answeredBy }) => answeredBy.map(({ text, url }) => ({ id, url, text })));
  expect(answered.length).toBeGreaterThan(200);
  expect(answered.filter(({ text }) => saysUnsaid(text))).toEqual([]);
});

test.each(manuals)(
  'whatever a document of %s says is not entered holds an answer back',
  async (_, manual) => {
    const { documents, missing, clauses } = await manual();
    const points = new Set(clauses.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
    for (const { key, marks, unsaid } of documents) {
      expect(unsaid.filter((path) => !missing.some((entry) => entry.path === path))).toEqual([]);
      const own = marks.filter(({ requirement }) => points.has(requirement));
      if (own.length === 0) continue;
      const lacking = own.flatMap((mark) => mark.missing);
      expect(
        unsaid.filter((path) => !lacking.includes(path)),
        key,
      ).toEqual([]);
    }
  },
);

/** The text of a template without what stands where something is unsaid, and without comments. */
function said(template: string): string {
  const parts = template.split(/(<When [^>]*>|<\/When>)/);
  const open: boolean[] = [];
  return parts
    .filter((part) => {
      if (part.startsWith('<When ')) open.push(/^<When unsaid=/.test(part));
      else if (part === '</When>') open.pop();
      else return !open.includes(true);
      return false;
    })
    .join('');
}

test('templates say that something is not entered only where the program knows that it is', () => {
  const folder = join(projectRoot, 'templates/en');
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) =>
    file.endsWith('.mdx'),
  );
  const found = files.flatMap((file) =>
    said(readFileSync(join(folder, file), 'utf8'))
      .split('\n')
      .filter((line) => phrases.test(line))
      .map((line) => `${file}: ${line}`),
  );
  expect(found).toEqual([]);
});

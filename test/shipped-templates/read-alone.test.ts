import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';
import { manualOf } from './manuals.ts';

const folder = join(projectRoot, 'templates/en');
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
const sayingOf = (pattern: RegExp) =>
  texts.flatMap(({ path, text }) => (text.match(pattern) ?? []).map((said) => `${path}: ${said}`));

test('no mark ends before the punctuation of its passage, which would stand behind a blank', () => {
  expect(sayingOf(/<\/Requirement>(?:<[^>]*>)*[;,.:)].{0,20}/g)).toEqual([]);
});

test('no text counts the columns of a table, which has none on a phone', () => {
  expect(sayingOf(/\b(?:first|second|third|fourth|last) columns?\b/g)).toEqual([]);
});

const sectionsWith = async (document: string, point: string) => {
  const { documents } = await manualOf('demo-2018');
  return documents
    .filter(({ id }) => id === document)
    .map(({ marks }) => marks.filter(({ requirement }) => requirement === point).map(({ text }) => text));
};

test('issues are answered by how they are found and by what was found', async () => {
  const [passages = []] = await sectionsWith('context-analysis', '4.1-1');
  expect(passages).toHaveLength(3);
});

test('an agreement answers for its targets, the workload and the exceptions', async () => {
  for (const passages of await sectionsWith('service-level-agreement', '8.3.3-3')) {
    expect(passages).toHaveLength(3);
    expect(passages.join()).toMatch(/sets aside no result but/);
  }
});

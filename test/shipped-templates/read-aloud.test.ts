import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';

/** Folders whose texts have been through the pass; the others follow. */
const folders = ['7-relationships', '8-resolution', '9-control'];

/** What a technician stumbles over when a text is read aloud, and the word of the trade. */
const stumbles: Readonly<Record<string, string>> = {
  'way back': 'back-out',
  'made up': 'done later',
  'make up the': 'do',
  'goes before': 'takes precedence over',
  'hit hard': 'have a major effect',
  '(?<!there )is none\\.': 'is not a …',
  'is no item': 'is not an item',
  'least test\\b': 'minimum test',
  'means of work': 'tools',
  'the contract counts': 'the contract takes precedence',
};

const templates = folders.flatMap((folder) => {
  const path = join(projectRoot, 'templates/en', folder);
  return readdirSync(path).map((name) => ({
    name: `${folder}/${name}`,
    text: readFileSync(join(path, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
  }));
});

describe('texts of sections 7 to 9', () => {
  test.each(Object.entries(stumbles))('never say "%s", for which the trade says "%s"', (stumble) => {
    const pattern = new RegExp(`\\b${stumble}`, 'i');
    expect(templates.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([]);
  });

  test('have the steps before the scope', () => {
    const stepped = templates.filter(({ text }) => text.includes('<Steps'));
    const late = stepped.filter(({ text }) => /\n## Scope[\s\S]*<Steps/.test(text));
    expect(stepped.length).toBeGreaterThan(10);
    expect(late.map(({ name }) => name)).toEqual([]);
  });
});

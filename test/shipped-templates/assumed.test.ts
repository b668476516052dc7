import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';

const texts = ['templates/en/**/*.mdx', 'src/organisation/{defaults,presets}/en/*.ts'].flatMap((pattern) =>
  globSync(join(projectRoot, pattern)).map((file) => ({
    name: relative(projectRoot, file),
    // What stands behind a condition speaks only where the thing is there.
    text: readFileSync(file, 'utf8').replaceAll(/<When (?:some|several)="[^"]*">[^<]*<\/When>/g, ''),
  })),
);

/** What an organisation may not have, and what is said instead. */
const assumed: Readonly<Record<string, string>> = {
  'second (?:site|place)': 'where services are brought back (continuity.recoveryPlace)',
  'day and night': 'nothing, or while the service is supported',
  'goes on until service is back': 'goes on as long as the service is supported',
  '(?<!-)standby': 'people on call, where there are any',
  'to a holder and a deputy': 'to a holder; roles that nobody can wait for have a deputy',
  'another service each time': 'the same, where there are several services',
  'swap between units': 'the same, where there are several units',
};

test.each(Object.entries(assumed))('no text for everybody says "%s", but %s', (phrase) => {
  const pattern = new RegExp(`\\b${phrase}`, 'i');
  const found = texts.filter(({ text }) => pattern.test(text.replace(/^---\n[\s\S]*?\n---\n/, '')));
  expect(texts.length).toBeGreaterThan(130);
  expect(found.map(({ name }) => name)).toEqual([]);
});

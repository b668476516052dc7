import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';
import { madeOf, names } from './manuals.ts';

const templates = globSync('templates/*/**/*.mdx', { cwd: projectRoot });

test.each(templates)('every heading of %s gives its section an id', (file) => {
  const lines = readFileSync(join(projectRoot, file), 'utf8').split('\n');
  const without = lines.filter((line) => /^#{2,6} /.test(line) && !/ \[#[a-z0-9-]+\]$/.test(line));
  expect(without).toEqual([]);
});

test('a section of a template has one id in all manuals, whatever its heading prints', async () => {
  const known = new Map<string, Set<string>>();
  for (const name of names)
    for (const { id, source, headings } of (await madeOf(name)).manual.documents)
      if (source === 'template')
        for (const { section, slug, place } of headings) {
          expect(section, `${id}: ${place.line}`).not.toBeNull();
          expect(slug).toBe(section);
          const line = `${place.file}:${place.line}`;
          known.set(line, (known.get(line) ?? new Set()).add(slug));
        }
  expect(known.size).toBeGreaterThan(0);
  expect([...known].filter(([, ids]) => ids.size > 1)).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decisionFormWords } from '../../src/manual/words/en-decision-form.ts';
import { buildManual } from '../harness/build-manuals.ts';
import { projectRoot } from '../harness/project.ts';
import { filesOf } from '../site/read-site.ts';

const source = (path: string) => readFileSync(join(projectRoot, 'src', path), 'utf8');
const isText = (path: string) => /\.(html|js|mjs|css|json|csv|md|txt|ics)$/.test(path);

/** Names that only the form's scripts and styles have, and its words. */
const traces = [
  '__clausebook',
  'clausebook:answers',
  'clausebook:saving',
  'x-clausebook-token',
  ...new Set(
    source('theme/decision-form.css')
      .match(/\.answer-[\w-]+/g)
      ?.map((name) => name.slice(1)),
  ),
  // Short words stand in other sentences too.
  ...Object.values(decisionFormWords).filter((word) => word.length > 20),
];

test('a built site has no byte of the form of decisions: neither its code nor its words', async () => {
  expect(traces.length).toBeGreaterThan(40);
  const { dist } = await buildManual('demo');
  const files = filesOf(dist).filter((path) => isText(path) && !path.startsWith('pagefind/'));
  const found = files.flatMap((path) => {
    const text = readFileSync(join(dist, path), 'utf8');
    return traces.filter((trace) => text.includes(trace)).map((trace) => `${path}: ${trace}`);
  });
  expect(found).toEqual([]);
});

test('whatever the form is drawn with would be found', () => {
  const scripts = readdirSync(join(projectRoot, 'src/browser/decision-form')).map((name) =>
    source(`browser/decision-form/${name}`),
  );
  const found = scripts.filter((text) => traces.some((trace) => text.includes(trace)));
  expect(found.length).toBeGreaterThan(6);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadManual } from '../../src/build/load-manual.ts';
import { type QuestionPath, questionFacts } from '../../src/organisation/questions/facts.ts';
import { questionSteps } from '../../src/organisation/questions/question-facts.ts';
import { nameObjection, type StarterAnswers, type StarterFacts } from '../../src/starter/answers.ts';
import { starterConfig } from '../../src/starter/config.ts';
import { starterFiles } from '../../src/starter/files.ts';
import { decisionsFor } from '../../src/starter/first-decisions.ts';
import { packageName } from '../../src/starter/package-file.ts';
import { projectRoot } from '../harness/project.ts';
import { parsedOnce } from '../harness/shared-reading.ts';
import { combinations, facts, written } from './starters.ts';

const named = ({ edition, format, example }: StarterAnswers) =>
  `${edition}, ${format}, ${example ? 'with an example' : 'without one'}`;

/** The data of a config, as the language that it is written in reads it. */
const dataOf = (text: string, { format }: Pick<StarterAnswers, 'format'>): unknown =>
  format === 'yaml'
    ? parse(text)
    : new Function(
        text
          .replace(/^import .*$/m, '')
          .replace('export default', 'return')
          .replace('defineOrganisation', ''),
      )();

/** What is written as a comment of a value, with no space after its sign, is switched on. */
const switchedOn = (text: string): string => text.replace(/^( *)(#|\/\/)(?=\S| {2})/gm, '$1');

describe.each(combinations.map((answers) => ({ ...answers, called: named(answers) })))(
  '$called',
  (answers) => {
    const files = starterFiles(answers, facts);

    test('the project has no problem but that nobody holds a role, where nobody does', async () => {
      const project = written(files);
      try {
        const { problems, made } = await loadManual(project.root, () => '2026-06-15', parsedOnce());
        expect(problems.map(({ code }) => code)).toEqual(answers.example ? [] : ['vacant-role']);
        expect(made?.manual.organisation.name).toBe(answers.name);
        expect(made?.manual.edition.edition).toBe(`20000-1:${answers.edition}`);
        const own = made?.manual.documents.filter(({ source }) => source === 'own') ?? [];
        expect(own.map(({ key }) => key)).toEqual(answers.example ? ['shift-handover-guide'] : []);
      } finally {
        project.remove();
      }
    });

    test('what is switched off decides the same, when it is switched on, as the example does', () => {
      const empty = starterConfig({ ...answers, example: false }, facts);
      const full = starterConfig({ ...answers, example: true }, facts);
      expect(Object.keys(dataOf(empty, answers) as object)).toEqual(['name', 'edition']);
      expect(Object.keys(dataOf(full, answers) as object).length).toBeGreaterThan(10);
      expect(dataOf(switchedOn(empty), answers)).toEqual(dataOf(full, answers));
    });

    test('every file is text with lines that end alike, and what programs read can be read', () => {
      for (const { path, text } of files) {
        expect(text.endsWith('\n') && !text.includes('\r'), path).toBe(true);
        if (path.endsWith('.json')) JSON.parse(text);
        if (/\.ya?ml$/.test(path)) parse(text);
      }
      expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    });
  },
);

test('the decisions of a config come in the order of the questions, each with what is asked and why', () => {
  const all = Object.keys(questionFacts) as QuestionPath[];
  const inOrder = all.toSorted(
    (a, b) => questionSteps.indexOf(questionFacts[a].step) - questionSteps.indexOf(questionFacts[b].step),
  );
  const decisions = decisionsFor({ name: 'Acme', edition: '2018' });
  const places = decisions.map(({ path }) =>
    inOrder.indexOf((path === 'roles' ? 'roles.*.holder' : path) as QuestionPath),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  const text = starterConfig({ name: 'Acme', edition: '2018', format: 'yaml', example: false }, facts);
  for (const { note } of decisions) {
    expect(text).toContain(`# ${note.question}\n`);
    expect(text).toContain(`# ${note.why}\n`);
  }
});

test.each(['yaml', 'typescript'] as const)(
  'any name comes back from a config in %s as it was given',
  (format) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        fc.pre(nameObjection(text) === undefined);
        const name = text.trim();
        const answers: StarterAnswers = { name, edition: '2018', format, example: true };
        const data = dataOf(starterConfig(answers, facts), answers) as { name: string; legalName: string };
        expect(data.name).toBe(name);
        expect(data.legalName).toBe(`${name} Limited`);
      }),
      {
        numRuns: 50,
        examples: [
          ['no'],
          ['12'],
          ['a: b'],
          ['# x'],
          ["'"],
          ['"\\'],
          ['a #b'],
          ['$&'],
          ['- x'],
          ['{a}'],
          ['a:'],
          ['2018-01-01'],
        ],
      },
    );
  },
);

test.each([
  ['my-manual', 'my-manual'],
  ['My Manual (2026)', 'my-manual-2026'],
  ['Qualität', 'qualitat'],
  ['手册', 'manual'],
  ['clausebook', 'clausebook-manual'],
  ['node_modules', 'node-modules-manual'],
])('a folder called %s gives the package the name %s', (folder, name) => {
  expect(packageName(folder)).toBe(name);
});

test('the guide to installing says what new projects say to npm, pnpm and yarn', () => {
  const guide = readFileSync(join(projectRoot, 'docs/installing.md'), 'utf8');
  const [answers] = combinations;
  const said = (installer: StarterFacts['installer'], path: string): string =>
    answers
      ? (starterFiles(answers, { ...facts, installer }).find((file) => file.path === path)?.text ?? '')
      : '';
  expect(guide).toContain(`\`\`\`yaml\n${said('pnpm', 'pnpm-workspace.yaml')}\`\`\`\n`);
  expect(said('npm', 'pnpm-workspace.yaml')).toBe('');
  expect(JSON.parse(said('npm', 'package.json')).allowScripts).toEqual({ esbuild: false });
  expect(JSON.parse(said('pnpm', 'package.json')).allowScripts).toBeUndefined();
  expect(guide).toContain(`\`\`\`yaml\n${said('yarn', '.yarnrc.yml')}\`\`\`\n`);
  const meta = { dependenciesMeta: { esbuild: { built: false } } };
  expect(JSON.parse(said('yarn', 'package.json'))).toMatchObject(meta);
  expect(guide).toContain('"dependenciesMeta": { "esbuild": { "built": false } }');
  for (const path of ['.yarnrc.yml', 'pnpm-workspace.yaml']) expect(said('yarn-classic', path)).toBe('');
});

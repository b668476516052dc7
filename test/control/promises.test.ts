import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clausebookCommand } from '../../src/cli/commands.ts';
import { projectRoot } from '../harness/project.ts';

/** A row of docs/controlled-documents.md. */
interface Promised {
  words: string;
  template: string;
  keptBy: string;
}

const rows: Promised[] = readFileSync(join(projectRoot, 'docs/controlled-documents.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| words') && !line.startsWith('| ---'))
  .map((line) => {
    const [words = '', template = '', keptBy = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { words, template: template.replaceAll('`', ''), keptBy };
  });

const library = join(projectRoot, 'templates/en');
const files = readdirSync(library, { recursive: true, encoding: 'utf8' });
const textOf = (template: string): string => {
  const file = files.find((path) => path.endsWith(`/${template}.mdx`));
  return file === undefined
    ? ''
    : readFileSync(join(library, file), 'utf8').replace(/\s+/g, ' ').replaceAll('**', '');
};

test('every promise stands in the text that it is quoted from', () => {
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter(({ words, template }) => !textOf(template).includes(words))).toEqual([]);
});

test('every command and option that keeps a promise is there', () => {
  const commands = new Map(clausebookCommand().commands.map((command) => [command.name(), command]));
  const wrong = rows.flatMap(({ keptBy }) =>
    [...keptBy.matchAll(/`(?:clausebook )([a-z-]+)((?: --[a-z-]+)*)`/g)].flatMap(
      ([whole, name = '', options = '']) => {
        const command = commands.get(name);
        const known = command?.options.map(({ long }) => long) ?? [];
        const asked = options.split(' ').filter(Boolean);
        return command && asked.every((option) => known.includes(option)) ? [] : [whole];
      },
    ),
  );
  expect(wrong).toEqual([]);
});

test('every field of the config that keeps a promise is there', () => {
  const schema = JSON.parse(
    readFileSync(join(projectRoot, 'src/organisation/organisation.schema.json'), 'utf8'),
  );
  const fields = rows.flatMap(({ keptBy }) =>
    [...keptBy.matchAll(/`((?:documents|site)\.[A-Za-z]+|waivers)(?:: [a-z]+)?`/g)].map(
      ([, field = '']) => field,
    ),
  );
  expect(fields.length).toBeGreaterThan(5);
  const isThere = (field: string): boolean =>
    field.split('.').reduce((node, name) => node?.properties?.[name], schema) !== undefined;
  expect(fields.filter((field) => !isThere(field))).toEqual([]);
});

import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { guideGroups, guidePages, readGuide, siteAddress } from '../../docs/site/guides.ts';
import { clausebookCommand } from '../../src/cli/commands.ts';
import { commandsReference } from '../../src/cli/reference.ts';
import { frontMatterReference } from '../../src/manual/library/front-matter-reference.ts';
import { type Node, plainText, walk } from '../../src/manual/model/tree.ts';
import { componentNames } from '../../src/manual/reading/expand/expand.ts';
import { siteComponents } from '../../src/manual/reading/safety/site-components.ts';
import { organisationJsonSchema, parseOrganisation } from '../../src/organisation/index.ts';
import { projectRoot } from '../harness/project.ts';
import { doc, manualOf, withoutControl } from '../manual/manual-of.ts';
import { type GuideCode, partsOf } from './read-guide.ts';

const pages = guidePages();
const file = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const treeOf = (path: string): Node =>
  markdownToMdast(file(path), { features: { gfm: true, frontmatter: true } }) as unknown as Node;

/** Pages that tell of what developers or machines do; what stands in code there is run elsewhere. */
const isGuide = ({ file: path }: { file: string }) =>
  path.startsWith('docs/') && !path.startsWith('docs/reference/');
const codesOf = (languages: readonly string[]): [name: string, code: GuideCode][] =>
  pages.filter(isGuide).flatMap(({ file: path }) =>
    partsOf(path)
      .filter(({ heading }) => !heading.startsWith('What is refused'))
      .flatMap(({ codes }) => codes)
      .filter(({ language }) => languages.includes(language))
      .map((code): [string, GuideCode] => [`${path}:${code.line}`, code]),
  );

test('every page stands in one group of the site, and no group names a page twice', () => {
  const placed = guideGroups().flatMap((group) => group.pages);
  expect([...placed].sort()).toEqual(pages.map(({ id }) => id).filter((id) => id !== 'index'));
  expect(pages.map(({ id }) => id)).toContain('index');
  for (const page of pages) expect(readGuide(page).title, page.file).not.toBe('');
});

test('links between pages and to files of the project lead somewhere, down to the heading', () => {
  const places = new Map<string, Set<string>>();
  const placesOf = (path: string) => {
    const known = places.get(path) ?? new Set<string>();
    if (!places.has(path)) {
      const slugger = new GithubSlugger();
      walk(treeOf(path), (node) => {
        if (node.type === 'heading') known.add(slugger.slug(plainText(node).trim()));
      });
      places.set(path, known);
    }
    return known;
  };
  const dead: string[] = [];
  for (const page of pages)
    walk(treeOf(page.file), (node) => {
      const url = String(node['url'] ?? '');
      if ((node.type !== 'link' && node.type !== 'image') || /^[a-z]+:/i.test(url)) return;
      const [path = '', place] = url.split('#');
      const target = path === '' ? page.file : posix.join(dirname(page.file), path);
      if (!existsSync(join(projectRoot, target))) dead.push(`${page.file}: ${url}`);
      else if (place && target.endsWith('.md') && !placesOf(target).has(decodeURIComponent(place)))
        dead.push(`${page.file}: ${url}`);
    });
  expect(dead).toEqual([]);
});

test('the guides that the package brings along lead to none for developers of the program', () => {
  const packed = new Set(['README.md']);
  const readme = file('README.md').replace(/^## For its developers\n[\s\S]*?(?=^## )/m, '');
  const follow = (path: string, text: string) =>
    walk(markdownToMdast(text, { features: { gfm: true, frontmatter: true } }) as unknown as Node, (node) => {
      const url = String(node['url'] ?? '');
      if (node.type !== 'link' || /^(?:[a-z]+:|#)/i.test(url)) return;
      const target = posix.join(dirname(path), url.split('#')[0] ?? '');
      if (packed.has(target)) return;
      packed.add(target);
      if (target.endsWith('.md')) follow(target, file(target));
    });
  follow('README.md', readme);
  for (const guide of ['first-manual', 'writing', 'components', 'approving', 'publishing', 'auditors'])
    expect(packed).toContain(`docs/${guide}.md`);
  for (const path of ['src/README.md', 'CONTRIBUTING.md', 'docs/README.md', 'docs/developers.md'])
    expect(packed).not.toContain(path);
});

test('a link to a page is led to its address in the site, one to another file is none', () => {
  const [front, commands] = ['index', 'reference/commands'].map((id) => pages.find((page) => page.id === id));
  if (!front || !commands) throw new Error('Pages are missing.');
  expect(siteAddress('reference/commands.md#check', front, pages)).toBe('./reference/commands/#check');
  expect(siteAddress('../writing.md', commands, pages)).toBe('../../writing/');
  expect(siteAddress('../README.md', commands, pages)).toBe('../../');
  expect(siteAddress('../../package.json', commands, pages)).toBeUndefined();
  expect(siteAddress('https://x.example/', commands, pages)).toBe('https://x.example/');
});

test('the pages of commands and of the front matter are those that the program makes: `npm run reference`', () => {
  expect(file('docs/reference/commands.md')).toBe(commandsReference());
  expect(file('docs/reference/front-matter.md')).toBe(frontMatterReference());
});

test('help and the page of commands say the same of every command, and each has its group', () => {
  const page = commandsReference();
  expect(page).not.toContain('## More');
  for (const command of clausebookCommand().commands) {
    const help = command.helpInformation().replace(/\s+/g, ' ');
    const part = page.split(`### ${command.name()}\n`)[1]?.split('\n### ')[0] ?? '';
    expect(help.toLowerCase()).toContain(command.description().toLowerCase());
    for (const { flags, description } of command.options) {
      expect(part).toContain(`\`${flags.replaceAll('|', '\\|')}\``);
      expect(part).toContain(description.replaceAll('|', '\\|'));
      expect(help).toContain(description.replace(/\s+/g, ' '));
    }
  }
});

/** The words of a line of commands, quoted ones whole. */
const wordsOf = (line: string): string[] => line.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];

test('every command and option in a guide exists', () => {
  const known = new Map(clausebookCommand().commands.map((command) => [command.name(), command]));
  const wrong: string[] = [];
  let seen = 0;
  const judge = (name: string, line: string) => {
    const [, rest] = /(?:^|(?<!create)\s|`)(?:npx )?clausebook ([^`]*)/.exec(line) ?? [];
    if (rest === undefined || !/^[a-z]/.test(rest) || /^(?:init )?@/.test(rest)) return;
    const [command = '', ...words] = wordsOf(rest.replace(/\s#.*$/, ''));
    const found = known.get(command.replace(/\W+$/, ''));
    seen++;
    if (!found) wrong.push(`${name} ${command}`);
    else
      for (const word of words.filter((each) => /^--[a-z]/.test(each))) {
        const option = word.replace(/=.*$/, '').replace(/[^a-z-]+$/, '');
        if (!found.options.some(({ long }) => long === option) && option !== '--help')
          wrong.push(`${name} ${command} ${option}`);
      }
  };
  for (const [name, { code }] of codesOf(['sh', 'bash', 'yaml']))
    for (const line of code.split('\n')) if (line.includes('clausebook ')) judge(name, line);
  for (const page of pages.filter(isGuide))
    walk(treeOf(page.file), (node) => {
      if (node.type === 'inlineCode' && /^(?:npx )?clausebook [a-z]/.test(node.value ?? ''))
        judge(page.file, node.value ?? '');
    });
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(20);
});

const fields = new Set(Object.keys((organisationJsonSchema() as { properties: object }).properties));
const configs = codesOf(['yaml', 'yml', 'json']).map(([name, { code }]) => ({
  name,
  data: parse(code) as object,
}));
const isConfig = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' &&
  data !== null &&
  Object.keys(data).length > 0 &&
  Object.keys(data).every((key) => fields.has(key));

test('every config in a guide can be read', () => {
  const found = configs.filter(({ data }) => isConfig(data));
  expect(found.length).toBeGreaterThan(4);
  for (const { name, data } of found) {
    const { problems } = parseOrganisation({ name: 'Harbour IT', ...data }, () => ({
      file: name,
      line: 1,
      column: 1,
    }));
    // What a small part of a config lacks is no fault of it.
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

test.each(codesOf(['ts', 'js', 'mjs', 'tsx']))('the script at %s can be parsed', (_, { code }) => {
  expect(() => stripTypeScriptTypes(code)).not.toThrow();
});

/** What a document in a guide speaks of, so that it can be read by itself. */
const others = {
  'change/plan.mdx': doc('## Steps', { id: 'change-plan', title: 'Change plan' }),
  'incident.mdx': doc('Text.', {
    id: 'incident-procedure',
    title: 'Incident procedure',
    clauses: "['8.6.1']",
  }),
};
const organisation = {
  edition: '2018',
  suppliers: [
    { id: 'fibre', name: 'Fibre Company', delivers: 'lines', contractEnd: '2030-12-31' },
    { id: 'paper', name: 'Paper Mill', delivers: 'paper' },
  ],
  tools: { itsm: { name: 'the ticket system' } },
};

/** Ids of the shipped documents, which an example may name. */
const shipped = globSync('templates/en/**/*.mdx', { cwd: projectRoot }).flatMap(
  (path) => /^id: (\S+)$/m.exec(file(path))?.[1] ?? [],
);

/** Stand-ins for the shipped documents that an example names. */
const namedIn = (code: string): Record<string, string> =>
  Object.fromEntries(
    [...code.matchAll(/<Doc id="([^"]+)"/g)]
      .map(([, id = '']) => id)
      .filter((id) => shipped.includes(id) && id !== 'incident-procedure')
      .map((id) => [`shipped/${id}.mdx`, doc('Text.', { id, title: `The ${id}` })]),
  );

function readExample(code: string, config: object = organisation, language = 'mdx') {
  const whole = code.startsWith('---\n');
  const text = whole
    ? code
    : doc(code, { clauses: "['8.1', '8.6.1', '8.5.1']", records: '[incident-record]' });
  return manualOf({
    organisation: config,
    documents: { [`sample.${language}`]: text, ...others, ...namedIn(code) },
    files: { 'rooms.png': 'x', 'forms/access-request.xlsx': 'x' },
  });
}

const problemsIn = (made: ReturnType<typeof readExample>) =>
  made.manual.problems
    .filter(({ file: path, severity }) => path.startsWith('content/documents/sample') && severity === 'error')
    .map(({ message, hint }) => `${message} ${hint}`);

test.each(codesOf(['mdx']))('the document at %s is read without a problem', (_, { code, meta }) => {
  // A part that stands for another language of templates, or for what is wrong, says so on its first line.
  // A file of one section stands beside the document that has it, where its own tests read it.
  if (meta === 'part' || /^---\nsection: /.test(code)) return;
  expect(problemsIn(readExample(code))).toEqual([]);
});

/** The formatter of the project widens the columns of tables in guides. */
const evenly = (markdown = ''): string =>
  markdown
    .trim()
    .replace(/ +(?=\|)/g, ' ')
    .replace(/\| -+ (?=\|)/g, '| - ');

describe('the page of components', () => {
  const parts = partsOf('docs/components.md');
  const [config] = parts.flatMap(({ codes }) => codes).filter(({ language }) => language === 'yaml');
  const examples = parts.filter(({ codes }) => codes.some(({ language }) => language === 'mdx'));

  test.each(examples.map(({ heading, codes }) => [heading, codes] as const))(
    '%s has the twin that it shows',
    (_, codes) => {
      const [example, twin] = codes.filter(({ language }) => ['mdx', 'md'].includes(language));
      const made = readExample(example?.code ?? '', parse(config?.code ?? ''));
      expect(problemsIn(made)).toEqual([]);
      const text = withoutControl(made.twin('sample'))?.replace(/^# .*\n+/, '');
      expect(evenly(text)).toBe(evenly(twin?.code));
    },
  );

  test('tells of every component of the manual', () => {
    const text = file('docs/components.md');
    const ours = componentNames.filter((name) => !Object.hasOwn(siteComponents, name));
    expect(ours.filter((name) => !text.includes(`<${name}`))).toEqual([]);
  });
});

test('a page of the guides is no folder, and the front page leads to every guide of this folder', () => {
  for (const { file: path } of pages) expect(statSync(join(projectRoot, path)).isFile()).toBe(true);
  const front = file('docs/README.md');
  // What keeps the promises of the texts, and which packages there are, is asked of a clone.
  const others = ['docs/controlled-documents.md', 'docs/dependencies.md'];
  const guides = pages.map(({ file: path }) => path).filter((path) => /^docs\/[^/]+\.md$/.test(path));
  expect(guides.length).toBeGreaterThan(20);
  for (const path of guides.filter((one) => one !== 'docs/README.md' && !others.includes(one)))
    expect(front).toContain(`](${path.slice('docs/'.length)})`);
});

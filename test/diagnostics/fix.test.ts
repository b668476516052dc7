import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readAll } from '../../src/cli/check.ts';
import { fixManual } from '../../src/cli/fix.ts';
import type { Entry } from '../../src/diagnostics/codes/entry.ts';
import { codes } from '../../src/diagnostics/codes.ts';
import { edited, together } from '../../src/diagnostics/fix.ts';
import { readFrontMatter } from '../../src/manual/library/read-front-matter.ts';
import { parseSource } from '../../src/markdown/parse.ts';
import { loadOrganisation } from '../../src/organisation/load.ts';

const made: string[] = [];
/** Codes that a test here has seen mended. */
const mended = new Set<string>();

async function manual(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'fix-'));
  made.push(root);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(root, file, '..'), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}

afterAll(() => Promise.all(made.map((root) => rm(root, { recursive: true, force: true }))));

/** A config once everything in it is mended that one reading of it shows. */
async function mendedConfig(text: string, name = 'organisation.yaml'): Promise<string> {
  const root = await manual({ [`content/${name}`]: text });
  const { problems } = await loadOrganisation(root);
  const fixes = problems.flatMap(({ fix, code }) => {
    if (!fix || !('edits' in fix)) return [];
    mended.add(code);
    return [fix.edits];
  });
  return edited(text, together(fixes));
}

test.each([
  ['a field', 'nmae: Example', 'name: Example'],
  ['a year', 'name: X\nedition: 2018', 'name: X\nedition: "2018"'],
  ['a number as text', 'name: 4.10', 'name: "4.10"'],
  ['a flag', 'name: X\ndocuments: { segregation: No }', 'name: X\ndocuments: { segregation: false }'],
  [
    'a percentage',
    'name: X\ncapacity: { warningThreshold: 80 % }',
    'name: X\ncapacity: { warningThreshold: 80 }',
  ],
  [
    'an amount',
    'name: X\nbudgeting: { spendingLimit: "25.5" }',
    'name: X\nbudgeting: { spendingLimit: 25.5 }',
  ],
  ['a number', 'name: X\nsatisfaction: { target: "4" }', 'name: X\nsatisfaction: { target: 4 }'],
  ['a count', 'name: X\nproblems: { recurrence: "3" }', 'name: X\nproblems: { recurrence: 3 }'],
  [
    'a time',
    'name: X\nincidents: { recordWithin: 15 minutes }',
    'name: X\nincidents: { recordWithin: PT15M }',
  ],
  ['a list', 'name: X\nscope: { locations: quay }', 'name: X\nscope: { locations: [quay] }'],
  ['an id', "name: X\nservices: [{ id: 'Mail Service' }]", "name: X\nservices: [{ id: 'mail-service' }]"],
  [
    'a choice',
    'name: X\nservices: [{ id: a, status: Live }]',
    'name: X\nservices: [{ id: a, status: live }]',
  ],
  [
    'a left-out role',
    'name: X\nroles: [{ id: chnage-manager, use: false }]',
    'name: X\nroles: [{ id: change-manager, use: false }]',
  ],
  [
    'a row',
    'name: X\npriorityMatrix: { hihg: { high: p1 } }',
    'name: X\npriorityMatrix: { high: { high: p1 } }',
  ],
  [
    'a cell',
    'name: X\npriorityMatrix: { high: { hihg: p1 } }',
    'name: X\npriorityMatrix: { high: { high: p1 } }',
  ],
  ['a role', 'name: X\nchanges: { owner: "change-manger" }', 'name: X\nchanges: { owner: "change-manager" }'],
  [
    'one of a list',
    'name: X\ncustomers: [{ id: acme }]\nservices: [{ id: a, customers: [b, amce] }]',
    'name: X\ncustomers: [{ id: acme }]\nservices: [{ id: a, customers: [b, acme] }]',
  ],
])('%s is mended where the config can only mean one thing', async (_, wrong, right) => {
  expect(await mendedConfig(wrong)).toBe(right);
});

test.each([
  'nmae: X\nname: Y',
  'name: X\nincidents: { recordWithin: soon }',
  'name: X\nscope: { locations: "quay, dock" }',
  'name: X\nservices: [{ id: Mail & more }]',
  'name: X\nproblems: { recurrence: "2.5" }',
  'name: X\nincidents: { recordWithin: 2 working weeks }',
  'name: X\nhours: &h { contact: 5 }',
  'name: X\nchanges: { owner: &who chnage-mnager-of }',
  'name: X\nservices: [{ id: a, owner: team-b }]\nroles: [{ id: team-a }]',
])('%s is left to its author', async (config) => {
  expect(await mendedConfig(config)).toBe(config);
});

test('a config in JSON stays JSON', async () => {
  expect(await mendedConfig('{ "nmae": "X" }', 'organisation.json')).toBe('{ "name": "X" }');
  expect(await mendedConfig('{ "name": "X", "edition": 2018 }', 'organisation.json')).toBe(
    '{ "name": "X", "edition": "2018" }',
  );
});

const old =
  'newServices:\n  # what is big\n  criteria: # ours\n    - It is new # really\n    # and\n    - It costs much\n';
const lines =
  '  # what is big\n  # ours\n  majorCriteria:\n    - It is new # really\n    # and\n    - It costs much\n';

test.each([
  ['no list there', `name: X\n${old}`, `name: X\nchanges:\n${lines}`],
  [
    'a group there',
    `name: X\nchanges:\n  owner: change-manager\n${old}`,
    `name: X\nchanges:\n  owner: change-manager\n${lines}`,
  ],
  [
    'a list there',
    `name: X\nchanges:\n  majorCriteria:\n    - It is new\n    - It is odd\n${old}`,
    'name: X\nchanges:\n  # what is big\n  # ours\n  majorCriteria:\n    # really\n    - It is new\n    - It is odd\n    # and\n    - It costs much\n',
  ],
  [
    'a field beside it',
    `${old}  owner: service-desk\nname: X`,
    `newServices:\n  owner: service-desk\nchanges:\n${lines}name: X`,
  ],
  [
    'a group between brackets',
    'name: X\nnewServices: { criteria: [It is new] }',
    'name: X\nchanges:\n  majorCriteria: [It is new]',
  ],
  [
    'a list between brackets there',
    `name: X\nnewServices:\n  criteria:\n    - It is new\nchanges: { majorCriteria: ['It is odd'] }\n`,
    `name: X\nchanges: { majorCriteria: ['It is odd', It is new] }\n`,
  ],
])('a list that moved is moved with its comments: %s', async (_, before, after) => {
  expect(await mendedConfig(before)).toBe(after);
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  expect(await mendedConfig(crlf(before))).toBe(crlf(after));
});

const front = [
  '---',
  'id: Note',
  'titel: Note on calls',
  'type: proceduer',
  "clauses: '8.1'",
  'number: 7',
  'owner: service-desk',
  '---',
  'Text.',
].join('\r\n');

test('front matter is mended where it can only mean one thing', () => {
  const mend = (text: string): string => {
    const source = parseSource({
      file: 'x.mdx',
      path: '',
      place: 'x',
      origin: 'own',
      format: 'mdx',
      trusted: false,
      text,
    });
    const fixes = readFrontMatter(source).problems.flatMap(({ fix, code }) => {
      if (!fix || !('edits' in fix)) return [];
      mended.add(code);
      return [fix.edits];
    });
    return edited(text, together(fixes));
  };
  const right = front
    .replace('id: Note', 'id: note')
    .replace('titel', 'title')
    .replace('proceduer', 'procedure')
    .replace("'8.1'", '["8.1"]')
    .replace('number: 7', 'number: "7"');
  expect(mend(front)).toBe(right);
  expect(mend(right)).toBe(right);
});

const note = [
  '---',
  'id: note',
  'title: Note on calls',
  'type: procedure',
  "clauses: ['8.1']",
  'owner: service-dsek',
  'records: [incident-recrod]',
  'classification: intrenal',
  '---',
  '',
  '## Calls',
  '',
  'The <Roel id="service-desk">desk</Roel> asks {org.audit.owner} in {org.incidents.recordWihtin}. See <Doc id="change-procedrue" />.\u0007',
  '',
  '<When some="serivces">',
  '',
  'Text.',
  '',
  '</When>',
  '',
  '<Table of="services" columns="name" whree="name" />',
  '',
  '<List of="changes.majorCritreia" />',
  '',
  '<Table of="services" columns="nmae" />',
  '',
  ':::notee',
  'Look.',
  ':::',
  '',
  '<Requirement id="8.1-1" needs="serivces">The desk records it.</Requirement>',
  '',
  '<Steps>',
  '  <Step role="service-dsek" within="{org.incidents.recordWithin}" output="incident-recrod">Do it.</Step>',
  '</Steps>',
  '',
].join('\r\n');

test('texts are mended in one run, and nothing else in them is touched', async () => {
  const root = await manual({
    'content/organisation.yaml': 'name: X\nservices: [{ id: mail }]\n',
    'content/documents/note.mdx': `\uFEFF${note}`,
  });
  const file = join(root, 'content/documents/note.mdx');
  await chmod(file, 0o640);
  const said: string[] = [];
  await fixManual({ root, say: (text) => said.push(text) }, () => readAll(root));
  for (const line of said) mended.add(/\[([a-z-]+)\]$/.exec(line)?.[1] ?? '');
  expect(await readFile(file, 'utf8')).toBe(
    `\uFEFF${note}`
      .replaceAll('dsek', 'desk')
      .replaceAll('recrod', 'record')
      .replace('intrenal', 'internal')
      .replaceAll('Roel', 'Role')
      .replace('{org.audit.owner}', '<Role id={org.audit.owner} />')
      .replace('Wihtin', 'Within')
      .replace('procedrue', 'procedure')
      .replace('\u0007', '')
      .replaceAll('serivces', 'services')
      .replace('whree', 'where')
      .replace('Critreia', 'Criteria')
      .replace('nmae', 'name')
      .replace('notee', 'note')
      .replace('"{org.incidents.recordWithin}"', '{org.incidents.recordWithin}'),
  );
  expect((await stat(file)).mode & 0o777).toBe(0o640);
  expect(await readdir(join(root, 'content/documents'))).toEqual(['note.mdx']);
});

test('a typed value becomes its path and a typed name its reference, where nothing else can be meant', async () => {
  const head = note.slice(0, note.indexOf('---', 4)).replaceAll('\r\n', '\n').replace('intrenal', 'internal');
  const text = [
    'The service desk of Ash & Elm Works records it in Desk 24,',
    '  as the incident manager says.',
    '',
    'Look into [Desk 24](https://desk.example) and `Ash & Elm Works`, and ask the problem',
    'manager of Ash & Elm Works Holding.',
    '',
  ].join('\n');
  const config = 'name: Ash & Elm Works\ntools: { itsm: { name: Desk 24 } }\n';
  const root = await manual({
    'content/organisation.yaml': config,
    'content/documents/note.mdx': `${head}---\n\n${text}`,
  });
  const said: string[] = [];
  await fixManual({ root, say: (line) => said.push(line) }, () => readAll(root, { style: true }));
  for (const line of said) mended.add(/\[([a-z-]+)\]$/.exec(line)?.[1] ?? '');
  const mendedText = await readFile(join(root, 'content/documents/note.mdx'), 'utf8');
  expect(mendedText.slice(mendedText.indexOf('\n\n') + 2)).toBe(
    [
      'The <Role id="service-desk" /> of {org.name} records it in {org.tools.itsm.name},',
      '  as the <Role id="incident-manager" /> says.',
      '',
      'Look into [Desk 24](https://desk.example) and `Ash & Elm Works`, and ask the <Role id="problem-manager" /> of Ash & Elm Works Holding.',
      '',
    ].join('\n'),
  );
});

test('a trial shows a patch without what is confidential, and writes nothing; a link that leads out is left', async () => {
  const config = 'nmae: X\ncustomers:\n  - { id: acme, phone: "+44 20 7946 0018", nmae: Acme }\n';
  const root = await manual({ 'content/organisation.yaml': config, 'outside/x.mdx': note });
  const manualRoot = await manual({ 'content/organisation.yaml': config });
  await mkdir(join(manualRoot, 'content/documents'));
  await symlink(join(root, 'outside/x.mdx'), join(manualRoot, 'content/documents/x.mdx'));
  const said: string[] = [];
  await fixManual({ root: manualRoot, dryRun: true, say: (text) => said.push(text) }, () =>
    readAll(manualRoot),
  );
  expect(said.join('\n')).toContain('-nmae: X\n');
  expect(said.join('\n')).toContain('-(a line that is not shown)\n');
  expect(said.join('\n')).not.toContain('7946');
  expect(said.at(-1)).toBe('Would mend 2 problems. Nothing was written.');
  expect(await readFile(join(manualRoot, 'content/organisation.yaml'), 'utf8')).toBe(config);
  await fixManual({ root: manualRoot, say: () => {} }, () => readAll(manualRoot));
  expect(await readFile(join(root, 'outside/x.mdx'), 'utf8')).toBe(note);
});

test('of a config in TypeScript the lines to write are told', async () => {
  const config =
    "export default {\n  nmae: 'X',\n  edition: 2018,\n  changes: { owner: 'change-manager' },\n};\n";
  const root = await manual({ 'content/organisation.ts': config });
  const said: string[] = [];
  await fixManual({ root, say: (text) => said.push(text) }, () => readAll(root));
  expect(said).toEqual([
    "A config in TypeScript is mended by its author:\ncontent/organisation.ts:2: write\nname: 'X',\ncontent/organisation.ts:3: write\nedition: '2018',",
    'Mended 0 problems.',
  ]);
  expect(await readFile(join(root, 'content/organisation.ts'), 'utf8')).toBe(config);
});

test('each code that says that it is mended is seen mended here, and no other is', () => {
  const told = Object.entries<Entry>(codes).filter(([, { fix }]) => fix !== undefined);
  // One rule and one edit serve the ids of all lists.
  const alike =
    /^unknown-(service|supplier|tool|criticality|location|unit|measure|priority|ci-type|report|change-type|release-type|auditor)$/;
  expect([...mended].filter((code) => code !== '' && !alike.test(code)).sort()).toEqual(
    told
      .map(([code]) => code)
      .filter((code) => !alike.test(code))
      .sort(),
  );
});

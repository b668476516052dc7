import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { loadOrganisation, longestWaitMs } from '../../src/organisation/load.ts';
import { patienceMs } from './organisations.ts';

const define = fileURLToPath(new URL('../../src/organisation/define.ts', import.meta.url));
const roots: string[] = [];

afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true });
});

async function load(files: Record<string, string | Uint8Array>, longestMs = patienceMs) {
  const root = await mkdtemp(join(tmpdir(), 'organisation-'));
  roots.push(root);
  await mkdir(join(root, 'content', 'parts'), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'content', name), text);
  return loadOrganisation(root, longestMs);
}

async function errorsIn(files: Record<string, string | Uint8Array>, longestMs?: number) {
  const { problems } = await load(files, longestMs);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message} ${hint}`);
}

test('the same organisation can be written in TypeScript, YAML and JSON', async () => {
  const [script, yaml, json] = await Promise.all([
    load({
      'organisation.ts': `import { defineOrganisation } from ${JSON.stringify(define)};\nexport default defineOrganisation({ name: 'A' });\n`,
    }),
    load({ 'organisation.yaml': 'name: A\n' }),
    load({ 'organisation.json': '{ "$schema": "./organisation.schema.json", "name": "A" }' }),
  ]);
  expect(script.organisation?.name).toBe('A');
  expect(yaml.organisation).toEqual(script.organisation);
  expect(json.organisation).toEqual(script.organisation);
  expect(json.decisions.filter(({ decided }) => decided).map(({ path }) => path)).toEqual(['name']);
});

test('no config says what to write', async () => {
  expect(await errorsIn({})).toMatchSnapshot();
});

test('two configs at once are an error that names both', async () => {
  expect(await errorsIn({ 'organisation.ts': '', 'organisation.yml': '' })).toMatchSnapshot();
});

test('problems in YAML carry the line of the key or item', async () => {
  const text = `name: A
services:
  - id: mail
    owner: servce-owner
    rto: soon
roles:
  - id: service-desk
    holdr: Ann
  - { id: service-desk }
`;
  expect(await errorsIn({ 'organisation.yaml': text })).toMatchSnapshot();
  expect(await errorsIn({ 'organisation.yaml': text.split('\n').slice(0, 4).join('\n') })).toMatchSnapshot();
});

test('YAML that is none is reported at its line', async () => {
  expect(await errorsIn({ 'organisation.yaml': 'name: A\nscope: {\n  services: [\n' })).toMatchSnapshot();
});

test('an empty file is not a config', async () => {
  expect(await errorsIn({ 'organisation.yaml': '' })).toMatchSnapshot();
});

test('problems in JSON carry their line, and JSON must be JSON', async () => {
  expect(
    await errorsIn({ 'organisation.json': '{\n\t"name": "A",\n\t"incidents": {"recordWithin": "PT4X"}\n}' }),
  ).toMatchSnapshot();
  const [first] = await errorsIn({ 'organisation.json': '{\n  "name": "A",\n}' });
  expect(first).toMatch(/^content\/organisation\.json:3:1 This is not JSON/);
});

test('problems in TypeScript carry the line of the key or item, through constants and spreads', async () => {
  const text = `const night = { id: 'night', holdr: 'Ann' };
const roles = [night, { id: 'service-desk', holder: 3 }];
const common = { language: 5 };
export default {
  name: 'A',
  ...common,
  roles,
  services: [{ id: 'mail' }, { id: 'web', rto: 'soon' }],
};
`;
  expect(await errorsIn({ 'organisation.ts': text })).toMatchSnapshot();
});

test('a number in TypeScript is quoted as the script writes it', async () => {
  const text =
    "const code = 4.10;\nexport default { name: 'A', code, records: [{ id: 'own', clauses: [8.10] }] };\n";
  expect(await errorsIn({ 'organisation.ts': text })).toMatchSnapshot();
});

test('problems in a file the config imports name that file', async () => {
  const entry = `import { roles as people } from './parts/roles.ts';
import services from './parts/services.ts';
export default { name: 'A', ...services, roles: people };
`;
  const root = {
    'organisation.ts': entry,
    'parts/roles.ts':
      "const desk = {\n  id: 'service-desk',\n  holder: 3,\n};\nexport const roles = [desk];\n",
    'parts/services.ts': "export default {\n  services: [{ id: 'mail',\n    rto: 5 }],\n};\n",
  };
  expect(await errorsIn(root)).toMatchSnapshot();
});

test('TypeScript that is none is reported at its line', async () => {
  expect(
    await errorsIn({ 'organisation.ts': "export default {\n  name: 'A',\n  code: ,\n};\n" }),
  ).toMatchSnapshot();
});

test('a config that throws is reported where it throws, in its own file or one it imports', async () => {
  const own =
    "const name: string = 'A';\n\nfunction fail(): string {\n  throw new Error('no luck');\n}\n\nexport default { name: fail() };\n";
  expect(await errorsIn({ 'organisation.ts': own })).toMatchSnapshot();
  const part =
    'interface Part {\n  name: string;\n}\nexport const part = (undefined as never as Part).name;\n';
  const imported = await errorsIn({
    'organisation.ts': "import { part } from './part.ts';\nexport default { name: part };\n",
    'part.ts': part,
  });
  expect(imported[0]).toMatch(/^content\/part\.ts:4:\d+ The config throws/);
});

test('an import that cannot be found is reported where it is written', async () => {
  const text = "import { name } from './nowhere.ts';\nexport default { name };\n";
  expect(await errorsIn({ 'organisation.ts': text })).toMatchSnapshot();
});

test('a file without a default export is reported', async () => {
  expect(await errorsIn({ 'organisation.ts': "export const name = 'A';\n" })).toMatchSnapshot();
});

test('the files to watch are the config and what it imports', async () => {
  const { files } = await load({
    'organisation.ts': "import { name } from './name.ts';\nexport default { name };\n",
    'name.ts': "export const name = 'A';\n",
  });
  expect(files.map((file) => file.split(/[\\/]/).at(-1)).toSorted()).toEqual(['name.ts', 'organisation.ts']);
});

test.each([
  [
    'more than two configs are all named',
    { 'organisation.ts': '', 'organisation.yaml': '', 'organisation.json': '' },
  ],
  ['a name spelt the other way is told as the likely slip', { 'organization.yaml': 'name: A\n' }],
  ['JavaScript is told as the likely slip', { 'organisation.js': "export default { name: 'A' };\n" }],
  ['a file of comments says nothing', { 'organisation.yaml': '# later\n' }],
  ['a second YAML document has its line', { 'organisation.yaml': 'name: A\n---\nname: B\n' }],
  ['an alias of nothing has its line', { 'organisation.yaml': 'name: A\nactivity: *great\n' }],
  ['a function is told once', { 'organisation.ts': 'export default () => ({});\n' }],
  ['a config that throws no error has no line to mend', { 'organisation.ts': 'throw "no luck";\n' }],
  [
    'a config that ends the process is a problem, not a success',
    { 'organisation.ts': "process.exit(0);\nexport default { name: 'A' };\n" },
  ],
])('%s', async (_, files) => {
  expect(await errorsIn(files)).toMatchSnapshot();
});

test('a byte order mark does not matter', async () => {
  const mark = '\uFEFF';
  const written: Record<string, string>[] = [
    { 'organisation.json': `${mark}{ "name": "A" }` },
    { 'organisation.yaml': `${mark}name: A\n` },
    { 'organisation.ts': `${mark}export default { name: 'A' };\n` },
  ];
  for (const files of written) expect((await load(files)).organisation?.name).toBe('A');
});

test('a config in another encoding is refused, and so is a file that it imports', async () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');
  expect(await errorsIn({ 'organisation.yaml': latin('code: A\nname: Lärkmoor\n') })).toMatchSnapshot();
  expect(
    await errorsIn({ 'organisation.json': Buffer.from('{ "name": "A" }', 'utf16le') }),
  ).toMatchSnapshot();
  expect(
    await errorsIn({
      'organisation.ts': "import { name } from './parts/name.ts';\nexport default { name };\n",
      'parts/name.ts': latin("export const name = 'Lärkmoor';\n"),
    }),
  ).toMatchSnapshot();
});

test('a folder that is not there is told as such', async () => {
  const { problems } = await loadOrganisation('/nowhere/at/all');
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    '/nowhere/at/all There is no such folder.',
  ]);
});

test('a config that never comes to an end is given up', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let told: string[] | undefined;
  const endless = { 'organisation.ts': 'export default new Promise(() => {});\n' };
  const loading = errorsIn(endless, longestWaitMs).then((errors) => {
    told = errors;
  });
  while (told === undefined) await vi.advanceTimersByTimeAsync(1000);
  await loading;
  vi.useRealTimers();
  expect(told[0]).toContain('it is not done after 20 seconds');
});

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readAll } from '../../src/cli/check.ts';
import { newDocumentOf } from '../../src/cli/new/new.ts';
import { idFromTitle } from '../../src/manual/model/id-from-title.ts';
import { documentTypes } from '../../src/organisation/index.ts';
import { expectedSections } from '../../src/starter/expected-sections.ts';
import { newDocument } from '../../src/starter/new-document.ts';

let root: string;
let read: Awaited<ReturnType<typeof readAll>>;
const documentOf = (type: (typeof documentTypes)[number], id: string) =>
  newDocument({ id, title: `A "new" {${type}}: ours`, type, owner: 'service-desk', clauses: ['8.1'] });

const uncommented = (text: string) => text.replace(/^(?:\{\/\*.*\*\/\}|# .*)$\n/gm, '');

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'new-'));
  await mkdir(join(root, 'content/documents'), { recursive: true });
  await writeFile(join(root, 'content/organisation.yaml'), "name: X\nedition: '2011'\n");
  for (const type of documentTypes) {
    const text = documentOf(type, `new-${type}`);
    await writeFile(join(root, `content/documents/new-${type}.mdx`), text);
    // The same without advice, to compare what becomes of both.
    const bare = uncommented(text).replace(`id: new-${type}`, `id: bare-${type}`);
    await writeFile(join(root, `content/documents/bare-${type}.mdx`), bare);
  }
  read = await readAll(root, { publication: 'drafts' });
});

afterAll(() => rm(root, { recursive: true }));

test('a document of each type passes, and its advice reaches no page, twin, search, data, canonical form or fingerprint', () => {
  const { manual, problems } = read;
  expect(problems.filter(({ file }) => file.includes('documents/'))).toEqual([]);
  const made = manual.made;
  if (!made) throw new Error('nothing was made');
  for (const type of documentTypes) {
    const [key, bare] = [`new-${type}`, `bare-${type}`];
    const entry = made.manual.documents.find((one) => one.key === key);
    expect(entry?.title).toBe(`A "new" {${type}}: ours`);
    expect(entry?.headings.map(({ text }) => text)).toEqual(
      expectedSections[type].map(({ heading }) => heading),
    );
    // What an approval would be bound to is the same but for the id.
    const canonical = (id: string) => JSON.stringify(made.frozen(id)?.tree).replaceAll(id, 'id');
    expect(canonical(key)).toBe(canonical(bare));
    const all = JSON.stringify([
      entry,
      made.pageTree(key, '/'),
      made.twin(key),
      made.frozen(key),
      made.documents.get(key)?.tree,
    ]);
    for (const { advice } of expectedSections[type]) expect(all).not.toContain(advice.slice(0, 30));
    expect(all).not.toContain('Advice in comments');
  }
});

test('advice can stand in a comment, and ids are made of titles', () => {
  for (const { advice, section } of Object.values(expectedSections).flat()) {
    expect(advice).not.toMatch(/[{}]|\*\//);
    expect(section).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
  expect(idFromTitle('Größe & Übergabe: 2. Teil')).toBe('grosse-ubergabe-2-teil');
  expect(idFromTitle('名前')).toBe('');
});

test('what is wrong is told at once, and nothing that is there is written over', async () => {
  const said: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const asked = { root, owner: 'service-dsek', clauses: '8.11' };
  expect(await newDocumentOf('proceduer', 'New policy', asked, async () => read)).toBe(1);
  expect(said).toEqual([
    '"proceduer" is not a document type. Did you mean "procedure"?',
    'There is a document "new-policy" already. Write another id with --id.',
    '"service-dsek" is not a role of this manual. Did you mean "service-desk"?',
    '"8.11" is not a clause of the edition of this manual. Did you mean 8.1?',
    'Nothing was written.',
  ]);
  const right = { root, owner: 'service-desk', clauses: '8.1, 2018:8.6.1', approver: 'top-management' };
  expect(await newDocumentOf('guide', 'Night calls', right, async () => read)).toBe(0);
  const file = join(root, 'content/documents/night-calls.mdx');
  expect(await readFile(file, 'utf8')).toMatch(
    /clauses: \['8\.1', '2018:8\.6\.1'\]\nowner: service-desk\napprover: top-management\n/,
  );
  await writeFile(file, 'mine');
  expect(await newDocumentOf('guide', 'Night calls', right, async () => read)).toBe(1);
  expect(await readFile(file, 'utf8')).toBe('mine');
  spy.mockRestore();
  log.mockRestore();
});

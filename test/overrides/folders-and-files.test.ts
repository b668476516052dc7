import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { noTemplates } from '../harness/shared-reading.ts';

let home: string;
const text = (id: string) =>
  `---\nid: ${id}\ntitle: ${id}\ntype: guide\nclauses: ['8.1']\nowner: incident-manager\n---\n\nText of {org.name}.\n`;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'linked-'));
  await mkdir(join(home, 'manual/content/documents/Über uns'), { recursive: true });
  await mkdir(join(home, 'shared'));
  await writeFile(join(home, 'manual/content/organisation.yaml'), 'name: Exemplar\n');
  await writeFile(join(home, 'manual/content/documents/Über uns/Für alle.mdx'), text('for-all'));
  await writeFile(join(home, 'shared/linked.mdx'), text('linked'));
});

afterEach(() => rm(home, { recursive: true }));

const own = async (root: string, trusted: string[] = []) => {
  const { made, problems } = await loadManual(root, () => '2026-01-01', { ...noTemplates, trusted });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return [...(made?.documents.values() ?? [])]
    .filter(({ document }) => document.source === 'own')
    .map(({ document, path }) => ({ file: document.file, path }));
};

test('a manual behind a link has its bodies under their real paths, as Astro names modules', async () => {
  await symlink('manual', join(home, 'link'));
  const path = await realpath(join(home, 'manual/content/documents/Über uns/Für alle.mdx'));
  expect(await own(join(home, 'link'))).toEqual([{ file: 'content/documents/Über uns/Für alle.mdx', path }]);
});

test('linked folders and files are documents like others once the project trusts them', async () => {
  const documents = join(home, 'manual/content/documents');
  await symlink('../../../shared', join(documents, 'folder'));
  const folder = await own(join(home, 'manual'), ['documents/folder']);
  expect(folder.map(({ file }) => file)).toContain('content/documents/folder/linked.mdx');
  await rm(join(documents, 'folder'));
  await symlink('../../../shared/linked.mdx', join(documents, 'file.mdx'));
  const file = await own(join(home, 'manual'), ['documents/file.mdx']);
  expect(file.map(({ file }) => file)).toContain('content/documents/file.mdx');
});

test('a logo that is not there is told at its line', async () => {
  const root = join(home, 'manual');
  const config = join(root, 'content/organisation.yaml');
  await writeFile(config, 'name: Exemplar\nlogo: mark.svg\n');
  const told = async () =>
    (await loadManual(root, () => '2026-01-01', noTemplates)).problems
      .filter(({ message }) => message.startsWith('logo'))
      .map(({ file, line, message }) => `${file}:${line} ${message}`);
  expect(await told()).toEqual(['content/organisation.yaml:2 logo: There is no file public/mark.svg.']);
  await mkdir(join(root, 'public'));
  await writeFile(join(root, 'public/mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(await told()).toEqual([]);
});

test('a link that leads round or to nothing is passed over', async () => {
  const documents = join(home, 'manual/content/documents');
  await symlink('.', join(documents, 'round'));
  await symlink('nowhere.mdx', join(documents, 'gone.mdx'));
  expect((await own(join(home, 'manual'))).map(({ file }) => file)).toEqual([
    'content/documents/Über uns/Für alle.mdx',
  ]);
});

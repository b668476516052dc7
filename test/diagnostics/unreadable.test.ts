import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { imageFault } from '../../src/build/image-files.ts';
import { readSources } from '../../src/build/read-sources.ts';
import { unreadablePublic } from '../../src/build/unreadable-public.ts';
import { loadOrganisation } from '../../src/organisation/load.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'closed-'));
  await chmod(root, 0o755);
  await put('content/organisation.yaml', 'name: Exemplar\n');
});
afterEach(() => rm(root, { recursive: true }));

async function put(file: string, text: string): Promise<string> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
  return join(root, file);
}

/** An administrator may read everything, so what is asked is asked as somebody who is none. */
async function asSomebody<Result>(ask: () => Result | Promise<Result>): Promise<Result> {
  const administrator = process.getuid?.() === 0;
  if (administrator) process.seteuid?.(65_534);
  try {
    return await ask();
  } finally {
    if (administrator) process.seteuid?.(0);
  }
}

const brief = (problems: readonly { code: string; file: string }[]) =>
  problems.map(({ code, file }) => `${file} ${code}`);

test.runIf(process.platform !== 'win32')('a config that may not be read is told', async () => {
  await chmod(join(root, 'content/organisation.yaml'), 0o000);
  const { problems } = await asSomebody(() => loadOrganisation(root));
  expect(brief(problems)).toEqual(['content/organisation.yaml unreadable-file']);
});

test.runIf(process.platform !== 'win32')('a folder content/ that may not be entered is told', async () => {
  for (const mode of [0o000, 0o444, 0o111]) {
    await chmod(join(root, 'content'), mode);
    const { problems } = await asSomebody(() => loadOrganisation(root));
    expect(brief(problems)).toEqual(['content unreadable-file']);
  }
  await chmod(join(root, 'content'), 0o755);
});

test('a config that is a link to itself is told', async () => {
  await rm(join(root, 'content/organisation.yaml'));
  await symlink('organisation.yaml', join(root, 'content/organisation.yaml'));
  const { problems } = await loadOrganisation(root);
  expect(brief(problems)).toEqual(['content/organisation.yaml unreadable-file']);
});

test.runIf(process.platform !== 'win32')('what may not be read under public/ is told', async () => {
  await chmod(await put('public/form.pdf', ''), 0o000);
  await put('public/open.pdf', '');
  await put('public/closed/form.pdf', '');
  await chmod(join(root, 'public/closed'), 0o000);
  await symlink('itself', join(root, 'public/itself'));
  const told = await asSomebody(() => brief(unreadablePublic(root)));
  expect(told.sort()).toEqual([
    'public/closed unreadable-file',
    'public/form.pdf unreadable-file',
    'public/itself unreadable-file',
  ]);
});

test.runIf(process.platform !== 'win32')(
  'templates, documents and pictures that may not be read are told',
  async () => {
    await chmod(await put('templates/en/8/a.md', ''), 0o000);
    await chmod(await put('content/documents/b.md', ''), 0o000);
    const picture = await put('content/documents/wave.svg', '<svg/>');
    await chmod(picture, 0o000);
    const folders = [
      { folder: join(root, 'templates/en'), origin: 'template' as const },
      { folder: join(root, 'content/documents'), origin: 'own' as const },
    ];
    const { problems } = await asSomebody(() => readSources(folders, root, root));
    expect(brief(problems)).toEqual([
      'templates/en/8/a.md unreadable-file',
      'content/documents/b.md unreadable-file',
    ]);
    const told = (name: string) => imageFault(name, join(root, 'content/documents', name), [root])?.message;
    await put('content/documents/closed/wave.svg', '<svg/>');
    await chmod(join(root, 'content/documents/closed'), 0o000);
    await symlink('round.svg', join(root, 'content/documents/round.svg'));
    for (const name of ['wave.svg', 'closed/wave.svg', 'round.svg'])
      expect(await asSomebody(() => told(name))).toBe(`"${name}" may not be read.`);
  },
);

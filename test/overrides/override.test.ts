import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAll } from '../../src/cli/check.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { overrideDocuments } from '../../src/cli/override/override.ts';
import { readBaseRecord } from '../../src/manual/library/base-record.ts';
import { type ControlManual, controlManual } from '../control/control-manual.ts';
import { doc } from '../manual/manual-of.ts';

let manual: ControlManual;
const desk = doc(
  '## Opening [#opening]\n\n<Requirement id="8.1-1">The desk opens at eight.</Requirement>\n\n## Closing [#closing]\n\nIt closes at six.',
  { id: 'desk', title: 'The desk', approver: 'top-management', edition: "'2011'" },
);
const annex = doc('Words.', { id: 'annex', title: 'The annex', edition: "'2011'" });
const other = doc('Words.', { id: 'other', title: 'Other', clauses: "['2018:8.6.1']", edition: "'2011'" });

beforeEach(async () => {
  manual = await controlManual();
  const templates = join(manual.root, 'shipped');
  await manual.write({
    'astro.config.mjs': `export default { integrations: [{ name: 'clausebook', options: { templates: ${JSON.stringify(templates)} } }] };\n`,
    'shipped/8-resolution/desk.mdx': desk,
    'shipped/8-resolution/annex.mdx': annex,
    'shipped/8-resolution/other.mdx': other,
  });
});
afterEach(() => manual.remove());

const day = '2026-05-01';
const text = (path: string) => readFileSync(join(manual.root, path), 'utf8');
const override = (names: string | string[], adopt = false) =>
  manual.on(day, (root) => overrideDocuments([names].flat(), { root, adopt }));
const told = async (code: string) => {
  const { problems } = await readAll(manual.root);
  return problems.filter((problem) => problem.code === code).map(({ message }) => message);
};

test('a template is copied byte for byte, with its original and where it came from', async () => {
  const { code, out, err } = await override(['desk', 'PRC-8.1']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatchInlineSnapshot(`
    "Document  Your file                                 Original, of version 0.1.0
    desk      content/documents/8-resolution/desk.mdx   content/documents/_base/8-resolution/desk.mdx
    annex     content/documents/8-resolution/annex.mdx  content/documents/_base/8-resolution/annex.mdx

    Edit your files, and commit the originals with them: check compares the two. An approval holds until words change."
  `);
  expect(text('content/documents/8-resolution/desk.mdx')).toBe(desk);
  expect(text('content/documents/_base/8-resolution/desk.mdx')).toBe(desk);
  const { record, problems } = readBaseRecord(text('content/documents/_base/base.yaml'), '');
  expect(problems).toEqual([]);
  expect([...record.keys()]).toEqual(['annex', 'desk']);
  expect(record.get('desk')?.sha256).toBe(createHash('sha256').update(desk).digest('hex'));
  expect(await told('missing-base')).toEqual([]);
});

test('documents are named by id, number, address or path, and one named twice is copied once', async () => {
  for (const name of [
    'desk',
    'PRC-8.1-2',
    '8-resolution/desk',
    './content/documents/8-resolution/desk.mdx',
    'templates/en/8-resolution/desk.mdx',
  ]) {
    const { code, err } = await override([name, 'desk']);
    expect([name, code, err]).toEqual([name, 0, '']);
    await rm(join(manual.root, 'content/documents'), { recursive: true });
  }
});

test('whatever can’t be copied is told at once, and nothing is written', async () => {
  await manual.write({
    'content/documents/8-resolution/annex.md': annex,
    'content/documents/mine.mdx': doc('Words.', { id: 'mine', number: 'X-1' }),
  });
  const { code, err } = await override(['desk', 'dsk', 'other', 'annex', 'X-1', '8-resolution/des.mdx']);
  expect(code).toBe(1);
  expect(err).toMatchInlineSnapshot(`
    ""dsk" is no document of this manual. Did you mean "desk"?
    "other" (8-resolution/other.mdx) is not in a manual after ISO/IEC 20000-1:2011: it answers nothing there.
    "annex" has a file of your own already, content/documents/8-resolution/annex.md. Write --adopt to keep its original.
    "X-1" is a document of your own, content/documents/mine.mdx: edit it there.
    "8-resolution/des.mdx" is no document of this manual. Did you mean "8-resolution/desk"?
    Nothing was written."
  `);
  expect(() => text('content/documents/8-resolution/desk.mdx')).toThrow('ENOENT');
  expect(() => text('content/documents/_base/base.yaml')).toThrow('ENOENT');
});

test('an original can be kept of what was copied by hand, once', async () => {
  expect((await override('annex', true)).err).toContain('Leave out --adopt');
  await manual.write({ 'content/documents/8-resolution/annex.md': annex.replace('Words', 'Our words') });
  expect(await told('missing-base')).toHaveLength(1);
  expect((await override('annex', true)).code).toBe(0);
  expect(text('content/documents/8-resolution/annex.md')).toContain('Our words.');
  expect(text('content/documents/_base/8-resolution/annex.mdx')).toBe(annex);
  expect(await told('missing-base')).toEqual([]);
  expect((await override('annex', true)).err).toContain('is kept already');
  await rm(join(manual.root, 'content/documents/_base/8-resolution/annex.mdx'));
  expect(await told('missing-base')).toHaveLength(1);
  expect((await override('annex', true)).code).toBe(0);
  expect(await told('missing-base')).toEqual([]);
});

test('an approval holds for the copy until its words change, and a change of the template is told', async () => {
  const ada = { name: 'Ada Quince', yes: true, summary: 'First issue' } as const;
  await manual.on(day, (root) => approve(['desk'], { ...ada, root }));
  expect(await state('desk')).toEqual(['in-force', 'template']);
  await override('desk');
  expect(await state('desk')).toEqual(['in-force', 'override']);
  await manual.write({ 'content/documents/8-resolution/desk.mdx': desk.replace('eight', 'nine') });
  expect(await state('desk')).toEqual(['changed', 'override']);
  expect(await told('changed-template')).toEqual([]);
  await manual.write({ 'shipped/8-resolution/desk.mdx': desk.replace('six', 'seven') });
  expect(await told('changed-template')).toEqual([expect.stringContaining('"Closing"')]);
  await manual.write({
    'content/documents/8-resolution/desk.mdx': desk.replace(/<\/?Requirement[^>]*>/g, ''),
  });
  expect(await told('lost-answers')).toEqual([expect.stringContaining('not 8.1-1 of "Opening"')]);
});

async function state(id: string) {
  const { manual: read } = await readAll(manual.root, { publication: 'drafts' });
  const entry = read.made?.manual.documents.find(({ key }) => key === id);
  return [entry?.status, entry?.source];
}

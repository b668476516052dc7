import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAll } from '../../src/cli/check.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { overrideDocuments } from '../../src/cli/override/override.ts';
import { readBaseRecord } from '../../src/manual/library/base-record.ts';
import { readSeen } from '../../src/manual/upgrade/shipped.ts';
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
const override = (names: string | string[], options: Partial<Parameters<typeof overrideDocuments>[1]> = {}) =>
  manual.on(day, (root) => overrideDocuments([names].flat(), { root, place: 'replace', ...options }));
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
  // What the first upgrade compares with.
  const seen = readSeen(text('content/documents/_base/templates.yaml'));
  expect([...(seen?.templates.keys() ?? [])]).toEqual(['annex', 'desk', 'other']);
  expect(record.get('desk')?.sha256).toBe(createHash('sha256').update(desk).digest('hex'));
  expect(await told('missing-base')).toEqual([]);
});

test('one document named in several ways is copied once', async () => {
  const { out } = await override(['desk', 'PRC-8.1-2', './content/documents/8-resolution/desk.mdx']);
  expect(out.split('\n').filter((line) => line.startsWith('desk'))).toHaveLength(1);
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
  expect((await override('annex', { adopt: true })).err).toContain('Leave out --adopt');
  await manual.write({ 'content/documents/8-resolution/annex.md': annex.replace('Words', 'Our words') });
  expect(await told('missing-base')).toHaveLength(1);
  expect((await override('annex', { adopt: true })).code).toBe(0);
  expect(text('content/documents/8-resolution/annex.md')).toContain('Our words.');
  expect(text('content/documents/_base/8-resolution/annex.mdx')).toBe(annex);
  expect(await told('missing-base')).toEqual([]);
  expect((await override('annex', { adopt: true })).err).toContain('is kept already');
  await rm(join(manual.root, 'content/documents/_base/8-resolution/annex.mdx'));
  expect(await told('missing-base')).toHaveLength(1);
  expect((await override('annex', { adopt: true })).code).toBe(0);
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

test('one section is copied with its original, and a change of it alone is told', async () => {
  const { code, out, err } = await override(['desk#closing', 'PRC-8.1-2#opening']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatchInlineSnapshot(`
    "Document      Your file                                                 Original, of version 0.1.0
    desk#closing  content/documents/8-resolution/desk.sections/closing.mdx  content/documents/_base/8-resolution/desk.sections/closing.mdx
    desk#opening  content/documents/8-resolution/desk.sections/opening.mdx  content/documents/_base/8-resolution/desk.sections/opening.mdx

    Edit your files, and commit the originals with them: check compares the two. An approval holds until words change."
  `);
  const own = 'content/documents/8-resolution/desk.sections/closing.mdx';
  expect(text(own)).toBe('---\nsection: desk#closing\n---\n\n## Closing [#closing]\n\nIt closes at six.\n');
  expect(text('content/documents/_base/8-resolution/desk.sections/closing.mdx')).toBe(
    '## Closing [#closing]\n\nIt closes at six.\n',
  );
  const { problems } = await readAll(manual.root);
  expect(problems.filter(({ file }) => file.startsWith('content/documents'))).toEqual([]);
  await manual.write({ 'shipped/8-resolution/desk.mdx': desk.replace('eight', 'nine') });
  expect(await told('changed-template')).toEqual([expect.stringContaining('The section "opening"')]);
  await rm(join(manual.root, 'content/documents/_base/8-resolution/desk.sections/opening.mdx'));
  expect(await told('missing-base')).toHaveLength(1);
});

test('a text goes beside a section, or a section is left out with a reason', async () => {
  expect((await override('desk#closing', { place: 'omit', reason: 'We never close: all day.' })).code).toBe(
    0,
  );
  expect((await override('desk#opening', { place: 'before' })).code).toBe(0);
  expect(text('content/documents/8-resolution/desk.sections/closing.mdx')).toBe(
    '---\nsection: desk#closing\nplace: omit\nreason: "We never close: all day."\n---\n',
  );
  expect(text('content/documents/8-resolution/desk.sections/opening.before.mdx')).toBe(
    '---\nsection: desk#opening\nplace: before\n---\n',
  );
  expect(await told('empty-section')).toHaveLength(1);
  const { record } = readBaseRecord(text('content/documents/_base/base.yaml'), '');
  expect([...record.keys()]).toEqual(['desk#closing']);
});

test('a section that can’t be copied is told why', async () => {
  await override('desk#opening');
  await manual.write({ 'content/documents/8-resolution/annex.md': annex });
  const refused = async (names: string | string[], options = {}) => (await override(names, options)).err;
  expect(await refused(['desk#closng', 'desk#opening', 'annex#x', 'desk'])).toMatchInlineSnapshot(`
    "The document "desk" has no section "closng". Did you mean "closing"?
    content/documents/8-resolution/desk.sections/opening.mdx is about the same place of "desk#opening": edit it there.
    "annex" is a file of your own as a whole, content/documents/8-resolution/annex.md: edit it there.
    Files of your own are about sections of "desk": content/documents/8-resolution/desk.sections/opening.mdx. Nobody would see them any more: delete them first.
    Nothing was written."
  `);
  expect(await refused('desk#opening', { place: 'omit', reason: 'None.' })).toContain('edit it there');
  expect(await refused('desk', { place: 'after' })).toContain('names a whole document');
  expect(await refused('desk#closing', { place: 'omit' })).toContain('Write --reason');
  expect(await refused('desk#closing', { reason: 'None.' })).toContain('--place omit');
  expect(await refused('desk#closing', { adopt: true })).toContain('for whole documents');
});

async function state(id: string) {
  const { manual: read } = await readAll(manual.root, { publication: 'drafts' });
  const entry = read.made?.manual.documents.find(({ key }) => key === id);
  return [entry?.status, entry?.source];
}

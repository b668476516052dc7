import { afterEach, describe, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { tellChanges } from '../../src/cli/changes.ts';
import type { ApproveOptions } from '../../src/cli/control/approval.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { tellImpact } from '../../src/cli/impact.ts';
import { noTemplates } from '../harness/shared-reading.ts';
import { type ControlManual, controlManual, ownDocument } from './control-manual.ts';

const manuals: ControlManual[] = [];
afterEach(() => Promise.all(manuals.splice(0).map((manual) => manual.remove())));

const text = 'The desk opens at eight.';
const other = ownDocument('other', '<Requirement id="8.1-3">Read <Doc id="note" /> first.</Requirement>');

const titled = (title: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(ownDocument('note', text)).map(([file, source]) => [
      file,
      source.replace('The note', title),
    ]),
  );

const approving =
  (options: Partial<ApproveOptions> = {}, names = ['note']) =>
  (root: string) =>
    approve(names, { root, name: 'Ada Quince', yes: true, summary: 'Said', ...options });

const renamed = 'Nobody need follow this note';

/** A manual whose documents were approved, and one of them renamed since. */
async function manualRenamed(): Promise<ControlManual> {
  const manual = await controlManual({ ...titled('The note'), ...other });
  manuals.push(manual);
  const { code, err } = await manual.on('2026-01-05', approving({}, ['note', 'other']));
  expect(code, err).toBe(0);
  expect(await manual.state('2026-01-06', 'note')).toBe('in-force 1.0');
  await manual.write(titled(renamed));
  return manual;
}

describe('a document that was renamed since its approval', () => {
  test('is changed, and approved with the difference told', async () => {
    const manual = await manualRenamed();
    expect(await manual.state('2026-01-06', 'note')).toBe('changed 1.0');
    expect(await manual.state('2026-01-06', 'other')).toBe('in-force 1.0');
    const { out } = await manual.on('2026-01-07', approving({ change: 'major' }));
    expect(out.split('\n').slice(0, 2)).toEqual([
      `GDE-8.1 ${renamed}: changed since 1.0, 4 words came, 1 went`,
      `    title: The note → ${renamed}`,
    ]);
    expect(manual.act('note', 2)).toMatchObject({ title: renamed, version: '2.0' });
    expect(await manual.state('2026-01-07', 'note')).toBe('in-force 2.0');
    const changes = await manual.on('2026-01-08', (root) =>
      tellChanges({ root, from: '2026-01-01', format: 'markdown' }),
    );
    expect(changes.out).toContain('| GDE-8.1 The note | 1.0 | came into force |');
    expect(changes.out).toContain(
      `| GDE-8.1 ${renamed} | 2.0 | came into force in place of 1.0, "The note" until then |`,
    );
  });

  test('keeps the approved title in all that is made where only approved text may show', async () => {
    const manual = await manualRenamed();
    const made = async (publication: 'drafts' | 'approved') =>
      (await loadManual(manual.root, () => '2026-01-06', { ...noTemplates, publication })).made;
    const approved = await made('approved');
    const note = approved?.manual.documents.find(({ key }) => key === 'note');
    expect([note?.title, note?.status, note?.version]).toEqual(['The note', 'in-force', '1.0']);
    const all = JSON.stringify([approved?.manual, approved?.twin('note'), approved?.twin('other')]);
    expect(all).toContain('The note');
    expect(all).not.toContain(renamed);
    expect(JSON.stringify((await made('drafts'))?.manual.clauses)).toContain(renamed);
  });

  test('whose act says no title counts as before, and may be approved once more to bind it', async () => {
    const manual = await manualRenamed();
    const act = manual.text('note/001.yaml').replace(/title: .*\n/, '');
    await manual.write({ 'content/approvals/note/001.yaml': act });
    expect(await manual.state('2026-01-06', 'note')).toBe('in-force 1.0');
    const { code, out } = await manual.on('2026-01-07', approving({ change: 'minor' }));
    expect([code, out.split('\n')[1]]).toEqual([0, `    title: The note → ${renamed}`]);
    expect(manual.act('note', 2)).toMatchObject({ title: renamed });
  });

  test('tells the title in the pages of its changes, and each version has its own', async () => {
    const manual = await manualRenamed();
    const files = async () => {
      const { made } = await loadManual(manual.root, () => '2026-01-09', noTemplates);
      return new Map(
        [...(made?.versionFiles() ?? [])].map((file) => [
          `${file.slug}/${file.version}/${file.name}`,
          'write' in file ? file.write() : '',
        ]),
      );
    };
    expect((await files()).get('note/draft/redline.html')).toMatch(
      /<dt>Title<\/dt><dd>.*The note.*Nobody need/,
    );
    await manual.on('2026-01-07', approving({ change: 'major' }));
    const approved = await files();
    expect(approved.get('note/1.0/index.html')).toMatch(/<h1>GDE-8.1 The note\b/);
    expect(approved.get('note/2.0/redline.html')).toMatch(/<dt>Title<\/dt><dd>.*The note.*Nobody need/);
  });
});

test('a document for each item is changed when a value in its title is', async () => {
  const config = (name: string) => `name: Quince Street IT
roles:
  - { id: top-management, holder: Ada Quince }
  - { id: incident-manager, holder: Ida Quince }
customers:
  - { id: acme, name: ${name}, contact: Jo Doe }
  - { id: bolt, name: Bolt, contact: Al Doe }
`;
  const source = ownDocument('desk', text, 'each: customers\n')['content/documents/desk.mdx'] ?? '';
  const manual = await controlManual({
    'content/organisation.yaml': config('Acme'),
    'content/documents/desk.mdx': source.replace('The desk\n', 'Desk of {item.name}\n'),
  });
  manuals.push(manual);
  const { code, err } = await manual.on('2026-01-05', approving({}, ['desk.acme', 'desk.bolt']));
  expect(code, err).toBe(0);
  const { out } = await manual.on('2026-01-06', (root) =>
    tellImpact('customers.acme.name', { root, format: 'json' }),
  );
  const found = JSON.parse(out).documents.find(
    ({ document }: { document: string }) => document === 'desk.acme',
  );
  expect(found).toMatchObject({ approval: 'falls', sentences: ['title: Desk of Acme'] });
  await manual.write({ 'content/organisation.yaml': config('Acme & Sons') });
  expect([
    await manual.state('2026-01-06', 'desk.acme'),
    await manual.state('2026-01-06', 'desk.bolt'),
  ]).toEqual(['changed 1.0', 'in-force 1.0']);
});

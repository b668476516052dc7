import { describe, expect, test } from 'vitest';
import { presetsIn } from '../../src/organisation/index.ts';
import { manualOf, names } from './manuals.ts';

describe.each(names)('records, roles and measures of the library filled for %s', (name) => {
  test('every record has an owner, a place and a retention period, and some document makes it', async () => {
    const { records, roles } = await manualOf(name);
    const ids = new Set(roles.map(({ id }) => id));
    for (const { id, owner, location, retention } of records) {
      expect(ids, id).toContain(owner);
      expect(location.name, id).not.toBe('');
      expect(retention, id).toMatch(/^P\d/);
    }
    expect(records.filter(({ documents }) => documents.length === 0).map(({ id }) => id)).toEqual([]);
    expect(records.length).toBeGreaterThanOrEqual(presetsIn('en').titles('records').size);
  });

  test('every process, procedure and plan says which records it leaves', async () => {
    const { documents } = await manualOf(name);
    const silent = documents.filter(
      ({ type, records }) => ['process', 'procedure', 'plan'].includes(type) && records.length === 0,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('every shipped process and procedure has measures, and the measurement plan gathers them all', async () => {
    const { documents, decisions } = await manualOf(name);
    const processes = documents.filter(
      ({ type, source }) => ['process', 'procedure'].includes(type) && source === 'template',
    );
    const measured = (paths: readonly string[]) =>
      paths.some((path) => path === 'measures' || path.startsWith('measures.'));
    expect(processes.filter(({ paths }) => !measured(paths)).map(({ id }) => id)).toEqual([]);
    const names = decisions.filter(({ path }) => /^measures\.[^.]+\.name$/.test(path));
    expect(names.length).toBeGreaterThan(20);
    const plan = documents.find(({ id }) => id === 'measurement-plan')?.key ?? '';
    expect(names.filter(({ usedIn }) => !usedIn.includes(plan)).map(({ path }) => path)).toEqual([]);
  });

  test('every role has something to do, in a step or by name', async () => {
    const { roles } = await manualOf(name);
    expect(
      roles.filter((role) => role.responsibleFor.length + role.documents.length === 0).map(({ id }) => id),
    ).toEqual([]);
  });

  test('every form says who fills it in', async () => {
    const { documents } = await manualOf(name);
    const forms = documents.filter(({ type }) => type === 'form');
    expect(forms.length).toBeGreaterThan(25);
    expect(
      forms.filter(({ references }) => !references.some(({ kind }) => kind === 'role')).map(({ id }) => id),
    ).toEqual([]);
  });
});

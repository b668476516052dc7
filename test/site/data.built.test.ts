import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadOrganisation } from '../../src/organisation/load.ts';
import { unnamed } from '../data/unnamed.ts';
import { type BuiltManual, buildManual } from '../harness/build-manuals.ts';
import { filesOf } from './read-site.ts';

describe.each(['demo', 'smallest', 'hospital', 'hostile'])('the data of %s', (name) => {
  let manual: BuiltManual;
  let data: Record<string, Record<string, unknown>[]>;

  beforeAll(async () => {
    manual = await buildManual(name);
    data = JSON.parse(readFileSync(join(manual.dist, 'data/manual.json'), 'utf8'));
  });

  test('has the shape that others rely on', () => {
    const keys = (part: string) => Object.keys(data[part]?.[0] ?? {});
    expect(data['schema']).toBe(2);
    expect(keys('clauses')).toEqual(
      expect.arrayContaining([
        'number',
        'title',
        'parent',
        'leaf',
        'url',
        'documents',
        'records',
        'requirements',
        'other',
      ]),
    );
    expect(keys('documents')).toEqual(
      expect.arrayContaining([
        'id',
        'number',
        'title',
        'type',
        'language',
        'slug',
        'url',
        'clauses',
        'owner',
        'approver',
        'classification',
        'version',
        'status',
        'approvedOn',
        'nextReview',
        'source',
        'records',
        'words',
      ]),
    );
    expect(keys('records')).toEqual(
      expect.arrayContaining(['id', 'title', 'clauses', 'owner', 'location', 'retention', 'documents']),
    );
    expect(keys('roles')).toEqual(expect.arrayContaining(['id', 'title', 'holder', 'responsibleFor']));
    expect(keys('decisions')).toEqual(expect.arrayContaining(['path', 'value', 'decided', 'usedIn']));
  });

  test('is as the JSON Schema beside it says, and has no field that it does not name', () => {
    const schema = JSON.parse(readFileSync(join(manual.dist, 'data/manual.schema.json'), 'utf8'));
    const found = z.fromJSONSchema(schema).safeParse(data);
    expect(found.error?.issues ?? []).toEqual([]);
    expect(unnamed(data, schema)).toEqual([]);
    expect(data['$schema']).toBe('manual.schema.json');
  });

  test('refers only to what is in it', () => {
    const ids = (part: string) => new Set(data[part]?.map(({ id, number }) => id ?? number));
    const [documents, records, roles] = ['documents', 'records', 'roles'].map(ids);
    for (const clause of data['clauses'] ?? []) {
      for (const key of clause['documents'] as string[]) expect(documents).toContain(key);
      for (const id of clause['records'] as string[]) expect(records).toContain(id);
    }
    for (const document of data['documents'] ?? []) {
      expect(roles).toContain(document['owner']);
      expect(roles).toContain(document['approver']);
      // What nobody approved has no version and no date.
      if (document['status'] === 'draft')
        expect(document).toMatchObject({ version: null, approvedOn: null, nextReview: null });
    }
    for (const step of data['steps'] ?? []) {
      expect(documents).toContain(step['document']);
      for (const part of ['responsible', 'accountable', 'consulted', 'informed'])
        for (const id of step[part] as string[]) expect(roles).toContain(id);
      // Where nobody says who answers, nobody does; a duty says who has it and is no step of a table.
      if (step['kind'] === 'duty') expect(step).toMatchObject({ number: null, accountable: [] });
      else expect(step['number']).toBeGreaterThan(0);
    }
    for (const review of data['reviews'] ?? []) {
      if (review['document'] !== null) expect(documents).toContain(review['document']);
      if (review['owner'] !== '') expect(roles).toContain(review['owner']);
    }
  });

  test('holds no personal and no confidential value', async () => {
    const { decisions } = await loadOrganisation(manual.root);
    const words = (value: unknown): string[] =>
      Array.isArray(value) ? value.flatMap(words) : typeof value === 'string' ? [value] : [];
    const hidden = decisions.filter(({ field }) => field?.personal || field?.confidential);
    const open = decisions
      .filter(({ field }) => !field?.personal && !field?.confidential)
      .flatMap(({ value }) => words(value))
      .join('\n');
    // A short word, or one that stands in an open text elsewhere, says nothing about where it came from.
    const secrets = hidden
      .flatMap(({ value }) => words(value))
      .filter((value) => value.length > 7 && !open.includes(value));
    if (name === 'demo') expect(secrets.length).toBeGreaterThan(50);
    for (const file of filesOf(join(manual.dist, 'data'))) {
      const text = readFileSync(join(manual.dist, 'data', file), 'utf8');
      expect(secrets.filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
    }
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { manualData } from '../../src/manual/data/data.ts';
import { dataReference } from '../../src/manual/data/reference.ts';
import { manualJsonSchema } from '../../src/manual/data/schema.ts';
import { projectRoot } from '../harness/project.ts';
import { manualOf } from '../shipped-templates/manuals.ts';

const schema = manualJsonSchema();

test('the reference and the JSON Schema of the data are those of its schema: `npm run reference` renews them', () => {
  const file = (name: string) => readFileSync(join(projectRoot, name), 'utf8');
  expect(file('docs/reference/data.md')).toBe(dataReference());
  expect(JSON.parse(file('src/manual/manual.schema.json'))).toEqual(JSON.parse(JSON.stringify(schema)));
});

test('every part and every field of the data is explained', () => {
  const silent: string[] = [];
  const look = (node: unknown, path: string) => {
    const { properties = {}, items } = node as { properties?: Record<string, object>; items?: object };
    if (items) look(items, `${path}[]`);
    for (const [name, field] of Object.entries(properties)) {
      const below = path ? `${path}.${name}` : name;
      if (!('description' in field)) silent.push(below);
      look(field, below);
    }
  };
  look(schema, '');
  expect(silent).toEqual([]);
});

test('data with a wrong field does not pass', async () => {
  const data = manualData(await manualOf('smallest'), { name: 'clausebook', version: '0' });
  const check = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  expect(check.safeParse({ ...data, schema: 1 }).success).toBe(false);
  expect(check.safeParse({ ...data, clauses: undefined }).success).toBe(false);
  const [first, ...more] = data.documents;
  expect(
    check.safeParse({ ...data, documents: [{ ...first, approvedOn: '2026-02-31' }, ...more] }).success,
  ).toBe(false);
});

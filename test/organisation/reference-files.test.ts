import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { organisationJsonSchema, organisationReference } from '../../src/organisation/index.ts';
import { projectRoot } from '../harness/project.ts';

const file = (name: string) => readFileSync(join(projectRoot, name), 'utf8');

test('the reference and the JSON Schema that users read are those of the schema: `npm run reference` renews them', () => {
  expect(file('docs/reference/organisation.md')).toBe(organisationReference());
  expect(JSON.parse(file('src/organisation/organisation.schema.json'))).toEqual(
    JSON.parse(JSON.stringify(organisationJsonSchema())),
  );
});

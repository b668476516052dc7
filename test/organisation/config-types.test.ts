import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectTypeOf, test } from 'vitest';
import {
  defineOrganisation,
  type OrganisationConfig,
  type OrganisationInput,
  organisationTypes,
} from '../../src/organisation/index.ts';
import { projectRoot } from '../harness/project.ts';

test('the type that editors show is that of the schema: `npm run reference` renews it', () => {
  const file = join(projectRoot, 'src/organisation/data/config-types.ts');
  expect(readFileSync(file, 'utf8')).toBe(organisationTypes());
});

test('whatever the type allows the schema takes, and the other way round', () => {
  expectTypeOf<OrganisationConfig>().toExtend<OrganisationInput>();
  expectTypeOf<OrganisationInput>().toExtend<OrganisationConfig>();
});

test('defineOrganisation refuses what is no config while it is written', () => {
  type Config = Parameters<typeof defineOrganisation>[0];
  expectTypeOf<{ name: string }>().toExtend<Config>();
  expectTypeOf<Config['edition']>().toEqualTypeOf<'2011' | '2018' | undefined>();
  expectTypeOf<{ code: string }>().not.toExtend<Config>();
  expectTypeOf<{ name: string; roles: { title: string }[] }>().not.toExtend<Config>();
  expectTypeOf<{ name: string; services: { id: string; availability: string }[] }>().not.toExtend<Config>();
  // @ts-expect-error A misspelt field is told in the editor.
  expect(defineOrganisation({ name: 'A', activty: '' })).toEqual({ name: 'A', activty: '' });
});

test('every field has its meaning, and its default where there is one, as a comment', () => {
  const text = organisationTypes();
  expect(text).toContain(`    /**
     * How soon a contact is recorded.
     * Written as an ISO 8601 duration, which alone may count working time: \`PT4H\`, \`P2D working\`.
     * @default "PT15M"
     */
    recordWithin?: string | undefined;`);
  const lines = text.split('\n');
  const bare = lines.filter((line, at) => /^ +\w+\??: /.test(line) && !/\*\/$/.test(lines[at - 1] ?? ''));
  expect(bare).toEqual([]);
});

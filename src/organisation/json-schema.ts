import { z } from 'zod';
import { organisationSchema } from './schema/organisation.ts';

/**
 * JSON Schema (2020-12) of what a user may write, for editors that open `organisation.yaml` or `.json`; with the
 * defaults of the default language.
 */
export function organisationJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(organisationSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // Our own marks are no JSON Schema words, and strict validators refuse them.
      for (const mark of ['kind', 'ref', 'choices', 'personal', 'confidential', 'ofParty', 'zero', 'printed'])
        delete jsonSchema[mark];
      if (jsonSchema.default !== undefined && jsonSchema.type === 'object') delete jsonSchema.default;
    },
  });
  // A JSON file names its schema by this key, which is no field of the organisation.
  const properties = { $schema: { type: 'string' }, ...schema.properties };
  return { $schema, title: 'Organisation config', ...schema, properties };
}

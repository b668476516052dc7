// Writes the reference of the organisation config and its JSON Schema from the schema itself.
import { writeFileSync } from 'node:fs';
import { organisationJsonSchema, organisationReference } from '../src/organisation/index.ts';

const write = (name, text) => writeFileSync(new URL(`../src/organisation/${name}`, import.meta.url), text);

write('REFERENCE.md', organisationReference());
write('organisation.schema.json', `${JSON.stringify(organisationJsonSchema(), null, 2)}\n`);

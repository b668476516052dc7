// Writes the references of the organisation config and of the manual's data, each from its schema.
import { writeFileSync } from 'node:fs';
import { dataReference } from '../src/manual/data-reference.ts';
import {
  organisationJsonSchema,
  organisationReference,
  organisationTypes,
} from '../src/organisation/index.ts';

const write = (path, text) => writeFileSync(new URL(`../src/${path}`, import.meta.url), text);

write('organisation/REFERENCE.md', organisationReference());
write('organisation/data/config-types.ts', organisationTypes());
write('organisation/organisation.schema.json', `${JSON.stringify(organisationJsonSchema(), null, 2)}\n`);
write('manual/DATA.md', dataReference());

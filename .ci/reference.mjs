// Writes the references of the organisation config, of the manual's data, of problems and of commands, each from its schema or table.
import { writeFileSync } from 'node:fs';
import { commandsReference } from '../src/cli/reference.ts';
import { problemsReference } from '../src/diagnostics/reference.ts';
import { dataReference } from '../src/manual/data/reference.ts';
import { manualJsonSchema } from '../src/manual/data/schema.ts';
import { frontMatterReference } from '../src/manual/library/front-matter-reference.ts';
import {
  organisationJsonSchema,
  organisationReference,
  organisationTypes,
} from '../src/organisation/index.ts';
import { choices } from '../src/organisation/schema/choices.ts';

const write = (path, text) => writeFileSync(new URL(`../${path}`, import.meta.url), text);

write('docs/reference/organisation.md', organisationReference());
write('src/organisation/data/config-types.ts', organisationTypes());
write('src/organisation/organisation.schema.json', `${JSON.stringify(organisationJsonSchema(), null, 2)}\n`);
write('docs/reference/commands.md', commandsReference());
write('docs/reference/front-matter.md', frontMatterReference());
write('docs/reference/data.md', dataReference());
write('src/manual/manual.schema.json', `${JSON.stringify(manualJsonSchema(), null, 2)}\n`);
write('docs/reference/problems.md', problemsReference(choices.waivable));

import { z } from 'zod';
import { defaultLanguage, type Language, languageOf } from '../../language/languages.ts';
import { type DefaultWords, defaultsIn } from '../defaults/index.ts';
import { agreements } from './agreements.ts';
import { audiences } from './audiences.ts';
import { budgeting } from './budgeting.ts';
import { changes } from './changes.ts';
import { configuration } from './configuration.ts';
import { continuity } from './continuity.ts';
import { documents } from './documents.ts';
import { evaluation } from './evaluation.ts';
import { governance } from './governance.ts';
import { identity } from './identity.ts';
import { improvement } from './improvement.ts';
import { incidents } from './incidents.ts';
import { leadership } from './leadership.ts';
import { leftOut } from './left-out.ts';
import { onCall } from './on-call.ts';
import { people } from './people.ts';
import { problems } from './problems.ts';
import { relationships } from './relationships.ts';
import { release } from './release.ts';
import { releases } from './releases.ts';
import { roles } from './roles.ts';
import { scope } from './scope.ts';
import { security } from './security.ts';
import { services } from './services.ts';
import { suppliers } from './suppliers.ts';
import { tools } from './tools.ts';
import { transition } from './transition.ts';

/**
 * The whole organisation config with the defaults of one language; one theme a file, in the order a manual tells them.
 */
export const schemaWith = (words: DefaultWords) =>
  z.strictObject({
    ...identity(words),
    ...scope(words),
    ...roles,
    ...tools(words),
    ...leadership(words),
    ...governance(words),
    ...documents(words),
    ...audiences,
    ...leftOut,
    ...release,
    ...people(words),
    ...evaluation(words),
    ...improvement(words),
    ...transition(words),
    ...services(words),
    ...agreements,
    ...continuity(words),
    ...budgeting,
    ...security(words),
    ...relationships(words),
    ...suppliers(words),
    ...incidents(words),
    ...onCall,
    ...problems(words),
    ...configuration(words),
    ...changes(words),
    ...releases(words),
  });

/** The schema in the default language. Its fields are the same in each; only defaults that are words differ. */
export const organisationSchema = schemaWith(defaultsIn(defaultLanguage));

const schemas = new Map<Language, typeof organisationSchema>([[defaultLanguage, organisationSchema]]);

/** The schema with the defaults of the language that a config names, whatever it names. */
export function organisationSchemaIn(named: unknown): typeof organisationSchema {
  const language = languageOf(named);
  const schema = schemas.get(language) ?? schemaWith(defaultsIn(language));
  schemas.set(language, schema);
  return schema;
}

/** The organisation as the rest of the program sees it: complete, checked, with every default filled in. */
export type Organisation = z.output<typeof organisationSchema> & {
  /** Roles that are none of their own any more, with the role that has their duties (see `merged-roles.ts`). */
  mergedRoles: readonly (z.output<typeof organisationSchema>['roles'][number] & { into: string })[];
};

/** The organisation as a user writes it: only `name`, the ids of list items and a few of their fields, such as the kind of an access, are needed. */
export type OrganisationInput = z.input<typeof organisationSchema>;

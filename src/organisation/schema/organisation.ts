import { z } from 'zod';
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
import { people } from './people.ts';
import { problems } from './problems.ts';
import { relationships } from './relationships.ts';
import { releases } from './releases.ts';
import { roles } from './roles.ts';
import { scope } from './scope.ts';
import { security } from './security.ts';
import { services } from './services.ts';
import { suppliers } from './suppliers.ts';
import { tools } from './tools.ts';
import { transition } from './transition.ts';

/** The whole organisation config; one theme a file, in the order a manual tells them. */
export const organisationSchema = z.strictObject({
  ...identity,
  ...scope,
  ...roles,
  ...tools,
  ...leadership,
  ...governance,
  ...documents,
  ...people,
  ...evaluation,
  ...improvement,
  ...transition,
  ...services,
  ...continuity,
  ...budgeting,
  ...security,
  ...relationships,
  ...suppliers,
  ...incidents,
  ...problems,
  ...configuration,
  ...changes,
  ...releases,
});

/** The organisation as the rest of the program sees it: complete, checked, with every default filled in. */
export type Organisation = z.output<typeof organisationSchema>;

/** The organisation as a user writes it: only `name` and the ids of list items are needed. */
export type OrganisationInput = z.input<typeof organisationSchema>;

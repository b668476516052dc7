import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Decision } from '../decisions.ts';
import { type Locate, located } from '../located.ts';
import type { Organisation } from '../schema/organisation.ts';
import { accent } from './accent.ts';
import { addresses } from './addresses.ts';
import { changes } from './changes.ts';
import { contacts } from './contacts.ts';
import { documents } from './documents.ts';
import { past } from './expired-dates.ts';
import { hours } from './hours.ts';
import { identity } from './identity.ts';
import { invisible } from './invisible.ts';
import { levels } from './levels.ts';
import { matrix } from './matrix.ts';
import { names } from './names.ts';
import { parties } from './parties.ts';
import { priorities } from './priorities.ts';
import { references } from './references.ts';
import { reporting } from './reporting.ts';
import { roles } from './roles.ts';
import type { Rule } from './rule.ts';
import { secrets } from './secrets.ts';
import { services } from './services.ts';
import { suppliers } from './suppliers.ts';
import { thresholds } from './thresholds.ts';
import { writing } from './writing.ts';
import { zeros } from './zeros.ts';

const rules: readonly Rule[] = [
  identity,
  writing,
  reporting,
  accent,
  addresses,
  references,
  names,
  roles,
  services,
  levels,
  priorities,
  matrix,
  documents,
  suppliers,
  parties,
  changes,
  thresholds,
  zeros,
  hours,
  contacts,
  secrets,
  invisible,
];

/** Everything in the config that contradicts itself or that a good service manager would object to. */
export function checkOrganisation(
  organisation: Organisation,
  decisions: readonly Decision[],
  locate: Locate,
): Diagnostic[] {
  return rules
    .flatMap((rule) => rule(organisation, decisions))
    .map((objection) => located(objection, locate));
}

/**
 * What the config says is over by `today`, an ISO 8601 date. Apart from the rest, because it is for the people who
 * look after the manual: what enters pages and data is the same on every day.
 */
export function checkDates(organisation: Organisation, today: string, locate: Locate): Diagnostic[] {
  return past(organisation, today).map((objection) => located(objection, locate));
}

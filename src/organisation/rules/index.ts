import type { Diagnostic, Unlocated } from '../../diagnostics/diagnostic.ts';
import type { Decision } from '../decisions.ts';
import { type Locate, located } from '../located.ts';
import type { Organisation } from '../schema/organisation.ts';
import { accent } from './accent.ts';
import { addresses } from './addresses.ts';

import { agreements } from './agreements.ts';
import { attendance } from './attendance.ts';
import { auditDuties } from './audit-duties.ts';
import { auditPresence } from './audit-presence.ts';
import { auditProgramme } from './audit-programme.ts';
import { auditWeighing } from './audit-weighing.ts';
import { auditors } from './auditors.ts';
import { availability } from './availability.ts';
import { changes } from './changes.ts';
import { completeness } from './completeness.ts';
import { contacts } from './contacts.ts';
import { contracts } from './contracts.ts';
import { cover } from './cover.ts';
import { dependencies } from './dependencies.ts';
import { direction } from './direction.ts';
import { documents } from './documents.ts';
import { edition } from './edition.ts';
import { past } from './expired-dates.ts';
import { hours } from './hours.ts';
import { identity } from './identity.ts';
import { inScope } from './in-scope.ts';
import { invisible } from './invisible.ts';
import { judges } from './judges.ts';
import { ladders } from './ladders.ts';
import { levels } from './levels.ts';
import { limits } from './limits.ts';
import { matrix } from './matrix.ts';
import { names } from './names.ts';
import { notCalled } from './not-called.ts';
import { numbers } from './numbers.ts';
import { obligations } from './obligations.ts';
import { orders } from './orders.ts';
import { parties } from './parties.ts';
import { partySteps } from './party-steps.ts';
import { partyTerms } from './party-terms.ts';
import { plan } from './plan.ts';
import { priorities } from './priorities.ts';
import { priorityHours } from './priority-hours.ts';
import { priorityKeys } from './priority-keys.ts';
import { recovery } from './recovery.ts';
import { references } from './references.ts';
import { reporting } from './reporting.ts';
import { requests } from './requests.ts';
import { retention } from './retention.ts';
import { roles } from './roles.ts';
import type { Contradiction, Rule } from './rule.ts';
import { runsOn } from './runs-on.ts';
import { secrets } from './secrets.ts';
import { sentences } from './sentences.ts';
import { separation } from './separation.ts';
import { services } from './services.ts';
import { suppliers } from './suppliers.ts';
import { support } from './support.ts';
import { thresholds } from './thresholds.ts';
import { times } from './times/index.ts';
import { notice } from './times/notice.ts';
import { partyNotice } from './times/party-notice.ts';
import { patching } from './times/patching.ts';
import { shifts } from './times/shifts.ts';
import { unsupported } from './unsupported.ts';
import { urgency } from './urgency.ts';
import { workingDay } from './working-day.ts';
import { writing } from './writing.ts';
import { zeros } from './zeros.ts';

const rules: readonly Rule[] = [
  edition,
  identity,
  writing,
  reporting,
  accent,
  addresses,
  references,
  names,
  roles,
  separation,
  ladders,
  judges,
  numbers,
  auditors,
  services,
  levels,
  priorities,
  matrix,
  documents,
  suppliers,
  notCalled,
  support,
  cover,
  availability,
  unsupported,
  dependencies,
  recovery,
  runsOn,
  attendance,
  urgency,
  limits,
  plan,
  inScope,
  priorityKeys,
  priorityHours,
  parties,
  partyTerms,
  partySteps,
  orders,
  requests,
  agreements,
  sentences,
  changes,
  thresholds,
  times,
  notice,
  partyNotice,
  patching,
  shifts,
  obligations,
  contracts,
  auditProgramme,
  auditWeighing,
  auditDuties,
  auditPresence,
  retention,
  completeness,
  direction,
  zeros,
  hours,
  workingDay,
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

/** Values of the config that can't hold together; each is among what `checkOrganisation` tells. */
export const contradictionsIn = (
  organisation: Organisation,
  decisions: readonly Decision[],
): Contradiction[] =>
  rules.flatMap((rule) => rule(organisation, decisions)).filter((objection) => isContradiction(objection));

const isContradiction = (objection: Unlocated): objection is Contradiction =>
  objection.compared !== undefined;

/**
 * What the config says is over by `today`, an ISO 8601 date. Apart from the rest, because it is for the people who
 * look after the manual: what enters pages and data is the same on every day.
 */
export function checkDates(organisation: Organisation, today: string, locate: Locate): Diagnostic[] {
  return past(organisation, today).map((objection) => located(objection, locate));
}

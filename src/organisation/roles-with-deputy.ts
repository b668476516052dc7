import type { Organisation } from './schema/organisation.ts';

/** Ids of the roles that nobody can wait for: what they decide or repair is needed while their holder is away too. */
export const rolesWithDeputy = ({
  changes,
  continuity,
  leadership,
  majorIncidents,
  security,
}: Organisation): string[] => [
  ...new Set([
    leadership.topManagement,
    leadership.representative,
    majorIncidents.declaredBy,
    'major-incident-manager',
    continuity.activationAuthority,
    changes.authority,
    changes.emergencyAuthority,
    security.owner,
    'technical-team',
  ]),
];
